import Statechart
import Synchronization

@testable import Dialogue

/// Real conversations to hold a walk against.
enum Rambler {
    /// A script, walked through.
    static func explored(_ script: Script, isExact: Bool = false) -> Explorer {
        var explorer = Explorer(script, limit: 100_000, step: nil, isExact: isExact)
        explorer.run()
        return explorer
    }

    /// The same for a script that several tests walk through; once for all of them.
    static func explored(_ name: String, _ script: Script) -> Explorer {
        known.withLock { known in
            if let explorer = known[name] { return explorer }
            let explorer = explored(script)
            known[name] = explorer
            return explorer
        }
    }

    private static let known = Mutex<[String: Explorer]>([:])

    /// Whether a walk holds a bare conversation.
    static func isHeld(_ bare: Conversation, _ explorer: inout Explorer) -> Bool {
        let numbers = explorer.guide.numbers(of: bare)
        return explorer.walk?.holds(numbers.place, numbers.values) ?? false
    }

    private static func moves(_ conversation: Conversation, _ explorer: Explorer) -> [Move] {
        let question = conversation.asked.flatMap { explorer.script.questions[$0] }
        return explorer.guide.runner.finder.moves(from: conversation, question: question)
    }

    /// Every conversation that real turns lead to, bare.
    static func conversations(_ script: Script, _ explorer: Explorer) -> [Conversation] {
        let engine = Engine(script)
        let parts = explorer.guide.runner.parts
        func texts(_ bare: Conversation) -> [String] {
            [bare.machine?.outline(numbersUpTo: 3) ?? ""] + parts.list.map { parts.text(of: $0, in: bare) }
        }
        let begin = engine.turns(nil, making: Explorer.arrival, at: explorer.moment, isMute: true)
        var waiting = begin.map { parts.bare($0.conversation) }
        var known = Dictionary(uniqueKeysWithValues: waiting.map { (texts($0), $0) })
        while let before = waiting.popLast() {
            for move in moves(before, explorer) {
                let turns = engine.turns(before, making: move, at: explorer.moment, isMute: true)
                guard let end = turns.last?.conversation, !end.isOver else { continue }
                let bare = parts.bare(end)
                if known.updateValue(bare, forKey: texts(bare)) == nil { waiting.append(bare) }
            }
        }
        return Array(known.values)
    }

    /// Conversations that come of moves picked by chance, bare, each with its last move.
    static func strolls(
        _ script: Script, _ explorer: Explorer, count: Int, length: Int
    ) -> [(move: Move, conversation: Conversation)] {
        let engine = Engine(script)
        let parts = explorer.guide.runner.parts
        var dice = Dice(seed: 11)
        var found: [(Move, Conversation)] = []
        for _ in 0..<count {
            // What was said stays in the conversation: nothing that a turn looks at may be missing from what is told apart.
            var conversation = engine.turn(nil, .begin, at: explorer.moment).conversation
            for _ in 0..<length {
                let moves = moves(conversation, explorer)
                let move = moves[dice.roll(moves.count)]
                let turns = engine.turns(conversation, making: move, at: explorer.moment, isMute: true)
                conversation = turns.last?.conversation ?? conversation
                guard !conversation.isOver else { break }
                found.append((move, parts.bare(conversation)))
            }
        }
        return found
    }
}
