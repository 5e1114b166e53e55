import Statechart
import Understanding
import Values

/// What happened, as events.
extension Engine {
    /// The events of an input; values are put into their slots before any event is handled.
    func events(for input: Input, _ host: inout TurnHost, _ trace: inout Trace, explain: Bool) -> [HeardEvent]
    {
        let wasForAnother = host.conversation.forSomebodyElse
        let heard = heard(input, &host, &trace, explain: explain)
        return othersSigns(wasForAnother, &host) + heard
    }

    private func heard(_ input: Input, _ host: inout TurnHost, _ trace: inout Trace, explain: Bool)
        -> [HeardEvent]
    {
        switch input {
        case .begin, .resume: return []
        case .failed(let reason): return [HeardEvent(name: "submit.failed", object: reason, rank: .nothing)]
        case .silence: return silence(host)
        case .pick(let id): return certain(pick(id, &host), &trace)
        case .line(let text):
            guard !text.tidy.isEmpty else { return [] }
            host.line = text.tidy
            let offered = host.conversation.lastReply?.choices ?? []
            if let choice = ChoiceNames(offered, of: host.currentQuestion, names: script.fieldNames).choice(
                named: text)
            {
                return certain(pick(choice, &host), &trace)
            }
            return hear(text, &host, &trace, explain: explain)
        }
    }

    /// What was picked is what was meant.
    private func certain(_ events: [HeardEvent], _ trace: inout Trace) -> [HeardEvent] {
        if events.contains(where: { $0.isTopic }) { trace.confidence = 1 }
        return events
    }

    private func silence(_ host: TurnHost) -> [HeardEvent] {
        guard let patience = host.currentQuestion?.patience, host.moment.elapsed >= patience else {
            return []
        }
        return [HeardEvent(name: "noinput", rank: .nothing)]
    }

    // MARK: - Choices

    private func pick(_ id: String, _ host: inout TurnHost) -> [HeardEvent] {
        if host.line.isEmpty {
            host.line = host.conversation.lastReply?.choices.first { $0.id == id }?.text ?? id
        }
        if let event = host.conversation.offers.removeValue(forKey: id) {
            host.conversation.offers = [:]
            return [event.heard(script)]
        }
        host.conversation.offers = [:]
        guard let question = host.currentQuestion else { return [] }
        let choices = question.prompts.flatMap(\.choices)
        if let choice = choices.first(where: { $0.id == id }) { return take(choice, question, &host) }
        return dynamic(id, question, &host)
    }

    func take(_ choice: Question.Choice, _ question: Question, _ host: inout TurnHost) -> [HeardEvent] {
        switch choice.action {
        case .event(let name): return [name.heard(script)]
        case .value(let written):
            guard let form = question.form, let name = question.field else { return [] }
            let path = FieldPath(form: form, field: name)
            let words = host.render(choice.wording).joined(separator: " ")
            guard let type = question.types.first, let reading = reading(written, as: type, host) else {
                return []
            }
            let value = reading.value
            var spoken = [.boolean, .text].contains(type) ? words : reading.spoken
            if script.field(path)?.tellsWhom == true { spoken = host.whom(value == .boolean(false)) }
            if let must = script.field(path)?.must, value == .boolean(!must) {
                return [HeardEvent(name: "invalid.\(path)", object: "must", rank: .field)]
            }
            host.keep(Reading(value, spoken: spoken), at: path, typed: spoken)
            return [HeardEvent(name: "filled.\(path)", object: name, rank: .field)]
        }
    }

    private func reading(_ written: String, as type: FieldType, _ host: TurnHost) -> Reading? {
        if type == .boolean { return Reading(.boolean(written == "yes"), spoken: written) }
        if type == .text { return Reading(.text(written), spoken: written) }
        return Recogniser().read(written, as: type, in: script.surroundings(at: host.moment.now)).readings
            .first
    }

