import Understanding
import Values

/// What a line is about.
extension LineReader {
    /// The events of what the line is about, given the values that it brought.
    func topics(_ values: [Given]) -> [HeardEvent] {
        let isAnswered = values.contains { $0.isAsked }
        if !text.contains("?"), values.contains(where: isWholeAnswer) || isAmending { return aboutWhom }
        let beside = topicsBeside(values)
        // "We can't do Thursday, make it Friday" changes what was said before, whatever else it is like.
        let changes = hearing.acts.filter { $0.event == "act.amend" }.map(\.span)
        let said = Set(
            hearing.acts.filter { act in act.isTopic && !changes.contains { $0.overlaps(act.span) } }.map(
                \.event))
        let names = topicsHeard.filter {
            said.contains($0) || changes.isEmpty && beside?.contains($0) ?? true
        }
        let gives =
            isAnswered || answersScreening
            || (question?.form != nil && values.contains { $0.recognition.standing != .refused })
        let answersWhom = whom?.isAsked == true
        return names.compactMap { name in
            if isIdleWarning(name) { return nil }
            // "Can I still move it if he has an appointment on Monday" books nothing.
            if name == "intent.book", !said.contains(name),
                hearing.acts.contains(where: { Self.aboutRequest.contains($0.event) })
            {
                return nil
            }
            // "Now is good. Send please" sends what is read back.
            if gives || isConfirmation && isOrder, name == "intent.book" { return nil }
            // "All is good now, thank you, you can send" asks nothing.
            if isConfirmation, isOrder, !text.contains("?"), name.hasPrefix("question.") { return nil }
            guard !text.contains("?") else { return topic(name) }
            if isAnswered || whom != nil || isConfirmation && changesReadBack(values),
                name.hasPrefix("question.") || name == "intent.delete"
            {
                return nil
            }
            // "I said no before, all normal", where a yes or a no decides, asks for nothing to be explained.
            if decides, name.hasPrefix("question."), !Remarks.askBeside(text) { return nil }
            // "No. Bathroom is fine" asks for nothing to be explained.
            if answersScreening, name.hasPrefix("question."),
                !text.clauses.contains(where: { QuestionWords.open($0.words) })
            {
                return nil
            }
            if answersWhom, name.hasPrefix(script.knowledge.unansweredEvent) { return nil }
            return topic(name)
        }
    }

    /// A yes or a no decides something in a form.
    private var decides: Bool { question?.form != nil && question?.isDecision == true && !asksForWhom }

    /// The topics of the clauses that give a form no value: "call me at 518-555-0123" tells a number and asks for no call.
    /// Nil where every topic counts.
    private func topicsBeside(_ values: [Given]) -> Set<String>? {
        let spans = values.filter { $0.recognition.standing != .refused && !$0.isInOwnWords }
            .flatMap(\.recognition.spans)
        guard question?.form != nil, !text.contains("?"), !spans.isEmpty else { return nil }
        let rest = text.clauses.compactMap { remainder(of: $0, beside: spans) }.joined(separator: ". ")
        guard rest.contains(where: \.isLetter) else { return [] }
        let heard = script.understanding.hear(rest, asked: asked)
        guard case .settled(let event, _) = heard.topic else { return Set(heard.further) }
        return Set(heard.further + [event])
    }

    /// What a clause says beside values: all of it where it holds none, else what stands behind the last, where that is some
    /// words: "518-555-0142 text don't call".
    private func remainder(of clause: (words: String, span: Range<Int>), beside spans: [Range<Int>])
        -> String?
    {
        guard let end = spans.filter({ $0.overlaps(clause.span) }).map(\.upperBound).max() else {
            return clause.words
        }
        let behind = text.typedWords.filter {
            $0.span.lowerBound >= end && $0.span.upperBound <= clause.span.upperBound
        }
        return behind.count >= Self.wordsOfRemark ? behind.map(\.word).joined(separator: " ") : nil
    }

    /// So many words behind a value may be about something.
    private static let wordsOfRemark = 3

    /// A topic about a sign, where the line only says that the sign is not there: who writes "my bladder is fine" is not warned.
    ///
    /// What is asked about it elsewhere in the line is answered.
    private func isIdleWarning(_ name: String) -> Bool {
        guard let flag = script.understanding.sign(ofTopic: name) else { return false }
        let scopes = hearing.signs.filter { $0.flag == flag }.map(\.scope)
        let unreal: Set<Hearing.Sign.Scope> = [.negated, .past, .cleared]
        let isDenied =
            scopes.isEmpty
            ? Reservations.reassure(text) || decided.contains { $0.event == "act.no" }
                || script.gravity(of: flag) == .doctor && question?.kind == .screening && opensWithNo
            : scopes.allSatisfy(unreal.contains)
        return isDenied && !asks(about: name)
    }

