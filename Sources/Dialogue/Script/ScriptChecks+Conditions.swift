import Markup
import Statechart
import Understanding

/// What conditions and actions name exists.
extension ScriptChecks {
    mutating func checkConditions() {
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
        for always in script.invariants {
            if let state = always.state, script.chart.state(state) == nil {
                error(always.location, "there is no state \"\(state)\"")
            }
            for (probe, arguments) in always.condition.probes {
                check(probe, arguments, at: always.location)
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
        case .maySubmit, .begun, .left:
            if script.forms[name] == nil {
                error(place, "talk:\(probe.rawValue): there is no form \"\(name)\"")
            }
        case .wants, .screened, .again, .requested, .several: break
        }
    }

    mutating func checkActions() {
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
}