    /// Readings, fields and signs that were offered at run time.
    private func dynamic(_ id: String, _ question: Question, _ host: inout TurnHost) -> [HeardEvent] {
        switch question.offer {
        case .readings:
            guard let form = question.form, let name = question.field else { return [] }
            let path = FieldPath(form: form, field: name)
            let key = path.description
            guard let number = Int(id.dropFirst()),
                host.noted(.slot(key), { $0.slots[key]?.readings.indices.contains(number - 1) ?? false }),
                let slot = host.conversation.slots[key]
            else { return [] }
            host.keep(slot.readings[number - 1], at: path, typed: slot.typed)
            return [HeardEvent(name: "filled.\(path)", object: name, rank: .field)]
        case .fields:
            return [HeardEvent(name: "act.correction", object: id.afterFirstDot, rank: .course)]
        case .signs:
            guard question.flags.contains(id) else { return [] }
            host.raise(id, words: host.line, origin: .screening)
            return [HeardEvent(name: "flag.\(id)", object: id, rank: .flag)]
        case .none: return []
        }
    }

    // MARK: - Lines

    private func hear(_ text: String, _ host: inout TurnHost, _ trace: inout Trace, explain: Bool)
        -> [HeardEvent]
    {
        let reader = LineReader(
            text, host.currentQuestion, host.conversation, script: script, now: host.moment.now,
            explain: explain)
        trace.details = reader.hearing.explanation
        let offered = host.conversation.offers
        host.conversation.offers = [:]
        if offered.count == 1, let only = offered.values.first, reader.isPlainYes {
            return certain([only.heard(script)], &trace)
        }
        if !offered.isEmpty, host.currentQuestion?.isDecision == true, reader.isOnlyAnswer, !reader.isOrder {
            // It answers what was offered, not the question behind it, which is asked again.
            return [HeardEvent(name: "act.repeat", rank: .help)]
        }
        if wasNotAsked(host), reader.isOnlyAnswer, !reader.isOrder {
            return [HeardEvent(name: "act.repeat", rank: .help)]
        }
        if let choice = placed(reader, host) { return certain(pick(choice, &host), &trace) }
        var values = reader.values
        var events = reader.events(values)
        host.isSecret = events.contains { $0.rank <= .flag && script.gravity(of: $0.object ?? "") == .crisis }
        if host.isSecret {
            // "I am thinking of ending things tonight" wishes for no evening.
            let times = values.filter { $0.recognition.type == .when }
            values.removeAll { times.contains($0) }
            events.removeAll { event in times.contains { event.name.hasSuffix(".\($0.path)") } }
        }
        for given in values where !given.isBare { host.keep(given) }
        if let answer = values.first(where: { reader.saysMore(than: $0, beside: values, events) }) {
            host.passOn(answer)
        }
        let isGiven = values.contains { $0.recognition.standing == .accepted }
        // "Take that out, and I wet myself": whatever weighs more than a note comes first.
        let isOnlyAboutNote = !events.contains {
            $0.rank <= .cleared || $0.rank == .intent && !Remarks.nameNote(text)
                || ["act.cancel", "act.restart"].contains($0.name)
        }
        if reader.isConfirmation, !isGiven, isOnlyAboutNote,
            case let notes = Remarks.removed(by: text, from: host.conversation.remarks), !notes.isEmpty
        {
            host.dropRemarks(notes)
            return [HeardEvent(name: "act.repeat", rank: .help)]
        }
        if reader.onlyTells(events) {
            host.passOn()
            // Who tells outright to send it is done with it; else what goes along is read back first.
            if !reader.isOrder { return [HeardEvent(name: "act.repeat", rank: .help)] }
        }
        if reader.isHalfNo(beside: values), !events.contains(where: { $0.rank <= .flag }) {
            events = askedAgain(events, reader, &host)
        }
        if reader.onlyStates(events, values) {
            host.passOn()
            events = [HeardEvent(name: "act.told", rank: .courtesy)]
        }
        for event in events where event.rank <= .flag { raise(event, reader, &host) }
        for sign in reader.hearing.signs where sign.scope == .other && !host.conversation.forSomebodyElse {
            host.noteOthersSign(sign.flag, words: sign.words)
        }
        for flag in reader.clearedSigns {
            let sign = reader.hearing.signs.first { $0.flag == flag }
            host.raise(cleared: flag, words: sign?.words ?? host.line)
        }
        if reader.tellsWhom, let isOther = reader.hearing.forSomebodyElse {
            host.conversation.forSomebodyElse = isOther
        }
        if reader.readsBack(events) { events.removeAll { $0.rank == .answer } }
        if events.contains(where: { $0.isTopic }), case .settled(_, let confidence) = reader.hearing.topic {
            trace.confidence = confidence
        }
        return events.isEmpty ? unheard(reader, &host) : events
    }

