import Understanding
import Values

/// The events that a line means.
extension LineReader {
    /// The events of the line in the order in which they are handled, given the values that it brought.
    func events(_ values: [Given]) -> [HeardEvent] {
        var events = signs(values) + courses(values) + settledAnswers(acts(values)) + topics(values)
        events += values.compactMap { $0.event(in: script) }
        if hearing.cleared != nil {
            events.append(HeardEvent(name: "cleared", object: hearing.cleared?.first, rank: .cleared))
        }
        return events.sorted { $0.rank < $1.rank }
    }

    /// A yes and a no at once to a question about safety is neither: it counts as not sure.
    private func settledAnswers(_ acts: [HeardEvent]) -> [HeardEvent] {
        guard [.screening, .yesNo].contains(question?.kind ?? .open) else { return acts }
        let answers = acts.filter { ["act.yes", "act.no", "act.unsure"].contains($0.name) }
        guard Set(answers.map(\.name)).count > 1 else { return acts }
        let unsure = HeardEvent(name: "act.unsure", rank: .answer, isAddressed: true)
        return acts.filter { !answers.contains($0) } + [unsure]
    }

    /// The signs that count: about the person whom the session is for, and others' emergencies.
    ///
    /// The digits of a number that was given are no temperature, whatever they look like.
    private func signs(_ values: [Given]) -> [HeardEvent] {
        let spoken = hearing.signs.filter { sign in
            sign.words.contains(where: \.isLetter) || !values.contains { $0.typed.contains(sign.words) }
        }
        let heard = spoken.compactMap { sign in prefix(of: sign).map { (prefix: $0, flag: sign.flag) }
        }
        let hasOwn = heard.contains { $0.prefix == "flag" }
        var seen: Set<String> = []
        let ordered = heard.map { ($0.prefix == "doubt" && hasOwn ? "flag" : $0.prefix, $0.flag) }.sorted {
            order($0.0, $0.1) < order($1.0, $1.1)
        }
        return ordered.compactMap { prefix, flag in
            guard seen.insert(flag).inserted else { return nil }
            let isGrave = script.gravity(of: flag) != .doctor
            return HeardEvent(name: "\(prefix).\(flag)", object: flag, rank: isGrave ? .gravest : .flag)
        }
    }

    /// What cannot wait first, then the visitor's own signs before unclear ones before other people's.
    private func order(_ prefix: String, _ flag: String) -> (Int, Int, Int) {
        let gravity = script.gravity(of: flag)
        return (gravity == .doctor ? 1 : 0, ["flag", "doubt"].firstIndex(of: prefix) ?? 2, gravity.rank)
    }

    private func prefix(of sign: Hearing.Sign) -> String? {
        let isGrave = script.gravity(of: sign.flag) != .doctor
        switch sign.scope {
        case .present: return "flag"
        case .doubtful: return isGrave || !script.hasDoubtState ? "flag" : "doubt"
        case .other: return isGrave ? "bystander" : nil
        case .negated, .hypothetical, .past, .cleared: return nil
        }
    }

    /// Corrections and the like; a correction that brought its value is that value's event.
    private func courses(_ values: [Given]) -> [HeardEvent] {
        hearing.acts.compactMap { act in
            let rank = HeardEvent.rank(of: act.event)
            guard rank == .course else { return nil }
            let object = target(act)
            let kept = values.filter { $0.recognition.standing != .refused }
            let brought = kept.contains { object == nil || object == $0.path.field }
            if act.event == "act.correction", brought { return nil }
            return HeardEvent(name: act.event, object: object, rank: rank)
        }
    }

    /// The field that a correction means: by its name, or by its line in the read-back.
    private func target(_ act: Hearing.Act) -> String? {
        guard let object = act.object, let form = askedForm, form.field(object) == nil else {
            return act.object
        }
        let lines = known.lines(of: form)
        if object == "last" { return lines.last?.field.name }
        guard let number = Int(object), lines.indices.contains(number - 1) else { return nil }
        return lines[number - 1].field.name
    }

