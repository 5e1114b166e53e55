import Dialogue
import Foundation

/// Looks for conversations that go where none has been, in the words that visitors write.
///
/// Conversations of one standing are gone on with once. Those in states that were gone on from least come first, and shorter
/// ones before longer; so each state is found by a short way, and the same way each time.
struct Search {
    /// A conversation that reached a standing first.
    struct Stand: Sendable {
        let walk: Walk
        let standing: Standing
        /// Whether conditions hold together here that never did so before: then nothing is known to lead nowhere.
        var isUnheardOf = false
    }

    /// The first conversation of each standing, in the order in which they were found.
    private(set) var stands: [Stand] = []
    /// The shortest conversation found that takes each transition.
    private(set) var takers: [Int: Walk] = [:]
    /// How many turns were tried.
    private(set) var turns = 0

    let bank: InputBank
    private let parallel: Parallel
    private let standings: Standings
    private var known: Set<Standing> = []
    /// The fields that some conversation filled: a standing does not tell which, and only what was given can be changed.
    private var filled: Set<String> = []
    /// Conditions that held together somewhere.
    private var held: Set<String> = []
    /// Conversations that took a transition for the first time, or reached a state, and were not gone on with yet.
    private var fresh: [Int] = []
    /// Others that were not gone on with yet, by state, shorter ones first.
    private var waiting: [String: [Int]] = [:]
    private var visited: [String: Int] = [:]
    private var idle: [Attempt: Int] = [:]

    /// So many conversations are gone on with at once; the result is the same on any machine.
    private static let batch = 8
    /// What led nowhere new from a state so often is left alone there, unless it is wanted.
    private static let patience = 2

    private struct Attempt: Hashable, Sendable {
        let state: String
        let visits: [Transcript.Visit]
    }

    init(_ parallel: Parallel) {
        self.parallel = parallel
        standings = Standings(of: parallel.script)
        bank = InputBank(parallel)
        start = Walk(Engine(parallel.script))
        let standing = standings.standing(of: start.conversation, at: start.now)
        found(start, at: standing, taking: start.transitions)
    }

    /// The states in which some conversation stands.
    private(set) var reached: Set<String> = []
    /// The conversation that has just begun.
    let start: Walk

    /// Goes on until nothing is left to try, enough turns were tried, or a goal is reached.
    mutating func run(limit: Int, until isDone: (Search) -> Bool = { _ in false }) {
        while !fresh.isEmpty || waiting.contains(where: { !$0.value.isEmpty }), turns < limit, !isDone(self) {
            expand()
        }
    }

    private mutating func expand() {
        let chosen = (0..<Self.batch).compactMap { _ in nextStand() }
        let tasks = chosen.map { Task(stand: $0, entries: entries(from: $0)) }
        let standings = standings
        let steps = parallel.map(tasks) { task, engine in task.steps(standings, engine) }
        for (task, steps) in zip(tasks, steps) { take(steps, from: task.stand) }
    }

    /// A conversation that broke new ground; else the first in the state that was gone on from least.
    private mutating func nextStand() -> Stand? {
        if !fresh.isEmpty { return takenUp(fresh.removeFirst()) }
        let states = waiting.filter { !$0.value.isEmpty }.keys
        guard let state = states.min(by: { (visited[$0] ?? 0, $0) < (visited[$1] ?? 0, $1) }),
            let number = waiting[state]?.removeFirst()
        else { return nil }
        return takenUp(number)
    }

    private mutating func takenUp(_ number: Int) -> Stand {
        visited[stands[number].standing.state, default: 0] += 1
        return stands[number]
    }

    /// What is worth trying: nothing that led nowhere new from this state before, unless a transition waits for its event.
    private func entries(from stand: Stand) -> [InputBank.Entry] {
        bank.entries(after: stand.walk).filter { entry in
            let count = idle[Attempt(state: stand.standing.state, visits: entry.visits)] ?? 0
            let isFresh = (stand.isUnheardOf || count < Self.patience) && !entry.isOnlyForEvent
            return isFresh || entry.event.map { isWanted($0, in: stand) } ?? false
        }
    }

    private func isWanted(_ event: String, in stand: Stand) -> Bool {
        parallel.script.transitions(for: event, in: stand.walk.conversation).contains { takers[$0] == nil }
    }

    /// One conversation and everything that is tried from there.
    private struct Task: Sendable {
        let stand: Stand
        let entries: [InputBank.Entry]

        func steps(_ standings: Standings, _ engine: Engine) -> [Step] {
            entries.compactMap { entry in
                var walk = stand.walk
                guard let taken = walk.take(all: entry.visits, with: engine) else { return nil }
                let standing = standings.standing(of: walk.conversation, at: walk.now)
                return Step(visits: entry.visits, walk: walk, standing: standing, transitions: taken)
            }
        }
    }

    private struct Step: Sendable {
        let visits: [Transcript.Visit]
        let walk: Walk
        let standing: Standing
        let transitions: Set<Int>
    }

    private mutating func take(_ steps: [Step], from stand: Stand) {
        turns += steps.reduce(0) { $0 + $1.visits.count }
        let wasKnown = steps.map { known.contains($0.standing) }
        for (step, wasKnown) in zip(steps, wasKnown) {
            let isFirst = found(step.walk, at: step.standing, taking: step.transitions)
            if !isFirst, wasKnown {
                idle[Attempt(state: stand.standing.state, visits: step.visits), default: 0] += 1
            }
        }
    }

    /// Puts down where a turn led; true where a transition was taken for the first time.
    @discardableResult
    private mutating func found(_ walk: Walk, at standing: Standing, taking transitions: Set<Int>) -> Bool {
        var isFirst = false
        for transition in transitions {
            let shortest = takers[transition]?.visits.count
            isFirst = isFirst || shortest == nil
            if walk.visits.count < shortest ?? .max { takers[transition] = walk }
        }
        let isNews = !walk.filled.isSubset(of: filled)
        filled.formUnion(walk.filled)
        if known.insert(standing).inserted || isNews {
            let isGround = reached.insert(standing.state).inserted || isFirst || isNews
            if walk.conversation.isOver {
                // Nobody goes on from here.
            } else if isGround {
                fresh.append(stands.count)
            } else {
                waiting[standing.state, default: []].append(stands.count)
            }
            let isUnheardOf = held.insert(standing.held).inserted
            stands.append(Stand(walk: walk, standing: standing, isUnheardOf: isUnheardOf))
        }
        return isFirst
    }
}
