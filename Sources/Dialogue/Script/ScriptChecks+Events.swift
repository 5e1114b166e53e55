import Markup
import Statechart
import Understanding

/// Every event that a script names is sent by something, and handled by something.
extension ScriptChecks {
    mutating func checkEvents() {
        checkChoices()
        let sent = topics.union(acts).union(chosen).union(raised(in: script.flow))
        for transition in script.chart.transitions {
            for name in transition.events where isTold(name) && !isSent(name, sent) {
                let reason = isTopic(name) ? ": there is no such question or intent" : ""
                error(transition.location, "nothing sends \(name)\(reason)")
            }
        }
        for field in script.forms.values.flatMap(\.fields) {
            for name in field.toldBy where !isSent(name, sent) {
                error(field.location, "told=\"\(name)\": nothing sends \(name)")
            }
        }
    }

    private mutating func checkChoices() {
        let topics = topics
        for question in script.questions.values {
            for choice in question.choices {
                guard case .event(let name) = choice.action else { continue }
                if isTopic(name), !topics.contains(name) {
                    error(choice.location, "there is no \(name); the choice would do nothing")
                } else if !isHandled(name) {
                    error(choice.location, "no transition handles \(name); the choice would do nothing")
                }
            }
        }
    }

    /// A form is entered by its own state only: its selector decides where to go, and nothing passes by its read-back.
    mutating func checkTargets() {
        for transition in script.chart.transitions {
            let source = script.chart.states[transition.source].id
            for target in transition.targetIDs {
                guard let form = script.forms.keys.first(where: { target.hasPrefix($0 + ".") }) else {
                    continue
                }
                guard source != form, !source.hasPrefix(form + ".") else { continue }
                error(
                    transition.location,
                    "target=\"\(target)\" leads into the form \(form); write target=\"\(form)\"")
            }
        }
        for form in script.forms.values {
            let own = script.chart.transitions.filter { $0.targetIDs.contains("\(form.id).done") }
            for transition in own where !isGated(transition, form.id) {
                error(transition.location, "only the form itself leads to \(form.id).done")
            }
        }
    }

    private func isGated(_ transition: Transition, _ form: String) -> Bool {
        transition.condition.flatMap { script.predicates[$0] } == .ask(.maySubmit, [form])
    }

    // MARK: - Who sends what

    private var topics: Set<String> {
        Set(script.knowledge.topics.map(\.event)).union([script.knowledge.unansweredEvent])
    }

    private var acts: Set<String> { Set(script.knowledge.acts.map(\.event)) }

    /// The events that choices send.
    private var chosen: Set<String> {
        Set(
            script.questions.values.flatMap(\.choices).compactMap { choice -> String? in
                if case .event(let name) = choice.action { name } else { nil }
            })
    }

    /// The events that the flow sends to itself.
    private func raised(in element: Element) -> Set<String> {
        let isSender = ["raise", "send"].contains(element.flowName)
        let own = isSender ? [element["event"]].compactMap { $0 } : []
        return element.elements.reduce(into: Set(own)) { $0.formUnion(raised(in: $1)) }
    }

    /// Whether the name says who has to send the event: an act, a topic, or a field.
    private func isTold(_ name: String) -> Bool {
        name.contains(".") && (isTopic(name) || name.hasPrefix("act.") || isOfField(name))
    }

    private func isSent(_ name: String, _ sent: Set<String>) -> Bool {
        if isOfField(name) {
            let path = name.afterFirstDot
            let fields = script.forms.values.flatMap { form in form.fields.map { "\(form.id).\($0.name)" } }
            return (fields + script.questions.keys).contains { $0 == path || $0.hasPrefix(path + ".") }
        }
        return sent.contains { $0 == name || $0.hasPrefix(name + ".") }
    }

    private func isOfField(_ name: String) -> Bool {
        ["filled.", "ambiguous.", "invalid.", "stuck."].contains { name.hasPrefix($0) }
    }

    private func isHandled(_ name: String) -> Bool {
        script.chart.transitions.contains { transition in
            transition.events.contains { $0 == name || name.hasPrefix($0 + ".") }
        }
    }

    private func isTopic(_ event: String) -> Bool {
        event.hasPrefix("question.") || event.hasPrefix("intent.")
    }
}