    /// "No falls. He gets up at night, but the pain isn't worse then."
    var opensWithNo: Bool {
        text.typedWords.first.map { ["no", "none", "nope", "nah"].contains($0.word.lowercased()) } ?? false
    }

    private func asks(about name: String) -> Bool {
        let questions = text.sentences.filter { sentence in
            sentence.hasSuffix("?") || sentence.clauses.contains { QuestionWords.open($0.words) }
        }
        return questions.contains { sentence in
            if sentence == text.tidy { return true }
            guard case .settled(name, _) = script.understanding.hear(sentence, asked: asked).topic else {
                return false
            }
            return true
        }
    }

    /// The line gives something to put into the read-back, and asks nothing.
    private func changesReadBack(_ values: [Given]) -> Bool {
        values.contains { $0.recognition.standing == .accepted }
            && !text.clauses.contains { QuestionWords.open($0.words) }
    }

    /// Whether a value that was asked for is most of the line: "Dana" is a name, however much like "data" it looks.
    private func isWholeAnswer(_ given: Given) -> Bool {
        guard given.isAsked, given.recognition.type != .text else { return false }
        return isConsent(given) ? wordsBeside.count < Self.wordsOfRemark : isMostOfLine(given)
    }

    /// What the answer to the question for whom the session is, or a correction, says besides, in the script's own words for it:
    /// "for me and my wife both" is about two, "32 not 23, and text, don't call" about calls.
    private var aboutWhom: [HeardEvent] {
        guard whom?.isAsked == true || isAmending, case .settled(let name, 1) = hearing.topic,
            name.hasPrefix(script.knowledge.unansweredEvent)
        else { return [] }
        return [topic(name)]
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

    /// Whether the line answers a safety question.
    private var answersScreening: Bool {
        question?.kind == .screening && decided.contains { HeardEvent.rank(of: $0.event) == .answer }
    }

    /// Whether the line, where no form asks, gives a way to reach the writer and something else that a request needs: it is one.
    func offersRequest(_ values: [Given]) -> Bool {
        guard question?.form == nil, topicsHeard.isEmpty, hearing.signs.isEmpty, !text.contains("?"),
            known.conversation.blockingSigns.isEmpty
        else { return false }
        let given = values.filter {
            $0.recognition.standing == .accepted || $0.recognition.standing == .ambiguous
        }
        return given.count > 1 && given.contains { Self.contacts.contains($0.recognition.type) }
    }

    /// The line, where no form asks and a request was sent, gives something that a request has, and is about nothing else: no
    /// further request is wanted, but a change.
    func asAmendment(_ events: [HeardEvent]) -> [HeardEvent] {
        guard question?.form == nil, question?.isDecision != true, let form = askedForm,
            known.conversation.requests.contains(where: { !$0.isWithdrawn }),
            !AmendmentWords.asksForMore(text), !asksAnything,
            events.allSatisfy({
                $0.rank == .field || ["intent.book", "act.greet"].contains($0.name)
            })
        else { return events }
        let others = events.filter { $0.name != "intent.book" }
        if others.contains(where: { $0.rank == .field }) { return others }
        let types = form.fields.map(\.type).filter { [.when, .place, .phone, .email].contains($0) }
        let given = Self.recogniser.readAll(text, wanted: types, asked: nil, in: surroundings)
        guard given.contains(where: { [.accepted, .ambiguous].contains($0.standing) }) else { return events }
        return others + [HeardEvent(name: Self.amendment, rank: HeardEvent.rank(of: Self.amendment))]
    }

    /// The line asks something, with its mark or without: "and what if it gets worse tonight".
    var asksAnything: Bool {
        text.contains("?") || text.clauses.contains { QuestionWords.open($0.words) }
    }

    /// Events about the request that is there already.
    private static let aboutRequest: Set<String> = ["act.changeable", "act.status", "act.contents"]

    /// The event of a wish to change what was sent.
    static let amendment = "act.amend"

    /// The kinds of value by which somebody can be reached.
    static let contacts: Set<FieldType> = [.phone, .email]
}
