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
            let key = "\(form.id).\(field.name)"
            if asksWhich { return noted(.slot(key)) { $0.slots[key]?.state == .ambiguous } }
            let (script, moment) = (script, moment)
            return noted(
                script.parts(deciding: field, of: form.id),
                together: { TurnHost(script, $0, moment).wants(state) },
                apart: { isAsked(field) && noted(.slot(key)) { Self.wants(field, $0.slots[key]) } })
        }
        return wantsGroup(form, String(name))
    }

    private static func wants(_ field: Form.Field, _ slot: Slot?) -> Bool {
        switch slot?.state ?? .empty {
        case .empty: return field.group == nil && field.toldBy.isEmpty
        case .reopened: return true
        case .filled, .waiting, .ambiguous, .skipped: return false
        }
    }

    private func wantsGroup(_ form: Form, _ group: String) -> Bool {
        let (script, moment) = (script, moment)
        return noted(
            ([group] + form.group(group).map(\.name)).map { .slot("\(form.id).\($0)") },
            together: { TurnHost(script, $0, moment).lacksGroup(form, group) },
            apart: { lacksGroup(form, group) })
    }

    private func lacksGroup(_ form: Form, _ group: String) -> Bool {
        let key = "\(form.id).\(group)"
        guard noted(.slot(key), { $0.slots[key]?.state != .skipped }) else { return false }
        let keys = form.group(group).map { "\(form.id).\($0.name)" }
        return !keys.isEmpty
            && keys.allSatisfy { key in
                noted(.slot(key)) { [.empty, .skipped].contains($0.slots[key]?.state ?? .empty) }
            }
    }

    /// Whether a field's condition holds, so that it belongs to the form as it stands.
    func isAsked(_ field: Form.Field) -> Bool {
        field.condition.map { holds($0) } ?? true
    }

    private func wantsAnswer(_ ask: String) -> Bool {
        let id = ask.hasSuffix(".which") ? String(ask.dropLast(6)) : ask
        let (now, lifetime) = (moment.now, lifetime)
        return noted(.answer(id)) { conversation in
            conversation.screening[id].map { now.timeIntervalSince($0.at) > lifetime } ?? true
        }
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
        script.screening.asks.map(\.id).allSatisfy { id in noted(.answer(id)) { $0.screening[id] != nil } }
    }

    /// Whether a request may go out: the one gate, which no script can pass by.
    ///
    /// All required fields, every safety question, no sign open, nothing ambiguous.
    func maySubmit(_ id: String) -> Bool {
        guard let form = script.forms[id], !answer(.flagged, [""]) else { return false }
        if form.items.contains(.screening), !answer(.screened, []) { return false }
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
        let key = "\(form.id).\(name)"
        return noted(.slot(key)) { ![.ambiguous, .reopened].contains($0.slots[key]?.state ?? .empty) }
    }

    private func isDone(_ form: Form, _ name: String) -> Bool {
        guard let field = form.field(name) else { return true }
        let (script, moment) = (script, moment)
        return noted(
            script.parts(deciding: field, of: form.id),
            together: { TurnHost(script, $0, moment).isDone(form, field) }, apart: { isDone(form, field) })
    }

    private func isDone(_ form: Form, _ field: Form.Field) -> Bool {
        guard isAsked(field) else { return true }
        let name = field.name
        guard field.toldBy.isEmpty else { return isSettled(form, name) }
        guard field.isRequired else { return isSettled(form, name) }
        let key = "\(form.id).\(name)"
        return noted(.slot(key)) { Self.isGiven(field, $0.slots[key]) }
    }

    private static func isGiven(_ field: Form.Field, _ slot: Slot?) -> Bool {
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
