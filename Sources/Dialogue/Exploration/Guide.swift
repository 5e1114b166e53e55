import Foundation
import Statechart

/// Tells a walk where moves lead, and makes those with a real engine of which that is not known.
struct Guide {
    /// A move that is made with a region of conversations.
    struct Errand: Sendable {
        var place: Int
        var region: Region
        var move: Int
        /// Its tree.
        var root: Int
    }

    /// What comes of an errand, or of a part of it.
    struct Arrival: Sendable {
        var outcome: TurnBook.Outcome
        /// What of the errand's region went this way.
        var start: Region
        /// What became of that.
        var region: Region
    }

    let script: Script
    let runner: TurnRunner
    private(set) var atlas: Atlas
    private(set) var book: TurnBook
    /// The moves by number.
    private(set) var moves: [Move] = []
    /// How many turns were taken.
    private(set) var turns = 0

    private var moveNumbers: [String: Int] = [:]
    private var placeMoves: [Int: [Int]] = [:]
    /// For each move and part with a need the values that meet it, and those that were looked at.
    private var meeting: [[Int]: (values: Bits, known: Bits)] = [:]
    /// The slots among the parts.
    private let slots: [(part: Int, key: String)]

    /// Prepares for a script.
    ///
    /// - Parameters:
    ///   - script: the script.
    ///   - moment: when every turn takes place.
    ///   - step: makes the moves; nil for the real engine.
    init(_ script: Script, moment: Moment, step: Explorer.Step?) {
        self.script = script
        runner = TurnRunner(script, moment: moment, step: step ?? Explorer.step)
        atlas = Atlas(runner.parts)
        book = TurnBook(asksAhead: step == nil)
        slots = runner.parts.list.enumerated().compactMap { index, part in
            if case .slot(let key) = part { (index, key) } else { nil }
        }
    }

    /// The numbers of a bare conversation's place and values.
    mutating func numbers(of conversation: Conversation) -> (place: Int, values: [Int]) {
        atlas.numbers(of: conversation)
    }

    // MARK: - Moves

    /// The moves that can be made at a place.
    mutating func moves(at place: Int) -> [Int] {
        if let known = placeMoves[place] { return known }
        let sample = atlas.placeSamples[place]
        let question = sample.asked.flatMap { script.questions[$0] }
        let found = runner.finder.kinds(at: sample, question: question).map { number(of: $0) }
        placeMoves[place] = found
        return found
    }

    private mutating func number(of move: Move) -> Int {
        if let number = moveNumbers[move.name] { return number }
        moveNumbers[move.name] = moves.count
        moves.append(move)
        return moves.count - 1
    }

    /// A move with what of a region can make it; nil where nothing can.
    mutating func errand(_ place: Int, _ region: Region, _ move: Int) -> Errand? {
        var able = region
        if !moves[move].needs.isEmpty {
            for (part, key) in slots {
                able.sets[part] = able.sets[part].intersection(meeting(part, key, move, region.sets[part]))
                if able.sets[part].isEmpty { return nil }
            }
        }
        return Errand(place: place, region: able, move: move, root: book.root(place, move))
    }

    private mutating func meeting(_ part: Int, _ key: String, _ move: Int, _ values: Bits) -> Bits {
        var (met, known) = meeting[[move, part]] ?? (Bits(), Bits())
        guard !values.isSubset(of: known) else { return met }
        values.forEach { value in
            let slot = atlas.samples[part][value].slots[key]
            if moves[move].needs.allSatisfy({ $0.isMet(by: slot, key) }) { met.insert(value) }
            known.insert(value)
        }
        meeting[[move, part]] = (met, known)
        return met
    }

    /// The parts that a move looks at or changes, as far as it is known; the rest passes it as it is.
    func parts(of errand: Errand) -> Bits {
        var parts = book.parts(of: errand.root)
        parts.insert(atlas.memory)
        if !moves[errand.move].needs.isEmpty { for slot in slots { parts.insert(slot.part) } }
        return parts
    }

    /// Whether a move is a goodbye or a new start that visitors make at will.
    func isWayOut(_ outcome: TurnBook.Outcome, _ move: Int) -> Bool {
        (outcome.isWayOut || outcome.isOver) && moves[move].isFree
    }

    // MARK: - Where they lead

    /// What comes of an errand, as far as it is known, and what is not.
    mutating func arrivals(of errand: Errand) -> (arrivals: [Arrival], gaps: [TurnBook.Gap]) {
        let ways = book.ways(from: errand.root, errand.region, atlas)
        var gaps = ways.gaps
        var arrivals: [Arrival] = []
        for (node, flow) in ways.ends {
            guard let outcome = book.nodes[node].outcome else { continue }
            let (region, open) = book.arrival(at: node, flow, &atlas)
            gaps += open
            if open.isEmpty { arrivals.append(Arrival(outcome: outcome, start: flow.region, region: region)) }
        }
        return (arrivals, gaps)
    }

    /// Makes moves with a real engine where it is not known how they go, and puts down what came of them.
    mutating func fill(_ gaps: [(Errand, TurnBook.Gap)]) {
        let jobs = gaps.map { errand, gap in
            TurnRunner.Job(place: errand.place, values: gap.values, move: moves[errand.move])
        }
        for (outing, (errand, gap)) in zip(runner.outings(jobs, in: atlas), gaps) {
            turns += outing.turns
            book.note(outing, from: errand.root, gap.values, &atlas)
        }
    }
}
