import Markup

/// Reads what belongs to asking a question: prompts, help, reasons, bridges.
struct QuestionReader {
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []
    /// The section on which the words of the question at hand rest.
    private var source: String?

    /// The children of a state that make up its question; everything else is flow.
    static let parts: Set<String> = ["prompt", "help", "why", "nomatch", "noinput", "resume", "invalid"]

    /// Reads the question of an element into `question`; nil where it has no prompt.
    mutating func read(_ element: Element, into question: Question) -> Question? {
        var question = question
        source = element["source"]
        for child in element.elements {
            switch child.talkName {
            case "prompt": question.prompts.append(prompt(child))
            case "help": question.help.append(wording(child))
            case "why": question.why.append(wording(child))
            case "resume": question.resume.append(wording(child))
            case "nomatch": question.nomatch.append(prompt(child))
            case "noinput":
                question.noinput.append(prompt(child))
                question.patience = question.patience ?? seconds(child)
            case "invalid": question.invalid[child["reason"] ?? "", default: []].append(wording(child))
            default: break
            }
        }
        return question.prompts.isEmpty ? nil : question
    }

    private mutating func prompt(_ element: Element) -> Question.Prompt {
        let count = element["count"].flatMap { Int($0) } ?? 1
        let choices = element.talk("choice").map { choice($0) }
        return Question.Prompt(count: count, wording: wording(element), choices: choices)
    }

    private mutating func choice(_ element: Element) -> Question.Choice {
        let action: Question.Choice.Action =
            if let event = element["event"] { .event(event) } else { .value(element["value"] ?? "") }
        let id = element["id"] ?? element["value"] ?? element["event"] ?? ""
        return Question.Choice(id: id, wording: wording(element), action: action, location: element.location)
    }

    private mutating func wording(_ element: Element) -> Wording {
        Wording(element, source: source) { diagnostics.append($0) }
    }

    private mutating func seconds(_ element: Element) -> Duration? {
        guard let written = element["after"] else { return .seconds(120) }
        guard let duration = Duration(scxml: written) else {
            diagnostics.append(
                .error(element.location, "after=\"\(written)\" is no time; write 90s or 2min as \"120s\""))
            return nil
        }
        return duration
    }
}

extension Duration {
    /// Reads a CSS2 time as SCXML uses it: `1.5s`, `300ms`; minutes, hours and days as `2m`, `24h` and `1d` besides.
    init?(scxml text: String) {
        let units: [(String, Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("d", 86400)]
        for (suffix, factor) in units where text.hasSuffix(suffix) {
            guard let number = Double(text.dropLast(suffix.count)), number >= 0, number < 1e9 else {
                return nil
            }
            self = .milliseconds(Int64((number * factor * 1000).rounded()))
            return
        }
        return nil
    }
}
