import Foundation
import Understanding
import Values

/// The events that a line means.
extension LineReader {
    /// The events of the line in the order in which they are handled, given the values that it brought.
    func events(_ values: [Given]) -> [HeardEvent] {
        let objections = denials
        var events =
            signs(values) + objections + answersByDenial + answersByName + courses(values) + acts(values)
        // What is said against a sign asks nothing, and agrees to nothing.
        if (explained ?? objected) != nil && !objections.isEmpty || namesOnlyKnownSigns {
            events.removeAll { $0.name == "act.yes" }
        }
        events += objections.isEmpty || endsAsQuestion ? topics(values) : []
        events += values.compactMap { $0.event(in: script) }
        if offersRequest(values) { events.append(HeardEvent(name: "intent.book", rank: .intent)) }
        events = asAmendment(events)
        // A yes to the question whether a doctor has looked says it already.
        if question?.asksForClearance == true, events.contains(where: { $0.name == "act.yes" }),
            !clearsPlainly
        {
            // "Yes, two years ago": a plain yes is asked for.
            events.removeAll { $0.name == "act.yes" }
            if !events.contains(where: { $0.rank <= .flag }) {
                events.append(HeardEvent(name: "cleared", rank: .cleared))
            }
        }
        if hearing.cleared != nil,
            !(question?.asksForClearance == true && events.contains { $0.name == "act.yes" })
        {
            events.append(HeardEvent(name: "cleared", object: clearedSigns.first, rank: .cleared))
        }
        // "Yes, my son can't breathe": what is answered then waits.
        if events.contains(where: { $0.name.hasPrefix("bystander.") }) {
            events.removeAll { $0.rank == .answer || $0.given?.recognition.type == .boolean }
        }
        if endsInOrder(beside: values, events) {
            return [HeardEvent(name: "act.yes", rank: .answer, isAddressed: true)]
        }
        return events.sorted { place(of: $0) < place(of: $1) }
    }

    /// "No. Can I book then?" to the question about a sign takes it back before anything is asked for.
    private func place(of event: HeardEvent) -> HeardEvent.Rank {
        event.name == "act.no" && deniesPlainly && opensWithNo ? .course : event.rank
    }

    /// A sign that is open and that the line denies.
    private var denials: [HeardEvent] {
        // What is only answered stands in the way of nothing, and is denied where nothing else is open.
        let blocking = known.conversation.blockingSigns
        let open = Set((blocking.isEmpty ? known.conversation.openSigns : blocking).map(\.flag))
        let isHeard = hearing.signs.contains {
            [.present, .doubtful].contains($0.scope) && !isDisputed($0)
        }
        guard question?.form == nil, !isHeard else { return [] }
        // "It was my coworker who slipped", "that was in 1991".
        let against: Set<Hearing.Sign.Scope> =
            question?.offersYes == false && !endsAsQuestion ? [.negated, .other, .past] : [.negated]
        let denied = hearing.signs.first { against.contains($0.scope) && open.contains($0.flag) }?.flag
        // "Not really down the leg. Oh I don't know."
        guard !isUndecided else { return [] }
        let disowned = Objections.disown(text) && !endsAsQuestion ? blocking.first?.flag : nil
        return (denied ?? explained ?? objected ?? disowned).map {
            [HeardEvent(name: "sign.denied", object: $0, rank: .answer, isAddressed: true)]
        } ?? []
    }

    /// The open sign of which the line says that it was meant so: "I lost it on purpose". The script's own blocks decide: what
    /// raised the sign raises none together with the line.
    private var explained: String? {
        guard let open = known.conversation.blockingSigns.first, open.gravity == .doctor, !endsAsQuestion,
            hearing.cleared == nil, Objections.explain(text)
        else { return nil }
        let raised = open.words.isEmpty ? open.title : open.words
        let together = script.understanding.hear(raised + " " + text, asked: asked)
        return together.signs.contains { $0.flag == open.flag } ? nil : open.flag
    }

    /// The open sign against which a statement may well speak that is heard as nothing else: "it's just my knee, from soccer".
    ///
    /// Where it is grave, only what takes it back speaks against it.
    private var objected: String? {
        let blocking = known.conversation.blockingSigns
        guard let open = blocking.first ?? known.conversation.openSigns.first, question?.offersYes == false,
            !endsAsQuestion,
            !hearing.acts.contains(where: isAnything), hearing.cleared == nil,
            objects(to: open.flag)
        else { return nil }
        switch hearing.topic {
        case .none, .suggested: return open.flag
        case .settled(let event, _): return event.hasPrefix("question.") ? open.flag : nil
        }
    }

