import Statechart
import Understanding
import Values

/// Values go into their slots.
extension TurnHost {
    /// Keeps what a line gave. What is ambiguous waits for a choice, what is refused changes nothing.
    ///
    /// - Parameter isSecret: free text of this line is not kept: the visitor spoke of harming themselves.
    mutating func keep(_ given: LineReader.Given, typed: String, isSecret: Bool) {
        let key = given.path.description
        switch given.recognition.standing {
        case .accepted:
            guard let reading = given.recognition.readings.first else { return }
            if isSecret, given.recognition.type == .text { return }
            if let must = script.field(given.path)?.must, reading.value == .boolean(!must) { return }
            keep(reading, at: given.path, typed: typed)
        case .ambiguous:
            var slot = conversation.slots[key] ?? Slot(state: .ambiguous, turn: conversation.turn)
            slot.state = .ambiguous
            slot.readings = given.recognition.readings
            slot.typed = typed
            conversation.slots[key] = slot
        case .refused, .absent: return
        }
    }

    /// Keeps a value. One that takes another's place is said to have changed.
    mutating func keep(_ reading: Reading, at path: FieldPath, typed: String) {
        let key = path.description
        let old = conversation.slots[key]
        let isEntered = conversation.machine?.isActive(path.form) ?? false
        var slot = Slot(
            state: isEntered ? .filled : .waiting, reading: reading, typed: typed.tidy, turn: conversation.turn)
        slot.readings = []
        conversation.slots[key] = slot
        conversation.failures["\(path.form).\(path.field)"] = nil
        conversation.failures["\(path.form).\(path.field).which"] = nil
        if let group = script.field(path)?.group { conversation.failures["\(path.form).\(group)"] = nil }
        if let before = old?.reading, before.value != reading.value {
            event = HeardEvent(name: "filled.\(path)", object: path.field, rank: .field)
            say(message: "changed")
            event = nil
        }
        if script.field(path)?.tellsWhom == true, case .boolean(let isSelf) = reading.value {
            conversation.forSomebodyElse = !isSelf
        }
    }

    /// Puts down for whom the session is, where the line says so in passing.
    mutating func learnWhom(_ hearing: Hearing) {
        guard let isOther = hearing.forSomebodyElse else { return }
        conversation.forSomebodyElse = isOther
        for form in script.forms.values {
            for field in form.fields where field.tellsWhom {
                let path = FieldPath(form: form.id, field: field.name)
                let spoken = script.messages[isOther ? "for-somebody-else" : "for-yourself"]?.first
                let words = spoken.map { render($0).joined(separator: " ") } ?? (isOther ? "no" : "yes")
                keep(Reading(.boolean(!isOther), spoken: words), at: path, typed: line)
            }
        }
    }
}
