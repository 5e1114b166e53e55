package import Dialogue
import Foundation
import Synchronization
import Understanding

/// Random visitors, many at once, each the same for the same seed.
package struct Fuzz: Sendable {
    /// A promise that was not kept.
    package struct Finding: Sendable {
        /// Which visitor found it, counted from 0.
        package let visitor: Int
        /// What was promised.
        package let promise: Promise
        /// How it was broken.
        package let words: String
        /// A conversation, as short as it could be made, that shows it: a rehearsal's text.
        package let rehearsal: String
    }

    /// What was found, in the order of the visitors.
    package let findings: [Finding]
    /// How many turns were taken.
    package let turns: Int

    /// Lets visitors loose on a script that was loaded with its wordings.
    ///
    /// - Parameters:
    ///   - script: the script.
    ///   - visitors: how many.
    ///   - seed: another seed, other visitors.
    ///   - players: how many at once.
    package init(of script: Script, visitors: Int, seed: UInt64, players: Int) {
        let sayings = script.knowledge.sayings
        let found = Mutex<[Finding]>([])
        let next = Atomic(0)
        let turns = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(players, visitors))) { _ in
            let engine = Engine(script)
            while true {
                let number = next.add(1, ordering: .relaxed).oldValue
                guard number < visitors else { return }
                var visitor = RandomVisitor(seed: seed, number: number, sayings: sayings)
                let (finding, count) = Self.visit(&visitor, number, engine)
                turns.add(count, ordering: .relaxed)
                if let finding { found.withLock { $0.append(finding) } }
            }
        }
        findings = found.withLock { $0.sorted { $0.visitor < $1.visitor } }
        self.turns = turns.load(ordering: .relaxed)
    }

    private static func visit(
        _ visitor: inout RandomVisitor, _ number: Int, _ engine: Engine
    ) -> (Finding?, Int) {
        var left = visitor.patience()
        let play = FuzzPlay(engine) { reply in
            left -= 1
            return left < 0 ? nil : visitor.next(after: reply)
        }
        guard let broken = play.broken else { return (nil, play.visits.count) }
        let visits = shrunk(play.visits) { replay($0, engine).broken?.promise == broken.promise }
        let short = replay(visits, engine, title: "Visitor \(number): \(broken.promise.rawValue)")
        let finding = Finding(
            visitor: number, promise: broken.promise, words: short.broken?.words ?? broken.words,
            rehearsal: short.text)
        return (finding, play.visits.count)
    }

    private static func replay(
        _ visits: [Transcript.Visit], _ engine: Engine, title: String = "A visitor"
    ) -> FuzzPlay {
        var rest = visits[...]
        return FuzzPlay(engine, title: title) { _ in rest.popFirst() }
    }

    /// The fewest turns that still break a promise: halves are left out, then smaller pieces, then single turns.
    static func shrunk(
        _ visits: [Transcript.Visit], breaks: ([Transcript.Visit]) -> Bool
    ) -> [Transcript.Visit] {
        var visits = visits
        var size = max(1, visits.count / 2)
        while true {
            var start = 0
            while start < visits.count {
                var fewer = visits
                fewer.removeSubrange(start..<min(start + size, visits.count))
                if breaks(fewer) { visits = fewer } else { start += size }
            }
            if size == 1 { return visits }
            size /= 2
        }
    }
}
