import Statechart
import Understanding

/// The flow in words that somebody understands who has never seen a script.
struct FlowWords {
    private let script: Script
    private let choices: [String: String]

    /// Collects the words of a script.
    init(_ script: Script) {
        self.script = script
        var choices: [String: String] = [:]
        let states = script.chart.states.map(\.id)
        for choice in states.compactMap({ script.questions[$0] }).flatMap(\.choices) {
            guard case .event(let name) = choice.action, choices[name] == nil else { continue }
            choices[name] = choice.wording.plain(script.facts)
        }
        self.choices = choices
    }

    /// What a state is called.
    func title(_ state: String) -> String {
        state.replacing("-", with: " ").replacing(".", with: ": ")
    }

    /// The beginning of what a state asks; empty where it asks nothing.
    func question(of state: String) -> String {
        guard let prompt = script.questions[state]?.prompts.first else { return "" }
        let text = prompt.wording.plain(script.facts)
        let limit = 60
        guard text.contains(where: \.isLetter) else { return "" }
        guard text.count > limit else { return "“\(text)”" }
        let cut = text.prefix(limit)
        return "“\(cut.prefix(upTo: cut.lastIndex(of: " ") ?? cut.endIndex)) …”"
    }

    /// Whether a transition is one that the loader gives to every dialogue.
    func isManner(_ transition: Transition) -> Bool {
        if transition.events == ["act.restart"] { return true }
        let actions = (transition.foreignContent ?? []).map { script.actions[$0] }
        return actions.contains { if case .restart = $0 { true } else { false } }
    }

    /// Whether a transition is taken only where a sign is open.
    func asksForSigns(_ transition: Transition) -> Bool {
        guard case .ask(.flagged, _)? = predicate(of: transition) else { return false }
        return true
    }

    /// Why a transition is taken, in one line or, where reasons are long, in several.
    func reasons(for transition: Transition) -> [String] {
        let words = transition.events.map(word).uniqued
        let isLong = words.count > 1 && words.contains { $0.contains(",") || $0.count > 30 }
        let events = isLong ? words : [words.joined(separator: ", ")]
        guard let condition = condition(of: transition) else { return events.filter { !$0.isEmpty } }
        return events.map { $0.isEmpty ? "if \(condition)" : "\($0), if \(condition)" }
    }

    /// The form whose end a transition waits for.
    func form(endedBefore transition: Transition) -> String? {
        guard transition.events.count == 1, let event = transition.events.first else { return nil }
        return script.forms.keys.first { event == "done.state.\($0)" }
    }

    // MARK: - Events

    private func word(_ event: String) -> String {
        let tokens = event.split(separator: ".").map(String.init)
        switch tokens.first {
        case "flag": return script.flagTexts[tokens.dropFirst().joined(separator: ".")]?.title ?? event
        case "doubt": return "an unclear warning sign"
        case "act": return act(tokens.dropFirst().joined(separator: " "))
        case "done": return "done"
        case "stuck": return "stuck"
        case "intent", "question": return script.title(of: event).map { "“\($0)”" } ?? event
        default: return choices[event].map { "“\($0)”" } ?? event
        }
    }

    private func act(_ name: String) -> String {
        switch name {
        case "unsure": "not sure"
        case "": "anything of that kind"
        default: name
        }
    }

    // MARK: - Conditions

    private func predicate(of transition: Transition) -> Predicate? {
        transition.condition.flatMap { script.predicates[$0] }
    }

    private func condition(of transition: Transition) -> String? {
        guard let index = transition.condition else { return nil }
        return script.predicates[index].map(words) ?? script.chart.conditions[index].source
    }

    private func words(_ predicate: Predicate) -> String {
        switch predicate {
        case .always: "anything"
        case .and(let left, let right): "\(words(left)) and \(words(right))"
        case .or(let left, let right): "\(words(left)) or \(words(right))"
        case .not(let inner): "not: \(words(inner))"
        case .ask(let probe, let arguments):
            words(probe, arguments.map { $0.split(separator: " ").joined(separator: " or ") })
        }
    }

    private func words(_ probe: Predicate.Probe, _ arguments: [String]) -> String {
        let first = arguments.first ?? ""
        return switch probe {
        case .filled: "\(first) is given"
        case .is: "\(first) is \(arguments.last ?? "")"
        case .wants: "\(first) is still wanted"
        case .flagged: first.isEmpty ? "a warning sign is open" : "\(first) is open"
        case .raised: "\(first) was ever raised"
        case .several: "another sign is open"
        case .screened: "the safety questions are answered"
        case .maySubmit: "everything is there and no sign is open"
        case .named: "it is about \(first)"
        case .again: "for the second time"
        case .begun: "\(first) is under way"
        case .left: "\(first) was left half filled"
        case .requested: "a request is on its way"
        case .refused: first.isEmpty ? "consent was refused" : "\(first) was refused"
        }
    }
}

extension Wording {
    /// The words with facts put in; what only a turn knows is left out as an ellipsis.
    func plain(_ facts: [String: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .fact(let name): facts[name] ?? name
            case .nextMessage: " "
            case .field, .known: "…"
            case .summary: "…"
            }
        }.joined().tidy
    }
}
