import Markup
import Statechart

/// What the talk's elements do when the flow comes to them.
enum Action: Sendable, Hashable {
    /// Says one of these wordings, in turn.
    case say([Wording])
    /// Says a standard message.
    case message(String)
    /// Answers the question or intent of the event at hand.
    case answer
    /// Says the answers of the signs that were just raised; where none is new, that an open one holds things up.
    case warn
    /// Takes the open signs for real again: their answers are said anew.
    case affirm
    /// Clears the signs that the clearance question named.
    case clear
    /// Withdraws the signs that are in question.
    case withdraw
    /// Puts down the answer to a safety question.
    case screen(ask: String, answer: ScreenAnswer)
    /// Counts a failure of the open question and says what was wrong; the fourth raises `stuck`.
    case fail
    /// Says that a value could not be kept, by its reason, and counts the failure.
    case invalid
    /// Skips a field.
    case skip(FieldPath)
    /// Leaves a required field as it was, where it was opened again; else says that it cannot be skipped.
    case stay(FieldPath)
    /// Takes out the value that the event names, where the form can do without.
    case drop(form: String)
    /// Opens fields again: the one that is named, else the one that the event names.
    case reopen(FieldPath?)
    /// Opens the field before the current one again.
    case back(form: String)
    /// Prepares a form for being filled.
    case begin(form: String)
    /// Leaves a form half filled; it is offered again when the visitor comes back to it.
    case leave(form: String)
    /// Goes on with a form that was left.
    case takeUp(form: String)
    /// Hands the request over, where everything that it needs holds.
    case submit
    /// Takes the last request back.
    case retract
    /// Says the open question's help.
    case help
    /// Says why the open question is asked.
    case why
    /// Drops everything that was entered and begins anew; of one form only, where it is named.
    case restart(form: String?)
    /// Drops everything and asks the host to do the same.
    case forget
    /// Asks nothing more in this reply.
    case hush
    /// Notes that a person should step in.
    case handoff(Reply.Handoff)
    /// Leaves a remark for the practice with the last request or the next; the visitor's words go with it where it quotes them.
    case remark(String, quotes: Bool)
}

/// An answer to a safety question.
enum ScreenAnswer: String, Sendable, Hashable, Codable {
    /// They have it.
    case yes
    /// They do not.
    case no
    /// They are not sure, which counts as yes.
    case unsure
}

extension Action {
    /// The talk elements that may stand in executable content of the flow.
    static let names: Set<String> = [
        "prompt", "say", "answer", "warn", "affirm", "clear", "withdraw", "screened", "fail", "invalid",
        "skip", "stay", "drop", "reopen", "leave", "take-up",
        "back", "begin", "submit", "retract", "help", "why", "restart", "forget", "hush", "handoff", "remark",
    ]

    /// Reads an action of the script.
    init?(_ element: Element, found: (Diagnostic) -> Void) {
        let path = FieldPath(form: element["form"] ?? "", field: element["field"] ?? "")
        switch element.talkName {
        case "prompt": self = .say([Wording(element, unknown: found)])
        case "say": self = .message(element["message"] ?? "")
        case "answer": self = .answer
        case "warn": self = .warn
        case "affirm": self = .affirm
        case "clear": self = .clear
        case "withdraw": self = .withdraw
        case "screened":
            self = .screen(
                ask: element["ask"] ?? "", answer: element["answer"].flatMap(ScreenAnswer.init) ?? .unsure)
        case "fail": self = .fail
        case "invalid": self = .invalid
        case "skip": self = .skip(path)
        case "stay": self = .stay(path)
        case "drop": self = .drop(form: path.form)
        case "reopen": self = .reopen(element["field"] == nil ? nil : path)
        case "back": self = .back(form: path.form)
        case "begin": self = .begin(form: path.form)
        case "submit": self = .submit
        case "retract": self = .retract
        case "help": self = .help
        case "why": self = .why
        case "leave": self = .leave(form: path.form)
        case "take-up": self = .takeUp(form: path.form)
        case "restart": self = .restart(form: element["form"])
        case "forget": self = .forget
        case "hush": self = .hush
        case "handoff": self = .handoff(element["reason"].flatMap(Reply.Handoff.init) ?? .asked)
        case "remark": self = .remark(element.text.tidy, quotes: element["words"] == "yes")
        default: return nil
        }
    }
}
