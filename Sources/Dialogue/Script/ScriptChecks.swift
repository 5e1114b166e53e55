import Markup
import Statechart
import Understanding

/// Holds the parts of a script against each other: everything that is named has to exist.
struct ScriptChecks {
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []

    private let script: Script
    private let flow: FlowReader

    /// Checks a script that was read.
    init(_ script: Script, flow: FlowReader) {
        self.script = script
        self.flow = flow
        checkWordings()
        checkSources()
        checkFlags()
        checkCover()
        checkEvents()
        checkTargets()
        checkConditions()
        checkActions()
        checkQuestions()
    }

    private mutating func error(_ place: Location, _ message: String) {
        diagnostics.append(.error(place, message))
    }

    // MARK: - Words

    private mutating func checkWordings() {
        let fields = Set(script.forms.values.flatMap { form in form.fields.map(\.name) })
        for wording in script.wordings {
            for fact in wording.facts where script.facts[fact] == nil {
                error(wording.location, "there is no fact \"\(fact)\"; write it into talk:practice")
            }
            for field in wording.fields where !fields.contains(field) {
                error(wording.location, "there is no field \"\(field)\" in any form")
            }
        }
    }

    /// Where the practice's own texts are at hand, a source is one of their sections.
    private mutating func checkSources() {
        guard !script.articles.isEmpty else { return }
        let known = Set(script.articles.flatMap(\.sections).map(\.heading))
        for wording in script.wordings {
            guard let source = wording.source, !known.contains(source) else { continue }
            let files = script.articles.map(\.file).joined(separator: " or ")
            error(
                wording.location, "there is no section \"\(source)\" in \(files); name a heading as it stands"
            )
        }
    }

    // MARK: - Signs

    private mutating func checkFlags() {
        let known = Set(script.knowledge.flags.map(\.id))
        let handled = flow.safety.flatMap(\.flags)
        for flag in script.knowledge.flags where !handled.contains(flag.id) {
            error(
                script.places["flag." + flag.id] ?? Location(file: script.name, line: 0),
                "no talk:safety answers flag.\(flag.id); write <talk:on flag=\"\(flag.id)\" target=\"…\"/>")
        }
        for flag in handled where !known.contains(flag) {
            error(script.flow.location, "talk:safety names the flag \(flag), which does not exist")
        }
        for ask in script.screening.asks {
            for flag in ask.flags where !known.contains(flag) {
                error(
                    ask.element.location,
                    "the safety question asks for the flag \(flag), which does not exist")
            }
        }
    }

    /// Every state lies inside the one that answers signs, so that no sign is ever unheard.
    private mutating func checkCover() {
        guard !script.knowledge.flags.isEmpty else { return }
        let states = script.chart.states
        let answering = Set(
            script.chart.transitions.filter { $0.events.contains { $0.hasPrefix("flag.") } }.map(\.source))
        for state in states where state.parent != nil && !state.isFinal && !state.isHistory {
            var place: Int? = state.index
            while let index = place, !answering.contains(index) { place = states[index].parent }
            guard place == nil else { continue }
            error(
                state.location,
                "no talk:safety covers the state \(state.id); move it into the state that has one")
        }
    }

    // MARK: - Events

    private mutating func checkEvents() {
        let topics = Set(script.knowledge.topics.map(\.event)).union([script.knowledge.unansweredEvent])
        let chosen = Set(
            script.questions.values.flatMap(\.choices).compactMap { choice -> String? in
                if case .event(let name) = choice.action { name } else { nil }
            })
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
        for transition in script.chart.transitions {
            for name in transition.events where isTopic(name) && name.contains(".") {
                guard !topics.contains(where: { $0 == name || $0.hasPrefix(name + ".") }) else { continue }
                guard !chosen.contains(name) else { continue }
                error(transition.location, "nothing sends \(name): there is no such question or intent")
            }
        }
    }

    /// A form is entered by its own state only: its selector decides where to go, and nothing passes by its read-back.
    private mutating func checkTargets() {
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

    private func isHandled(_ name: String) -> Bool {
        script.chart.transitions.contains { transition in
            transition.events.contains { $0 == name || name.hasPrefix($0 + ".") }
        }
    }

    private func isTopic(_ event: String) -> Bool {
        event.hasPrefix("question.") || event.hasPrefix("intent.")
    }

    // MARK: - Conditions and actions

    private mutating func checkConditions() {
        for field in script.forms.values.flatMap(\.fields) {
            for (probe, arguments) in field.condition?.probes ?? [] {
                check(probe, arguments, at: field.location)
            }
        }
        for (condition, predicate) in zip(script.chart.conditions, script.predicates) {
            for (probe, arguments) in predicate?.probes ?? [] {
                check(probe, arguments, at: condition.location)
            }
        }
    }

    private mutating func check(_ probe: Predicate.Probe, _ arguments: [String], at place: Location) {
        guard let name = arguments.first else { return }
        let fields = script.forms.values.flatMap { form in
            form.fields.flatMap { [$0.name, "\(form.id).\($0.name)"] }
        }
        let flags = Set(script.knowledge.flags.map(\.id))
        switch probe {
        case .filled, .is, .named, .refused:
            if !fields.contains(name) {
                error(place, "talk:\(probe.rawValue): there is no field \"\(name)\"")
            }
        case .flagged, .raised:
            for flag in name.split(separator: " ") where !flags.contains(String(flag)) {
                error(place, "talk:\(probe.rawValue): there is no flag \"\(flag)\"")
            }
        case .maySubmit:
            if script.forms[name] == nil { error(place, "talk:may-submit: there is no form \"\(name)\"") }
        case .wants, .screened, .again, .requested, .several: break
        }
    }

    private mutating func checkActions() {
        for (element, action) in zip(script.chart.foreign, script.actions) {
            switch action {
            case .message(let id) where script.messages[id] == nil:
                error(element.location, "there is no talk:message \"\(id)\"")
            case .reopen(let path?) where script.field(path) == nil:
                error(element.location, "there is no field \(path)")
            default: break
            }
            guard element.name.space == Vocabulary.talk, !Action.names.contains(element.name.local) else {
                continue
            }
            error(element.location, "talk:\(element.name.local) cannot stand here")
        }
    }

    // MARK: - Questions

    private mutating func checkQuestions() {
        for question in script.questions.values {
            let ids = question.prompts.map { $0.choices.map(\.id) }
            for choices in ids where Set(choices).count < choices.count {
                error(
                    question.location,
                    "\(question.state) offers two choices of the same id; give each its own")
            }
            if !question.prompts.contains(where: { $0.count == 1 }) {
                error(
                    question.location,
                    "\(question.state) has no prompt for the first time; write one without count=")
            }
        }
    }
}

extension Script {
    /// Every wording in the script.
    fileprivate var wordings: [Wording] {
        let flags = flagTexts.values.flatMap { $0.answers + [$0.clearance].compactMap { $0 } }
        let said = actions.flatMap { if case .say(let wordings) = $0 { wordings } else { [Wording]() } }
        return questions.values.flatMap(\.wordings) + flags + said + answers.values.flatMap { $0 }
            + messages.values.flatMap { $0 }
    }
}

extension Question {
    /// Every wording that belongs to the question.
    var wordings: [Wording] {
        (prompts + nomatch + noinput).map(\.wording) + choices.map(\.wording) + help + why + resume
            + invalid.values.flatMap { $0 }
    }

    /// Every choice of every prompt.
    var choices: [Choice] { prompts.flatMap(\.choices) }
}
