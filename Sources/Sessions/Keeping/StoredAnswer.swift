import Dialogue

/// The stored form of an ``Answer``; one-letter names because 32 of them are kept for each session.
struct StoredAnswer: Codable {
    /// What an answer says about itself, one bit each.
    private struct Marks: OptionSet {
        let rawValue: Int
        static let opened = Marks(rawValue: 1)
        static let resumed = Marks(rawValue: 2)
        static let expired = Marks(rawValue: 4)
        static let initiative = Marks(rawValue: 8)
    }

    private let r: Reply
    private let n: Int
    private let m: Int
    private let h: [String]?
    private let s: [String]?

    /// Writes an answer; of the trace only what was heard and the states.
    init(_ answer: Answer) {
        var marks: Marks = []
        if answer.opened { marks.insert(.opened) }
        if answer.resumed { marks.insert(.resumed) }
        if answer.expired { marks.insert(.expired) }
        if answer.initiative { marks.insert(.initiative) }
        r = answer.reply
        n = answer.turn
        m = marks.rawValue
        h = answer.trace?.heard
        s = answer.trace?.state
    }

    /// The answer that was written.
    var answer: Answer {
        let marks = Marks(rawValue: m)
        var answer = Answer(reply: r, turn: n)
        answer.opened = marks.contains(.opened)
        answer.resumed = marks.contains(.resumed)
        answer.expired = marks.contains(.expired)
        answer.initiative = marks.contains(.initiative)
        if let h, let s {
            var trace = Trace()
            trace.heard = h
            trace.state = s
            answer.trace = trace
        }
        return answer
    }
}