    /// Somebody who thinks of dying is only taken back by a jest: "I don't have anybody" is none.
    private func objects(to flag: String) -> Bool {
        switch script.gravity(of: flag) {
        case .doctor: Objections.stand(in: text)
        case .emergency, .danger: Objections.takeBack(text)
        case .crisis: Objections.jest(text)
        }
    }

    /// Signs of the safety question that is open, denied one by one: "I don't leak" is its no; "no fever, no falls" is none as
    /// long as the question lists more, and neither is what goes on with a "but".
    private var answersByDenial: [HeardEvent] {
        guard let question, question.kind == .screening, !hasAnswer,
            !hearing.signs.contains(where: { [.present, .doubtful].contains($0.scope) })
        else { return [] }
        let denied = Set(hearing.signs.filter { $0.scope == .negated }.map(\.flag))
            .intersection(question.flags)
        guard let first = denied.min() else { return [] }
        let isWhole =
            denied.count == question.flags.count
            && !Reservations.stand(in: text)
        return [
            HeardEvent(
                name: isWhole ? "act.no" : "sign.denied", object: isWhole ? nil : first, rank: .answer,
                isAddressed: true)
        ]
    }

    /// "Only the leg", which a doctor has looked at, is a no to the others.
    private var answersByName: [HeardEvent] {
        guard namesOnlyKnownSigns, !hearing.signs.contains(where: { !isKnown($0) && $0.scope == .present }),
            !decided.contains(where: { $0.event == "act.no" })
        else { return [] }
        return [HeardEvent(name: "act.no", rank: .answer, isAddressed: true)]
    }

    private var hasAnswer: Bool { decided.contains { HeardEvent.rank(of: $0.event) == .answer } }

    /// The signs that count: about the person whom the session is for, and others' emergencies.
    ///
    /// The digits of a number that was given are no temperature, whatever they look like; free text and a yes give none, nor
    /// does a failed number that runs over the end of a sentence: "NY 12207. 40.1 degrees".
    private func signs(_ values: [Given]) -> [HeardEvent] {
        let numbers = values.filter { given in
            ![.text, .boolean].contains(given.recognition.type)
                && (given.recognition.standing != .refused || !given.typed.contains(". "))
        }
        let spoken = hearing.signs.filter { sign in
            if sign.isLikely && (isPlainDenial || deniesPlainly) || isReference(sign) || isDisputed(sign)
                || isKnown(sign)
            {
                return false
            }
            return sign.words.contains(where: \.isLetter)
                || !numbers.contains { $0.typed.contains(sign.words) }
        }
        let named = newlyNamedSigns.map { (prefix: "flag", flag: $0) }
        let heard =
            named + spoken.compactMap { sign in prefix(of: sign).map { (prefix: $0, flag: sign.flag) } }
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

    /// An act that is more than a courtesy, or than the "it is" of a statement.
    private func isAnything(_ act: Hearing.Act) -> Bool {
        HeardEvent.rank(of: act.event) != .courtesy && !(act.event == "act.yes" && !isMostOfLine(act))
    }

    /// "It's just my knee, and it's old" is like the sign that is open, and speaks against it.
    private func isDisputed(_ sign: Hearing.Sign) -> Bool {
        sign.isLikely && question?.offersYes == false && !endsAsQuestion && Objections.stand(in: text)
            && known.conversation.blockingSigns.contains { $0.flag == sign.flag && $0.gravity == .doctor }
    }

    /// "Yes, the doctor looked after the fall": an open sign that a yes to the question about it only refers to.
    private func isReference(_ sign: Hearing.Sign) -> Bool {
        guard question?.offersYes == true, question?.form == nil, !sign.isLikely,
            known.conversation.blockingSigns.contains(where: { $0.flag == sign.flag }),
            decided.contains(where: { $0.event == "act.yes" }),
            let found = text.range(of: sign.words, options: .caseInsensitive)
        else { return false }
        return References.lead(String(text[..<found.lowerBound]))
    }

    /// The line comes to a no, which answers the safety question: "the only part of me under management, so no" is no sign,
    /// however much like one it sounds. What follows a no is heard for itself: "no, it just runs out of me".
    private var isPlainDenial: Bool {
        question?.kind == .screening && !Reservations.stand(in: text) && comesToNo
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
        case .other:
            // The question is about whomever the session is for, and nobody knows yet who that is.
            if isGrave { return isAskedForEither && !opensWithNo ? "flag" : "bystander" }
            return isAskedForEither && script.hasDoubtState ? "doubt" : nil
        case .negated, .hypothetical, .past, .cleared: return nil
        }
    }