    /// A no that may be none answers nothing: a plain one is asked for. Whoever gives another such is not understood, and is led on to a
    /// person like everybody who is not.
    private func askedAgain(_ events: [HeardEvent], _ reader: LineReader, _ host: inout TurnHost)
        -> [HeardEvent]
    {
        let isRepeated = (host.conversation.heard["act.unclear"] ?? 0) > 0
        if !isRepeated { host.say(message: "plain-yes") }
        let kept = events.filter { event in
            !["act.no", "act.correction", "sign.denied"].contains(event.name) && !reader.isIdle(event)
        }
        let unclear =
            isRepeated && kept.isEmpty
            ? HeardEvent(name: "nomatch", rank: .nothing) : HeardEvent(name: "act.unclear", rank: .courtesy)
        return kept + [unclear]
    }

    /// The last reply spoke of something graver and did not ask the form's question that stands open: a yes or a no is no answer to it.
    private func wasNotAsked(_ host: TurnHost) -> Bool {
        guard let question = host.currentQuestion, question.form != nil, question.isDecision,
            let reply = host.conversation.lastReply
        else { return false }
        return reply.choices.isEmpty && question.prompts.first?.choices.isEmpty == false
    }

    /// The choice that was named by its place: "the second one". At a read-back the place is that of a line.
    private func placed(_ reader: LineReader, _ host: TurnHost) -> String? {
        let choices = host.conversation.lastReply?.choices ?? []
        guard let place = reader.place, choices.count > 1, !reader.isConfirmation else { return nil }
        if place == 0 { return choices.last?.id }
        return choices.indices.contains(place - 1) ? choices[place - 1].id : nil
    }

    private func raise(_ event: HeardEvent, _ reader: LineReader, _ host: inout TurnHost) {
        guard !event.name.hasPrefix("bystander."), let flag = event.object else { return }
        let words = reader.hearing.signs.first { $0.flag == flag && $0.scope != .other }?.words ?? host.line
        host.raise(flag, words: words.isEmpty ? host.line : words, origin: .message)
        if event.name.hasPrefix("doubt.") { host.unansweredSigns.removeAll { $0 == flag } }
    }

    /// Nothing was understood: ask back where there is something to choose from.
    private func unheard(_ reader: LineReader, _ host: inout TurnHost) -> [HeardEvent] {
        // Where something cannot wait, nothing is offered to choose from.
        // Nor where a sign is open and nothing was asked.
        let open = host.conversation.blockingSigns
        let isGrave =
            open.contains { script.gravity(of: $0.flag) != .doctor }
            || reader.question?.form == nil && host.conversation.openSigns.contains { $0.gravity == .crisis }
        guard !isGrave, open.isEmpty || reader.text.contains("?"),
            case .suggested(let all, _) = reader.hearing.topic
        else {
            return [HeardEvent(name: "nomatch", rank: .nothing)]
        }
        let events = all.filter(script.isOffered)
        guard !events.isEmpty else { return [HeardEvent(name: "nomatch", rank: .nothing)] }
        for (index, event) in events.prefix(3).enumerated() {
            host.conversation.offers["s\(index + 1)"] = event
        }
        return []
    }
}

extension LineReader {
    /// Whether the line says yes and nothing else.
    var isPlainYes: Bool {
        hearing.acts.map(\.event) == ["act.yes"] && hearing.signs.isEmpty
    }

    /// Whether the line is a yes, a no or not sure and nothing else.
    var isOnlyAnswer: Bool {
        !hearing.acts.isEmpty && hearing.signs.isEmpty && settled == nil
            && hearing.acts.allSatisfy { HeardEvent.rank(of: $0.event) == .answer && isMostOfLine($0) }
    }

    /// Whether a yes beside other things must not send anything: at a confirmation it counts only alone.
    func readsBack(_ events: [HeardEvent]) -> Bool {
        guard isConfirmation else { return false }
        return events.contains { $0.rank != .answer && !["act.thanks", "act.greet"].contains($0.name) }
    }
}

extension String {
    /// The event of this name, with the topic of what cannot be answered as its object.
    func heard(_ script: Script) -> HeardEvent {
        let unanswered = script.knowledge.unansweredEvent
        guard hasPrefix(unanswered + ".") else {
            return HeardEvent(name: self, rank: HeardEvent.rank(of: self))
        }
        return HeardEvent(name: unanswered, object: String(dropFirst(unanswered.count + 1)), rank: .intent)
    }
}
