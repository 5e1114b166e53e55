import Foundation
import Statechart
import Understanding
import Values

/// What a form still needs.
extension TurnHost {
    /// Whether a form would ask for one of its parts now: `FORM.FIELD`, `FORM.FIELD.which`, `FORM.GROUP`,
    /// `FORM.screen.ASK`, `FORM.confirm`.
    func wants(_ state: String) -> Bool {
        guard let form = script.forms.values.first(where: { state.hasPrefix($0.id + ".") }) else {
            return false
        }
        var name = state.dropFirst(form.id.count + 1)
        if name.hasPrefix("screen.") { return wantsAnswer(String(name.dropFirst(7))) }
        if name == "confirm" { return !form.items.contains(.screening) || isScreenedOnce }
        let asksWhich = name.hasSuffix(".which")
        if asksWhich { name = name.dropLast(6) }
        if let field = form.field(String(name)) {
            let slot = conversation.slots[state.dropLast(asksWhich ? 6 : 0).description]
            if asksWhich { return slot?.state == .ambiguous }
            return wants(field, slot)
        }
        return wantsGroup(form, String(name))
    }

    private func wants(_ field: Form.Field, _ slot: Slot?) -> Bool {
        guard isAsked(field) else { return false }
        switch slot?.state ?? .empty {
        case .empty: return field.group == nil && field.toldBy.isEmpty
        case .reopened: return true
        case .filled, .waiting, .ambiguous, .skipped: return false
        }
    }

    private func wantsGroup(_ form: Form, _ group: String) -> Bool {
        guard conversation.slots["\(form.id).\(group)"]?.state != .skipped else { return false }
        let states = form.group(group).map { conversation.slots["\(form.id).\($0.name)"]?.state ?? .empty }
        return !states.isEmpty && states.allSatisfy { $0 == .empty || $0 == .skipped }
    }

    /// Whether a field's condition holds, so that it belongs to the form as it stands.
    func isAsked(_ field: Form.Field) -> Bool {
        field.condition.map { holds($0) } ?? true
    }

    private func wantsAnswer(_ ask: String) -> Bool {
        let id = ask.hasSuffix(".which") ? String(ask.dropLast(6)) : ask
        guard let given = conversation.screening[id] else { return true }
        return moment.now.timeIntervalSince(given.at) > lifetime
    }

    private var lifetime: TimeInterval {
        TimeInterval(script.screening.lifetime.components.seconds)
    }

    /// Whether every safety question is answered, and lately enough.
    var isScreened: Bool {
        script.screening.asks.allSatisfy { !wantsAnswer($0.id) }
    }

    /// Whether every safety question has an answer, however old: one that is too old is asked again before anything is sent.
    private var isScreenedOnce: Bool {
        script.screening.asks.allSatisfy { conversation.screening[$0.id] != nil }
    }

    /// Whether a request may go out: the one gate, which no script can pass by.
    ///
    /// All required fields, every safety question, no sign open, nothing ambiguous.
    func maySubmit(_ id: String) -> Bool {
        guard let form = script.forms[id], conversation.blockingSigns.isEmpty else { return false }
        if form.items.contains(.screening), !isScreened { return false }
        return form.items.allSatisfy { item in
            switch item {
            case .screening: true
            case .field(let name): isDone(form, name)
            case .group(let name):
                !wantsGroup(form, name) && form.group(name).allSatisfy { isSettled(form, $0.name) }
            }
        }
    }

    private func isSettled(_ form: Form, _ name: String) -> Bool {
        let state = conversation.slots["\(form.id).\(name)"]?.state ?? .empty
        return state != .ambiguous && state != .reopened
    }

    private func isDone(_ form: Form, _ name: String) -> Bool {
        guard let field = form.field(name), isAsked(field) else { return true }
        guard field.toldBy.isEmpty else { return isSettled(form, name) }
        let slot = conversation.slots["\(form.id).\(name)"]
        guard field.isRequired else { return isSettled(form, name) }
        guard let slot, slot.hasValue else { return false }
        guard let must = field.must else { return true }
        return slot.reading?.value == .boolean(must)
    }

    /// Whether the session is known to be for the visitor.
    var knowsWriterOnly: Bool {
        script.forms.values.contains { form in
            form.fields.contains { field in
                field.tellsWhom
                    && conversation.slots["\(form.id).\(field.name)"]?.reading?.value == .boolean(true)
            }
        }
    }

    /// The form that is being filled: the one of the active states, else the first of the script.
    var activeForm: Form? {
        conversation.machine?.configuration.lazy.compactMap { script.forms[$0] }.first
    }
}
