import Foundation
import Statechart

/// Walks through everything that conversations of a script can come to, and looks for what does not hold.
///
/// The walk holds more than there is, so that what holds in all of it holds. What does not is looked for in single conversations; where
/// none shows it and it cannot be ruled out, the walk is made again with everything kept apart.
struct Explorer {
    /// Makes a move; tests put another in its place to see what is found.
    typealias Step = @Sendable (Engine, Conversation?, Move, Moment) -> [Turn]

    /// The real one, without words: invariants are not about these.
    static let step: Step = { engine, conversation, move, moment in
        engine.turns(conversation, making: move, at: moment, isMute: true)
    }

    /// Something that does not hold, with the moves that show it.
    struct Finding: Sendable {
        var invariant: Invariant
        var moves: [Move]
    }

    let script: Script
    let moment: Moment
    /// After so many situations the walk ends.
    let limit: Int
    /// Whether everything is kept apart from the beginning.
    private let isExact: Bool
    var guide: Guide
    /// What was walked through; nil where the conversation is over as soon as it begins.
    var walk: Walk?
    /// What does not hold.
    private(set) var findings: [Finding] = []
    /// What could be neither proved nor shown not to hold.
    private(set) var undecided: [Invariant] = []
    /// Whether every situation was reached.
    private(set) var isExhausted = true

    /// Prepares to walk.
    ///
    /// - Parameters:
    ///   - script: the script.
    ///   - limit: after so many situations the walk ends.
    ///   - step: makes the moves; nil for the real engine.
    ///   - isExact: whether to keep everything apart.
    init(_ script: Script, limit: Int, step: Step?, isExact: Bool = false) {
        self.script = script
        self.limit = limit
        self.isExact = isExact
        moment = Moment(now: Date(timeIntervalSince1970: 1_795_442_400), reference: "0000-0000")
        guide = Guide(script, moment: moment, step: step)
    }

    /// The first move of every conversation.
    static let arrival = Move(kind: .begin, name: "the visitor arrives")

    mutating func run() {
        let runner = guide.runner
        let outing = runner.outing(runner.watchedEngine(), nil, Self.arrival)
        findings = outing.broken.map { Finding(invariant: $0, moves: [Self.arrival]) }
        guard !outing.end.isOver else { return }
        let (place, values) = guide.numbers(of: outing.end)
        let everything = Array(guide.atlas.parts.list.indices)
        for kept in isExact ? [everything] : [apart, everything] {
            let open = undecided
            undecided = []
            explore(place, values, kept: kept)
            if !isExhausted { undecided += open.filter { !undecided.contains($0) && !isFound($0) } }
            if !isExhausted || undecided.isEmpty { break }
        }
        if !undecided.isEmpty { isExhausted = false }
    }

    /// What is kept apart at first: where an interrupted conversation goes back to, and what forms and requests there are.
    private var apart: [Int] {
        guide.atlas.parts.list.indices.filter { part in
            switch guide.atlas.parts.list[part] {
            case .memory, .begun, .left, .requests: true
            case .slot, .signs, .answer, .whom, .heard: false
            }
        }
    }

    private mutating func explore(_ place: Int, _ values: [Int], kept: [Int]) {
        var walk = Walk(from: place, Region(values), kept: kept, limit: limit)
        isExhausted = walk.run(with: &guide)
        self.walk = walk
        for invariant in walk.broken.keys.sorted() where !isFound(invariant) {
            let ends = Set((walk.broken[invariant] ?? []).map(\.spot))
            let search = Search(walk, from: place, values, ends: ends, margin: 1)
            decide(
                invariant,
                search.shortest(&guide) { guide, place, values in
                    guide.moves(at: place).first { guide.breaks(invariant, by: $0, place, values) }.map {
                        [$0]
                    }
                })
        }
        guard isExhausted else { return }
        let dead = deadSpots(walk)
        guard !dead.isEmpty else { return }
        let limit = limit
        let search = Search(walk, from: place, values, ends: dead, margin: 0)
        let isExact = kept.count == guide.atlas.parts.list.count
        var result = search.shortest(&guide) { guide, place, values in
            var rest = Walk(from: place, Region(values), kept: kept, isFree: true, limit: limit)
            return rest.run(with: &guide) && !rest.hasWayOut ? [] : nil
        }
        if result == .none, !isExact { result = .gaveUp }
        decide(.wayOut, result)
    }

    private func isFound(_ invariant: Invariant) -> Bool { findings.contains { $0.invariant == invariant } }

    private mutating func decide(_ invariant: Invariant, _ result: Search.Result) {
        switch result {
        case .none:
            // What was not walked through to its end rules nothing out.
            if !isExhausted { undecided.append(invariant) }
        case .gaveUp: undecided.append(invariant)
        case .found(let moves):
            findings.append(
                Finding(invariant: invariant, moves: [Self.arrival] + moves.map { guide.moves[$0] }))
        }
    }
}

extension Guide {
    /// Whether a move that one conversation makes breaks an invariant.
    mutating func breaks(_ invariant: Invariant, by move: Int, _ place: Int, _ values: [Int]) -> Bool {
        arrival(of: move, place, values)?.outcome.broken.contains(invariant) ?? false
    }

    /// What comes of a move that one conversation makes; nil where it cannot make it.
    mutating func arrival(of move: Int, _ place: Int, _ values: [Int]) -> Arrival? {
        guard let errand = errand(place, Region(values), move) else { return nil }
        while book.conflicts.isEmpty {
            let (arrivals, gaps) = arrivals(of: errand)
            if gaps.isEmpty { return arrivals.first }
            fill(gaps.map { (errand, $0) })
        }
        return nil
    }
}
