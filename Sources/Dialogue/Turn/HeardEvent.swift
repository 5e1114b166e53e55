import Statechart
import Understanding

/// An event that a line was heard as, with what decides its place among the others.
struct HeardEvent: Sendable, Hashable {
    /// In which order the events of one message are handled.
    enum Rank: Int, Sendable, Hashable, Comparable {
        case gravest, flag, cleared, course, field, intent, answer, help, question, courtesy, nothing

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// The event's name.
    var name: String
    /// What it names: a field, a reason, a topic.
    var object: String?
    /// Its place among the events of the message.
    var rank: Rank
    /// It answers the question that was open when the visitor wrote, and is dropped where that has changed.
    var isAddressed = false
    /// A bare answer, kept only when its event is handled.
    var given: LineReader.Given?

    /// The event for the state machine.
    var event: Event {
        Event(name, data: object.map(Datum.text) ?? .none)
    }

    /// Whether it is a question or an intent.
    var isTopic: Bool { name.hasPrefix("question.") || name.hasPrefix("intent.") }

    /// Places an event by its name.
    static func rank(of name: String) -> Rank {
        let tokens = name.split(separator: ".", maxSplits: 1)
        switch tokens.first {
        case "flag", "doubt", "bystander": return .flag
        case "cleared": return .cleared
        case "filled", "invalid", "ambiguous": return .field
        case "intent": return .intent
        case "question": return .question
        case "sign": return .answer
        case "act": return rank(ofAct: String(tokens.last ?? ""))
        default: return .nothing
        }
    }

    private static func rank(ofAct act: String) -> Rank {
        switch act {
        case "correction", "drop", "cancel", "back", "restart": .course
        case "yes", "no", "unsure", "skip": .answer
        case "help", "why", "repeat": .help
        default: .courtesy
        }
    }
}
