import Statechart
import Understanding
import Values

/// Fields are skipped, opened again, left and taken up.
extension TurnHost {
    mutating func skip(_ path: FieldPath) {
        let key = path.description
        touch(.slot(key))
        guard isSecondThought(conversation.slots[key]) else {
            conversation.slots[key] = Slot(state: .skipped, turn: conversation.turn)
            let isGivenUp = event?.name != "act.skip" && event?.name != "act.no"
            return say(message: isGivenUp ? "left-out" : "skipped")
        }
        restore(key)
    }

    /// A field that a request cannot go without: it keeps the value that it had, if any.
    mutating func stay(_ path: FieldPath) {
        touch(.slot(path.description))
        guard isSecondThought(conversation.slots[path.description]) else {
            return say(message: "cannot-skip")
        }
        restore(path.description)
    }

    private mutating func restore(_ key: String) {
        if conversation.slots[key]?.reading == nil {
            conversation.slots[key] = nil
        } else {
            conversation.slots[key]?.state = .filled
            conversation.slots[key]?.readings = []
            say(message: "stays")
        }
    }

    /// Whether what is skipped is only the change of a value that is known: it was opened again, or its new value is unclear.
    private func isSecondThought(_ slot: Slot?) -> Bool {
        slot?.state == .reopened || (slot?.state == .ambiguous && slot?.reading != nil)
    }

    /// Takes out the value of the field that the event names; one that a request cannot go without stays.
    mutating func drop(_ id: String) {
        guard let field = event?.object.flatMap({ script.forms[id]?.field($0) }) else {
            return say(message: "nothing-to-change")
        }
        guard !field.isRequired else { return say(message: "cannot-skip") }
        let isAlternative = field.group != nil
        renew(.slot("\(id).\(field.name)"))
        conversation.slots["\(id).\(field.name)"] =
            isAlternative ? nil : Slot(state: .skipped, turn: conversation.turn)
        isAfresh = true
        say(message: "skipped")
    }

    mutating func reopen(_ path: FieldPath?) {
        let form = path?.form ?? activeForm?.id ?? ""
        let name = path?.field ?? event?.object ?? ""
        let key = "\(form).\(name)"
        let field = script.field(FieldPath(form: form, field: name))
        touch(.slot(key))
        // What is not asked for by itself is asked now.
        let isUnasked = field?.group != nil || field?.toldBy.isEmpty == false
        if conversation.slots[key]?.reading != nil {
            conversation.slots[key]?.state = .reopened
        } else if isUnasked {
            conversation.slots[key] = Slot(state: .reopened, turn: conversation.turn)
        } else {
            conversation.slots[key] = nil
        }
        conversation.failures[key] = nil
        isAfresh = true
    }

    /// Opens the last field again that was given before the one that is asked.
    mutating func back(_ id: String) {
        guard let form = script.forms[id] else { return say(message: "nothing-to-go-back") }
        guard askedScreening == nil else { return backToScreening(form) }
        let current = form.fields.firstIndex {
            $0.name == currentQuestion?.field || $0.group == currentQuestion?.field
        }
        let before = form.fields[..<(current ?? form.fields.endIndex)]
        let given = before.last { field in
            let key = "\(id).\(field.name)"
            let (script, moment) = (script, moment)
            return noted(
                script.parts(deciding: field, of: id),
                together: { TurnHost(script, $0, moment).isAsked(field) && $0.slots[key].isGiven },
                apart: { isAsked(field) && noted(.slot(key)) { $0.slots[key].isGiven } })
        }
        guard let given else { return backToScreening(form) }
        reopen(FieldPath(form: id, field: given.name))
    }

    /// Before the first field come the safety questions: the last one is asked again.
    private mutating func backToScreening(_ form: Form) {
        let asks = form.items.contains(.screening) ? script.screening.asks : []
        let current = asks.firstIndex {
            currentQuestion?.state.hasPrefix("\(form.id).screen.\($0.id)") ?? false
        }
        let before = asks[..<(current ?? asks.endIndex)].last { ask in
            let id = ask.id
            return noted(.answer(id)) { $0.screening[id] != nil }
        }
        guard let before else { return say(message: "nothing-to-go-back") }
        renew(.answer(before.id))
        conversation.screening[before.id] = nil
        isAfresh = true
    }

    mutating func begin(_ id: String) {
        renew(.begun(id))
        for (key, slot) in conversation.slots where key.hasPrefix(id + ".") && slot.state == .waiting {
            conversation.slots[key]?.state = .filled
        }
        if !conversation.failures.isEmpty { conversation.failures = [:] }
        conversation.begun.insert(id)
    }

    /// Leaves a form half filled. It is offered again only where there is something in it.
    mutating func leave(_ id: String) {
        renew(.begun(id))
        conversation.begun.remove(id)
        let keys = script.forms[id]?.slotKeys ?? []
        let isFilled = keys.contains { key in noted(.slot(key)) { $0.slots[key]?.reading != nil } }
        guard isFilled else { return }
        renew(.left(id))
        conversation.left.insert(id)
    }

    /// Goes on with a form that was left.
    mutating func takeUp(_ id: String) {
        renew(.left(id))
        conversation.left.remove(id)
    }

    /// Takes everything out of a form.
    mutating func empty(_ id: String) {
        for key in script.forms[id]?.slotKeys ?? [] { renew(.slot(key)) }
        conversation.slots = conversation.slots.filter { !$0.key.hasPrefix(id + ".") }
        isAfresh = true
    }
}
