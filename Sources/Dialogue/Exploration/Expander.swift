import Statechart
import Understanding

/// What can happen in one situation.
struct Expansion: Sendable {
    /// One move and where it leads.
    struct Step: Sendable {
        var move: Move
        var end: End
    }

    /// Where a move leads.
    enum End: Sendable {
        /// A situation that was known before.
        case known(Int)
        /// One that was not, by its text, with a conversation that stands for it.
        case new(String, Conversation)
    }

    /// The situation; -1 before the start.
    var origin: Int
    var steps: [Step] = []
    /// What is broken on the way.
    var broken: [(Invariant, Move)] = []
    /// Whether a goodbye or a new start is one move away.
    var isWayOut = false
    var turns = 0
}

/// Makes every move from many situations, on all cores.
struct Expander: Sendable {
    private let script: Script
    private let moment: Moment
    let step: Explorer.Step
    private let situations: Situations
    private let finder: MoveFinder
    /// The state whose question is open after the greeting.
    private let start: String?

    init(_ script: Script, moment: Moment, step: @escaping Explorer.Step) {
        self.script = script
        self.moment = moment
        self.step = step
        let kinds = EventKinds(script)
        situations = Situations(script, kinds: kinds)
        finder = MoveFinder(script, kinds: kinds, at: moment.now)
        start = Engine(script).turn(nil, .begin, at: moment).conversation.asked
    }

    /// The expansions of some situations, in their order.
    ///
    /// - Parameters:
    ///   - level: the situations, each with a conversation that stands for it; nil before the start.
    ///   - known: the situations that are known already.
    /// - Returns: what can happen in each.
    func expand(_ level: [(Int, Conversation?)], known: [String: Int]) -> [Expansion] {
        let size = 256
        let chunks = stride(from: 0, to: level.count, by: size).map {
            Array(level[$0..<min($0 + size, level.count)])
        }
        return Parallel.map(chunks.count) { index in
            let walker = Walker(expander: self, engine: Engine(script), known: known)
            return chunks[index].map { walker.expansion($0.0, $0.1) }
        }.flatMap(\.self)
    }

    /// What one thread needs.
    private struct Walker {
        let expander: Expander
        let engine: Engine
        let known: [String: Int]
        let check: InvariantCheck

        init(expander: Expander, engine: Engine, known: [String: Int]) {
            self.expander = expander
            self.engine = engine
            self.known = known
            check = InvariantCheck(script: expander.script, moment: expander.moment, finder: expander.finder)
        }

        func expansion(_ origin: Int, _ conversation: Conversation?) -> Expansion {
            var expansion = Expansion(origin: origin)
            for move in moves(from: conversation) {
                var before = conversation
                for turn in expander.step(engine, conversation, move, expander.moment) {
                    expansion.turns += 1
                    expansion.broken += check.broken(by: turn, move, from: before).map { ($0, move) }
                    if check.isWayOut(turn, move, start: expander.start) { expansion.isWayOut = true }
                    before = turn.conversation
                }
                if let before { expansion.steps.append(.init(move: move, end: end(before))) }
            }
            return expansion
        }

        private func moves(from conversation: Conversation?) -> [Move] {
            guard let conversation else { return [Move(kind: .begin, name: "the visitor arrives")] }
            let question = conversation.machine.flatMap { engine.question(of: $0) }
            return expander.finder.moves(from: conversation, question: question)
        }

        private func end(_ conversation: Conversation) -> Expansion.End {
            let text = expander.situations.situation(of: conversation, at: expander.moment.now)
            if let number = known[text] { return .known(number) }
            return .new(text, conversation.stripped)
        }
    }
}

extension Conversation {
    /// The conversation without what no condition can see and what would only grow.
    fileprivate var stripped: Conversation {
        var bare = self
        bare.turn = 0
        bare.failures = [:]
        bare.used = [:]
        bare.heard = [:]
        bare.remarks = []
        bare.offers = [:]
        bare.lastReply = nil
        bare.course = nil
        bare.requests = requests.suffix(1)
        return bare
    }
}
