import Statechart

/// What does not hold, as conversations that a person can read.
extension Explorer {
    /// What does not hold, each with its conversation.
    var refutations: [Exploration.Refutation] {
        findings.map { finding in
            Exploration.Refutation(
                invariant: finding.invariant, words: script.words(for: finding.invariant),
                location: script.location(of: finding.invariant), transcript: transcript(finding.moves))
        }
    }

    /// The moves made again from the start, with what the bot says and where it stands after each.
    private func transcript(_ moves: [Move]) -> [String] {
        let engine = Engine(script)
        var conversation: Conversation?
        return moves.flatMap { move -> [String] in
            let aloud = engine.turns(conversation, making: move, at: moment)
            let turns = guide.runner.step(engine, conversation, move, moment)
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