    /// Somebody else's emergency is told of.
    private var tellsOfBystander: Bool {
        hearing.signs.contains { prefix(of: $0) == "bystander" && !isDisputed($0) } && !opensWithNo
    }

    /// A safety question is about whomever the session is for, and nobody has said yet who that is.
    private var isAskedForEither: Bool {
        guard question?.kind == .screening, let form = askedForm,
            let field = form.fields.first(where: \.tellsWhom)
        else { return false }
        return known.conversation.slots["\(form.id).\(field.name)"]?.reading == nil
    }

    /// Corrections and the like; a correction that brought its value is that value's event.
    private func courses(_ values: [Given]) -> [HeardEvent] {
        hearing.acts.compactMap { act in
            let rank = HeardEvent.rank(of: act.event)
            guard rank == .course, !isAside(act, values) else { return nil }
            if act.event == "act.cancel", isReopened, Asides.wave(words(of: act)) {
                return HeardEvent(name: "act.skip", rank: .answer, isAddressed: true)
            }
            let object = target(act)
            let kept = values.filter { $0.recognition.standing != .refused }
            let brought = kept.contains { object == nil || object == $0.path.field }
            if act.event == "act.correction", brought { return nil }
            return HeardEvent(name: act.event, object: object, rank: rank)
        }
    }

    /// The field that a correction means: by its name, or by its line in the read-back.
    func target(_ act: Hearing.Act) -> String? {
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
        return decided.compactMap { act in
            let rank = HeardEvent.rank(of: act.event)
            guard rank != .course, !act.event.hasPrefix("whom."), !act.isTopic else { return nil }
            guard !(isAnswered && rank == .answer) else { return nil }
            // "Dad has a catheter, otherwise no": whose emergency it is comes first.
            if rank == .answer, question?.kind == .screening, tellsOfBystander { return nil }
            if act.event == "act.no", isReopened, question?.types.first != .boolean {
                return HeardEvent(name: "act.skip", rank: .answer, isAddressed: true)
            }
            guard !(rank == .answer && answersNothing(act)) else { return nil }
            guard !(isAnswered && question?.types.first == .text && [.courtesy, .help].contains(rank)) else {
                return nil
            }
            // The "evening" of "just the evening" greets nobody.
            if rank == .courtesy, values.contains(where: { $0.isTime && $0.takes(act.span) }) { return nil }
            let object = act.event == "act.why" ? act.object ?? fieldNamed : act.object
            return HeardEvent(name: act.event, object: object, rank: rank, isAddressed: rank == .answer)
        }
    }

    /// No question was open that a yes or no could decide, and the line says more than that word: it is near enough to a topic to
    /// ask back, or "ok" is only how it begins.
    private func answersNothing(_ act: Hearing.Act) -> Bool {
        guard question?.isDecision != true else { return false }
        // "No, only the foot. Should I go to the ER?"
        if act.event == "act.no", settled != nil, !isMostOfLine(act) { return true }
        return isSuggested || (act.event == "act.yes" && !isMostOfLine(act))
    }

    /// The field that the line names, by the longest of its names.
    private var fieldNamed: String? {
        let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.joined(separator: " ")
        let named = script.fieldNames.filter { " \(words) ".contains(" \($0.key) ") }
        return named.max { ($0.key.count, $0.key) < ($1.key.count, $1.key) }?.value
    }
}

extension LineReader.Given {
    /// Whether it is a wished time that was read.
    fileprivate var isTime: Bool { recognition.type == .when && recognition.standing != .refused }

    /// Whether it was read from words there.
    fileprivate func takes(_ span: Range<Int>) -> Bool { recognition.spans.contains { $0.overlaps(span) } }

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
