import Understanding

/// A part of what a conversation remembers from one turn to the next, besides the states that are active.
///
/// A turn of an exploration tells of each part what it asked of it and whether it may have changed it, so that it is known to go the same
/// way wherever the same answers would be given.
enum Part: Sendable, Hashable {
    /// The slot of a field or of a group of fields, by `FORM.FIELD`.
    case slot(String)
    /// Whether a form is under way.
    case begun(String)
    /// Whether a form was left half filled.
    case left(String)
    /// What the history states remember.
    case memory
    /// The warning signs of one gravity, in the order in which they came up.
    case signs(Knowledge.Gravity)
    /// The answer to a safety question.
    case answer(String)
    /// The requests that were sent.
    case requests
    /// Whom the session is for.
    case whom
    /// Whether an event was heard of which some condition asks whether it is heard again.
    case heard(String)
}

extension Form {
    /// The keys of the form's slots, those of its groups included.
    var slotKeys: [String] {
        let groups = items.compactMap { item in if case .group(let name) = item { name } else { nil } }
        return (fields.map(\.name) + groups).map { "\(id).\($0)" }
    }
}

extension Script {
    /// The forms in their order.
    var orderedForms: [Form] { formOrder.compactMap { forms[$0] } }

    /// The slots that tell whom a session is for.
    var whomSlots: [String] {
        orderedForms.flatMap { form in form.fields.filter(\.tellsWhom).map { "\(form.id).\($0.name)" } }
    }

    /// Every part of the conversations of this script.
    var parts: [Part] {
        let heard = countedEvents.sorted().map(Part.heard)
        return orderedForms.flatMap { $0.slotKeys.map(Part.slot) }
            + orderedForms.flatMap { [.begun($0.id), .left($0.id)] } + [.memory]
            + Knowledge.Gravity.all.map(Part.signs)
            + screening.asks.map { .answer($0.id) } + [.requests, .whom] + heard
    }
}