    private func acts(_ values: [Given]) -> [HeardEvent] {
        let isAnswered = values.contains { $0.isAsked }
        return hearing.acts.compactMap { act in
            let rank = HeardEvent.rank(of: act.event)
            guard rank != .course, !act.event.hasPrefix("whom."), !(isAnswered && rank == .answer) else {
                return nil
            }
            guard !(rank == .answer && answersNothing(act)) else { return nil }
            guard !(isAnswered && question?.types.first == .text && rank == .courtesy) else { return nil }
            let object = act.event == "act.why" ? act.object ?? fieldNamed : act.object
            return HeardEvent(name: act.event, object: object, rank: rank, isAddressed: rank == .answer)
        }
    }

    /// No question was open that a yes or no could decide, and the line says more than that word: it is near enough to a topic to
    /// ask back, or "ok" is only how it begins.
    private func answersNothing(_ act: Hearing.Act) -> Bool {
        guard question?.isDecision != true else { return false }
        return isSuggested || (act.event == "act.yes" && !isMostOfLine(act))
    }

    /// The field that the line names, by the longest of its names.
    private var fieldNamed: String? {
        let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.joined(separator: " ")
        let named = script.fieldNames.filter { " \(words) ".contains(" \($0.key) ") }
        return named.max { ($0.key.count, $0.key) < ($1.key.count, $1.key) }?.value
    }

    private func topics(_ values: [Given]) -> [HeardEvent] {
        let isAnswered = values.contains { $0.isAsked }
        if !text.contains("?"), values.contains(where: isWholeAnswer) { return [] }
        let beside = topicsBeside(values)
        let names = ([settled].compactMap { $0 } + hearing.further).uniqued.filter {
            beside?.contains($0) ?? true
        }
        let gives =
            isAnswered || (question?.form != nil && values.contains { $0.recognition.standing != .refused })
        let answersWhom = whom?.isAsked == true
        return names.compactMap { name in
            if gives, name == "intent.book" { return nil }
            guard !text.contains("?") else { return topic(name) }
            if isAnswered, name.hasPrefix("question.") { return nil }
            if answersWhom, name.hasPrefix(script.knowledge.unansweredEvent) { return nil }
            return topic(name)
        }
    }

    /// The topics of the clauses that give a form no value: "call me at 518-555-0123" tells a number and asks for no call.
    /// Nil where every topic counts.
    private func topicsBeside(_ values: [Given]) -> Set<String>? {
        let spans = values.filter { $0.recognition.standing != .refused && !$0.isInOwnWords }
            .flatMap(\.recognition.spans)
        guard question?.form != nil, !text.contains("?"), !spans.isEmpty else { return nil }
        let rest = text.clauses.filter { clause in !spans.contains { $0.overlaps(clause.span) } }
            .map(\.words).joined(separator: ". ")
        guard rest.contains(where: \.isLetter) else { return [] }
        let heard = script.understanding.hear(rest, asked: asked)
        guard case .settled(let event, _) = heard.topic else { return Set(heard.further) }
        return Set(heard.further + [event])
    }

    /// Whether a value that was asked for is most of the line: "Dana" is a name, however much like "data" it looks.
    private func isWholeAnswer(_ given: Given) -> Bool {
        given.isAsked && given.recognition.type != .text && isMostOfLine(given)
    }

    /// Topics that are known and not answered are one intent to the flow, with the topic as its object.
    private func topic(_ name: String) -> HeardEvent {
        let unanswered = script.knowledge.unansweredEvent
        guard name.hasPrefix(unanswered + ".") else {
            return HeardEvent(name: name, rank: HeardEvent.rank(of: name))
        }
        return HeardEvent(
            name: unanswered, object: String(name.dropFirst(unanswered.count + 1)), rank: .intent)
    }
}

extension LineReader.Given {
    /// The event of a value that a line gave; nil where it gave none.
    func event(in script: Script) -> HeardEvent? {
        switch recognition.standing {
        case .accepted:
            if let must = script.field(path)?.must, recognition.readings.first?.value == .boolean(!must) {
                return HeardEvent(name: "invalid.\(path)", object: "must", rank: .field)
            }
            return HeardEvent(
                name: "filled.\(path)", object: path.field, rank: .field, isAddressed: isBare,
                given: isBare ? self : nil)
        case .ambiguous: return HeardEvent(name: "ambiguous.\(path)", object: path.field, rank: .field)
        case .refused:
            return HeardEvent(
                name: "invalid.\(path)", object: recognition.reason ?? recognition.status, rank: .field)
        case .absent: return nil
        }
    }
}
