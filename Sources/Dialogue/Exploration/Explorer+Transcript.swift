import Statechart

/// Ways to a situation, as conversations that a person can read.
extension Explorer {
    /// What does not hold, each with its conversation.
    func refutations() -> [Exploration.Refutation] {
        broken.map { invariant, from, move in
            Exploration.Refutation(
                invariant: invariant, words: script.words(for: invariant),
                location: script.location(of: invariant), transcript: transcript(way(to: from) + [move]))
        }
    }

    /// The moves that lead to a situation.
    private func way(to situation: Int) -> [Move] {
        var way: [Move] = []
        var current = situation
        while current >= 0 {
            way.append(origins[current].move)
            current = origins[current].parent
        }
        return way.reversed()
    }

    /// The moves made again from the start, with what the bot says and where it stands after each.
    private func transcript(_ moves: [Move]) -> [String] {
        let engine = Engine(script)
        var conversation: Conversation?
        return moves.flatMap { move -> [String] in
            let aloud = engine.turns(conversation, making: move, at: moment)
            let turns = expander.step(engine, conversation, move, moment)
            conversation = turns.last?.conversation ?? conversation
            let times = turns.count > 1 ? ", \(turns.count) times" : ""
            let state = conversation?.state.last ?? "over"
            let said = aloud.last?.reply.messages.map {
                "    " + $0.split(separator: "\n").joined(separator: " ")
            }
            return ["> \(move.name)\(times)  [\(state)]"] + (said ?? [])
        }
    }
}
