import Statechart
import Understanding
import Values

/// Fields are skipped, opened again, left and taken up.
extension TurnHost {
    mutating func skip(_ path: FieldPath) {
        let key = path.description
        guard isSecondThought(conversation.slots[key]) else {
            conversation.slots[key] = Slot(state: .skipped, turn: conversation.turn)
            let isGivenUp = event?.name != "act.skip" && event?.name != "act.no"
            return say(message: isGivenUp ? "left-out" : "skipped")
        }
        restore(key)
    }

    /// A field that a request cannot go without: it keeps the value that it had, if any.
    mutating func stay(_ path: FieldPath) {
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
            let slot = conversation.slots["\(id).\(field.name)"]
            return isAsked(field) && [.filled, .waiting, .skipped].contains(slot?.state ?? .empty)
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
        let before = asks[..<(current ?? asks.endIndex)].last { conversation.screening[$0.id] != nil }
        guard let before else { return say(message: "nothing-to-go-back") }
        conversation.screening[before.id] = nil
        isAfresh = true
    }

    mutating func begin(_ id: String) {
        for (key, slot) in conversation.slots where key.hasPrefix(id + ".") && slot.state == .waiting {
            conversation.slots[key]?.state = .filled
        }
        if !conversation.failures.isEmpty { conversation.failures = [:] }
        conversation.begun.insert(id)
    }

    /// Leaves a form half filled. It is offered again only where there is something in it.
    mutating func leave(_ id: String) {
        conversation.begun.remove(id)
        let isFilled = conversation.slots.contains { $0.key.hasPrefix(id + ".") && $0.value.reading != nil }
        if isFilled { conversation.left.insert(id) }
    }

    /// Takes everything out of a form.
    mutating func empty(_ id: String) {
        conversation.slots = conversation.slots.filter { !$0.key.hasPrefix(id + ".") }
        isAfresh = true
    }
}
