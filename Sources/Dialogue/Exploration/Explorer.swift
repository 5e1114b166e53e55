import Foundation
import Statechart
import Synchronization

/// Walks breadth-first through the situations of a script, so that the first way to each is a shortest one.
struct Explorer {
    /// Makes a move; tests put another in its place to see what is found.
    typealias Step = @Sendable (Engine, Conversation?, Move, Moment) -> [Turn]

    /// The real one, without words: invariants are not about these.
    static let step: Step = { engine, conversation, move, moment in
        engine.turns(conversation, making: move, at: moment, isMute: true)
    }

    let script: Script
    let moment: Moment
    let expander: Expander
    private let limit: Int

    /// Situations by their texts.
    private var known: [String: Int] = [:]
    /// How each situation was first reached.
    private(set) var origins: [(parent: Int, move: Move)] = []
    private var successors: [[Int]] = []
    private var waysOut: Set<Int> = []
    private var frontier: [(situation: Int, conversation: Conversation)] = []
    /// The first turn that breaks each invariant, in the order in which they were found.
    private(set) var broken: [(invariant: Invariant, from: Int, move: Move)] = []
    /// How many turns were taken.
    private(set) var turns = 0
    /// Whether every situation was reached.
    private(set) var isExhausted = true

    /// Prepares to walk.
    init(_ script: Script, limit: Int, step: @escaping Step) {
        self.script = script
        self.limit = limit
        moment = Moment(now: Date(timeIntervalSince1970: 1_795_442_400), reference: "0000-0000")
        expander = Expander(script, moment: moment, step: step)
    }

    /// How many situations were found.
    var count: Int { origins.count }

    mutating func run() {
        take(expander.expand([(-1, nil)], known: known))
        while !frontier.isEmpty {
            guard count <= limit else {
                isExhausted = false
                return
            }
            let level = frontier
            frontier = []
            take(expander.expand(level.map { ($0.situation, $0.conversation) }, known: known))
        }
        findDeadEnds()
    }

    // MARK: - Taking up what was found

    private mutating func take(_ expansions: [Expansion]) {
        for expansion in expansions {
            turns += expansion.turns
            for (invariant, move) in expansion.broken { note(invariant, expansion.origin, move) }
            for step in expansion.steps { follow(step, from: expansion.origin) }
            if expansion.isWayOut { waysOut.insert(expansion.origin) }
        }
    }

    private mutating func note(_ invariant: Invariant, _ origin: Int, _ move: Move) {
        guard !broken.contains(where: { $0.invariant == invariant }) else { return }
        broken.append((invariant, origin, move))
    }

    private mutating func follow(_ step: Expansion.Step, from origin: Int) {
        let situation: Int
        switch step.end {
        case .known(let number): situation = number
        case .new(let text, let conversation):
            if let number = known[text] {
                situation = number
            } else {
                situation = origins.count
                known[text] = situation
                origins.append((origin, step.move))
                successors.append([])
                if conversation.isOver {
                    waysOut.insert(situation)
                } else {
                    frontier.append((situation, conversation))
                }
            }
        }
        if origin >= 0, situation != origin, step.move.isFree, successors[origin].last != situation {
            successors[origin].append(situation)
        }
    }

    // MARK: - Dead ends

    /// The first situation from which no goodbye and no new start can be reached.
    private mutating func findDeadEnds() {
        var predecessors = [[Int]](repeating: [], count: count)
        for (origin, ends) in successors.enumerated() {
            for end in ends { predecessors[end].append(origin) }
        }
        var isOpen = [Bool](repeating: false, count: count)
        var waiting = Array(waysOut)
        for situation in waiting { isOpen[situation] = true }
        while let situation = waiting.popLast() {
            for before in predecessors[situation] where !isOpen[before] {
                isOpen[before] = true
                waiting.append(before)
            }
        }
        guard let first = isOpen.firstIndex(of: false) else { return }
        note(.wayOut, origins[first].parent, origins[first].move)
    }
}
