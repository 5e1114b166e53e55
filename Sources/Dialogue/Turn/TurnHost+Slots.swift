import Statechart
import Understanding
import Values

/// Values go into their slots.
extension TurnHost {
    /// Keeps what a line gave. What is ambiguous waits for a choice, what is refused changes nothing.
    mutating func keep(_ given: LineReader.Given) {
        let key = given.path.description
        switch given.recognition.standing {
        case .accepted:
            guard let reading = given.recognition.readings.first else { return }
            if isSecret, given.recognition.type == .text { return }
            if let must = script.field(given.path)?.must, reading.value == .boolean(!must) { return }
            keep(reading, at: given.path, typed: isSecret ? reading.spoken : given.typed)
        case .ambiguous:
            touch(.slot(key))
            var slot = conversation.slots[key] ?? Slot(state: .ambiguous, turn: conversation.turn)
            slot.state = .ambiguous
            slot.readings = given.recognition.readings
            slot.typed = isSecret ? "" : given.typed
            conversation.slots[key] = slot
        case .refused:
            // "374-4471": only the area code is missing, and may follow by itself.
            guard let half = given.recognition.half(given.typed), !isSecret else { return }
            var slot = conversation.slots[key] ?? Slot(state: .empty, turn: conversation.turn)
            slot.half = half
            conversation.slots[key] = slot
        case .absent: return
        }
    }

    /// Says that a value was noted which nobody had asked for.
    mutating func acknowledge(_ event: HeardEvent) {
        guard event.name.hasPrefix("filled."), let question = currentQuestion, question.form != nil else {
            return
        }
        let path = event.name.afterFirstDot
        guard let own = script.questions[path], !isTold(own), !asks(question, for: own),
            conversation.slots[path]?.turn == conversation.turn, !changed.contains(path)
        else {
            return
        }
        self.event = event
        say(message: "noted-value")
    }

    /// Whether a question asks for the field of another, or for the group that the field is in.
    private func asks(_ question: Question, for own: Question) -> Bool {
        guard let asked = question.field, let name = own.field else { return false }
        return asked == name || asked == script.forms[own.form ?? ""]?.field(name)?.group
    }

    private func isTold(_ question: Question) -> Bool {
        guard let form = question.form, let field = question.field else { return false }
        return script.forms[form]?.field(field)?.toldBy.isEmpty == false
    }

    /// Keeps a value. One that takes another's place is said to have changed.
    mutating func keep(_ reading: Reading, at path: FieldPath, typed: String) {
        let key = path.description
        let old = conversation.slots[key]
        let isWhom = script.field(path)?.tellsWhom == true
        let isTurned =
            isWhom && noted(.slot(key)) { $0.slots[key]?.reading.map { $0.value != reading.value } ?? false }
        renew(.slot(key))
        let isEntered = conversation.machine?.isActive(path.form) ?? false
        var slot = Slot(
            state: isEntered ? .filled : .waiting, reading: reading, typed: typed.tidy,
            turn: conversation.turn)
        slot.readings = []
        if script.field(path)?.must != nil { slot.given = moment.now }
        conversation.slots[key] = slot
        written.insert(key)
        conversation.failures["\(path.form).\(path.field)"] = nil
        conversation.failures["\(path.form).\(path.field).which"] = nil
        if let group = script.field(path)?.group { settleGroup(path.form, group) }
        // What was sent stays as it was sent; only what is still to be sent can change.
        let isOpen = isEntered || isUnderWay || conversation.requests.allSatisfy(\.isWithdrawn)
        if let before = old?.reading, before.value != reading.value, isOpen {
            event = HeardEvent(name: "filled.\(path)", object: path.field, rank: .field)
            changed.insert(key)
            say(message: "changed")
            event = nil
        }
        if isWhom, case .boolean(let isSelf) = reading.value { learnWhom(isSelf: isSelf, isTurned: isTurned) }
    }

    /// The safety questions are about the person whom the session is for: for another person they are asked anew.
    private mutating func learnWhom(isSelf: Bool, isTurned: Bool) {
        let isNext = noted(.whom) { $0.sentForSomebodyElse.map { $0 || !isSelf } ?? false }
        touch(.whom)
        conversation.forSomebodyElse = !isSelf
        guard isTurned || isNext else { return }
        if isTurned { forgetOwnWords() }
        for ask in script.screening.asks { renew(.answer(ask.id)) }
        conversation.screening = [:]
        conversation.sentForSomebodyElse = nil
    }

    /// What was told in free text is about the person whom the session was for.
    private mutating func forgetOwnWords() {
        for form in script.forms.values {
            for field in form.fields where field.type == .text && field.toldBy.isEmpty {
                renew(.slot("\(form.id).\(field.name)"))
                conversation.slots["\(form.id).\(field.name)"] = nil
            }
        }
    }

    /// Whom the session is for, in words.
    func whom(_ isOther: Bool) -> String {
        let wording = script.messages[isOther ? "for-somebody-else" : "for-yourself"]?.first
        return wording.map { render($0).joined(separator: " ") } ?? (isOther ? "no" : "yes")
    }

    /// One of a group is enough: what was opened and never given need not be asked any more.
    private mutating func settleGroup(_ form: String, _ group: String) {
        conversation.failures["\(form).\(group)"] = nil
        for field in script.forms[form]?.group(group) ?? [] {
            let key = "\(form).\(field.name)"
            touch(.slot(key))
            if conversation.slots[key]?.reading == nil, conversation.slots[key]?.state == .reopened {
                conversation.slots[key] = nil
            }
        }
    }
}
