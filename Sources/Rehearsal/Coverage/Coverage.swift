package import Dialogue

/// How much of a script some conversations have passed by.
package struct Coverage: Sendable {
    /// Everything that there is to pass by.
    package let landmarks: [Landmark]
    private var passed: Set<String> = []
    private let script: Script

    /// Counts what rehearsals passed by, those that failed up to where they failed.
    package init(of script: Script, by outcomes: [Outcome]) {
        self.script = script
        landmarks = script.landmarks
        for outcome in outcomes { follow(outcome.exchanges) }
    }

    /// Of one kind: how many there are and which are missing.
    package struct Share: Sendable, Hashable {
        /// What is counted.
        package let kind: Landmark.Kind
        /// How many there are.
        package let all: Int
        /// Those that no conversation passed by.
        package let missing: [Landmark]

        /// How many were passed by.
        package var passed: Int { all - missing.count }
        /// Likewise in percent; 100 where there are none.
        package var percent: Double { all == 0 ? 100 : Double(passed) * 100 / Double(all) }
    }

    /// A share for each kind.
    package var shares: [Share] {
        Landmark.Kind.allCases.map { kind in
            let marks = landmarks.filter { $0.kind == kind }
            return Share(kind: kind, all: marks.count, missing: marks.filter { !passed.contains($0.name) })
        }
    }

    private mutating func follow(_ exchanges: [Outcome.Exchange]) {
        var before: Outcome.Exchange?
        for exchange in exchanges {
            passed.formUnion(script.landmarks(of: exchange.footprint))
            passed.formUnion(exchange.trace.heard)
            passed.formUnion(FieldNews(before, exchange).landmarks)
            before = exchange
        }
    }
}

/// What became of the fields in one turn.
private struct FieldNews {
    private(set) var landmarks: Set<String> = []

    init(_ before: Outcome.Exchange?, _ after: Outcome.Exchange) {
        for event in after.trace.heard { note(event) }
        for (path, slot) in after.slots { note(path, before?.slots[path], slot) }
        if let state = after.trace.state.last, after.footprint.failures.contains(state) {
            note(state, .reasked)
        }
    }

    private mutating func note(_ path: String, _ outcome: FieldOutcome) {
        landmarks.insert("\(path) \(outcome.rawValue)")
    }

    private mutating func note(_ event: String) {
        for outcome in [FieldOutcome.invalid, .ambiguous] where event.hasPrefix(outcome.rawValue + ".") {
            note(String(event.dropFirst(outcome.rawValue.count + 1)), outcome)
        }
    }

    private mutating func note(_ path: String, _ before: Slot?, _ after: Slot) {
        if after.state == .skipped, before?.state != .skipped { note(path, .skipped) }
        guard after.state == .filled else { return }
        note(path, .filled)
        if let old = before?.reading, old != after.reading { note(path, .corrected) }
    }
}
