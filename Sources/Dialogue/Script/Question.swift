import Markup
import Understanding
import Values

/// The question of a state: what is asked when a turn ends there, and what belongs to asking it.
struct Question: Sendable, Hashable {
    /// One way to put the question.
    struct Prompt: Sendable, Hashable {
        /// From which attempt on it is used: 1 is the first.
        var count: Int
        /// The words.
        var wording: Wording
        /// The answers on offer with it.
        var choices: [Choice]
    }

    /// An answer on offer, written in the script.
    struct Choice: Sendable, Hashable {
        /// What it does.
        enum Action: Sendable, Hashable {
            /// Sends an event.
            case event(String)
            /// Answers the question's field with a text in the field's own notation.
            case value(String)
        }
        /// The id that a pick names.
        var id: String
        /// The words on it.
        var wording: Wording
        /// What it does.
        var action: Action
        /// Where it stands.
        var location: Location
    }

    /// Answers that depend on what was entered.
    enum Offer: Sendable, Hashable {
        /// None.
        case none
        /// The readings of the field's ambiguous value: `r1`, `r2`…
        case readings
        /// The fields that can be changed.
        case fields
        /// The signs that a screening question asks for.
        case signs
    }

    /// The state that asks.
    var state: String
    /// What kind of answer is wanted.
    var kind: Asked.Kind = .open
    /// The form, where a form asks.
    var form: String?
    /// The field or group of fields, where one is asked.
    var field: String?
    /// The kinds of value that answer it, the main one first.
    var types: [FieldType] = []
    /// The signs that a safety question is about.
    var flags: [String] = []
    /// The ways to put it.
    var prompts: [Prompt] = []
    /// What is said to "help".
    var help: [Wording] = []
    /// What is said to "why do you need that".
    var why: [Wording] = []
    /// What is said when nothing was understood, by attempt.
    var nomatch: [Prompt] = []
    /// What is said after silence, by attempt.
    var noinput: [Prompt] = []
    /// How long a silence lasts before it is noticed; nil for never.
    var patience: Duration?
    /// Bridges back to the question after a digression.
    var resume: [Wording] = []
    /// What is said to a value that cannot be kept, by reason; `""` for any reason.
    var invalid: [String: [Wording]] = [:]
    /// Answers that depend on what was entered.
    var offer: Offer = .none
    /// Where it stands.
    var location: Location

    /// Whether a yes is among the answers on offer.
    var offersYes: Bool { prompts.flatMap(\.choices).contains { $0.action == .event("act.yes") } }

    /// Whether it asks for a doctor's word on the open signs.
    var asksForClearance: Bool {
        prompts.contains { $0.wording.pieces.contains(.known(.clearance)) }
    }

    /// Whether a yes or a no decides something here: it is among the answers on offer, or nothing is on offer at all.
    var isDecision: Bool {
        guard kind == .yesNo else { return kind != .open }
        let actions = prompts.flatMap(\.choices).map(\.action)
        return actions.isEmpty || actions.contains(.event("act.yes")) || actions.contains(.event("act.no"))
    }
}
