import Understanding
import Values

/// What stands beside the answer in a line.
extension LineReader {
    /// Whether a line says more than a value that it gives: "the bell is broken, knock" beside an address, "text only" beside a
    /// number, "and tell her about my sugar" beside a yes.
    ///
    /// A clause that no value and no act has taken; where the line is about something that is answered, or tells of a sign, that
    /// is dealt with by itself.
    func saysMore(than given: Given, beside values: [Given], _ events: [HeardEvent]) -> Bool {
        guard given.isAsked || isConfirmation, given.recognition.standing == .accepted,
            given.recognition.type != .text, given.recognition.type != .boolean || isConsent(given),
            !events.contains(where: \.isTopic), !tellsOfSign
        else { return false }
        let taken = taken(by: values)
        let least = Self.wordsOfRemark(given.recognition.type)
        let isApart = text.clauses.contains { clause in
            clause.words.typedWords.count >= least && !taken.contains { $0.overlaps(clause.span) }
                && Remarks.tell(clause.words)
        }
        return isApart || wordsAround(given, besides: taken).count >= least
    }

    /// Whether a value allows to pass the rest on. Whose back it is, or how old somebody is, may be told in any words.
    func isConsent(_ given: Given) -> Bool { script.field(given.path)?.must != nil }

    private var tellsOfSign: Bool { hearing.signs.contains { [.present, .doubtful].contains($0.scope) } }

    /// What the values and acts of the line have taken of it; an answer that is the line itself takes nothing.
    private func taken(by values: [Given]) -> [Range<Int>] {
        // The "no" of "no elevator" answers nothing.
        let answered = values.contains { $0.recognition.type == .boolean }
        let acts = hearing.acts.filter { answered || !["act.no", "act.yes"].contains($0.event) }
        return values.filter { !$0.isInOwnWords }.flatMap(\.recognition.spans) + acts.map(\.span)
    }

    /// Of so many words is what goes along beside a value: an address and a number say plainly where they end.
    private static func wordsOfRemark(_ type: FieldType) -> Int {
        switch type {
        case .place, .phone, .email: 2
        case .name, .when, .boolean, .text: 4
        }
    }

    /// The words behind an address, or around a number, that nothing has taken: "12 Elm St use the side door", "5185550163 txt only".
    private func wordsAround(_ given: Given, besides taken: [Range<Int>]) -> [String] {
        guard [.place, .phone, .email].contains(given.recognition.type) else { return [] }
        let end = given.recognition.spans.map(\.upperBound).max() ?? text.utf8.count
        return text.typedWords.filter { word in
            (given.recognition.type != .place || word.span.lowerBound >= end)
                && !taken.contains { $0.overlaps(word.span) }
        }.map(\.word).filter { !Remarks.isManner($0) }
    }

    /// Whether a line at the read-back only tells something that nothing else has taken: "yes send it, and he can park in the drive".
    ///
    /// It goes along with the request in the visitor's words, instead of not being understood.
    func onlyTells(_ events: [HeardEvent]) -> Bool {
        guard isConfirmation, !events.contains(where: { $0.rank < .answer || $0.name == "act.no" }),
            !events.contains(where: \.isTopic), !tellsOfSign
        else { return false }
        let taken = hearing.acts.map(\.span)
        return text.clauses.contains { clause in
            let words = clause.words.typedWords.filter { word in
                !taken.contains { $0.overlaps(word.span.shifted(by: clause.span.lowerBound)) }
            }
            return words.count >= Self.wordsOfStatement
                && Remarks.tell(words.map(\.word).joined(separator: " "))
        }
    }

    /// Whether a line inside a form only tells something that no field takes: "He's 78 and hears badly on the phone". It goes along with
    /// the request, and no answer is quoted at it; who was not understood before is helped on instead.
    func onlyStates(_ events: [HeardEvent], _ values: [Given]) -> Bool {
        guard let question, question.form != nil, !isConfirmation, question.types.first != .text,
            !tellsOfSign,
            known.conversation.failures[question.state] == nil,
            events.allSatisfy({
                $0.rank == .question || ["act.greet", "act.thanks"].contains($0.name) || isGuess($0)
            }),
            values.allSatisfy({ $0.recognition.standing == .absent })
        else { return false }
        return Remarks.state(text) && !(question.kind == .screening && opensWithNo)
    }

    /// A wish for a person that nothing but likeness speaks for: "he hears badly, so please call me".
    private func isGuess(_ event: HeardEvent) -> Bool {
        event.name == "intent.person" && !hearing.acts.contains { $0.event == event.name }
    }

    /// Whether the line tells outright to send what is read back: "that's it, send it, and Biscuit says hi".
    var isOrder: Bool { hearing.acts.contains { $0.event == "act.yes" && isOrder($0) } }

    /// "Both of them. Never mind. Send it": the last word of a read-back is the order, and before it nothing was changed or told of.
    func endsInOrder(beside values: [Given], _ events: [HeardEvent]) -> Bool {
        guard isConfirmation, !events.isEmpty, values.allSatisfy({ $0.recognition.standing == .absent }),
            let last = text.sentences.last, text.sentences.count > 1,
            last.typedWords.count <= Self.wordsOfOrder,
            let order = hearing.acts.last, order.event == "act.yes", isOrder(order),
            order.span.upperBound >= text.tidy.utf8.count - 1, order.span.count * 2 > last.utf8.count
        else { return false }
        return events.allSatisfy { event in
            event.rank == .courtesy || ["act.yes", "act.cancel", "act.repeat"].contains(event.name)
                || isIdle(event)
        }
    }

    /// An answer of the article, or a known gap in it, that nothing asks for. Whatever else a line means, such as an age or a blow, counts.
    func isIdle(_ event: HeardEvent) -> Bool {
        !asksAnything && (event.rank == .question || event.name == script.knowledge.unansweredEvent)
    }

    private static let wordsOfOrder = 5
    /// So many words beside a yes may tell of something: "yes. It shoots now".
    private static let wordsOfStatement = 3

    /// Whether a yes tells outright to send it.
    func isOrder(_ yes: Hearing.Act) -> Bool {
        let next = text.typedWords.first { $0.span.lowerBound >= yes.span.upperBound }?.word
        return SendingWords.order(words(of: yes), followedBy: next)
    }

    /// Whether a telephone number is the practice's own, which visitors repeat and nobody can be reached at by it.
    func isPractices(_ recognition: Recognition) -> Bool {
        guard recognition.type == .phone, let spoken = recognition.readings.first?.spoken else {
            return false
        }
        let digits = spoken.filter(\.isNumber)
        return script.facts.values.contains { fact in
            let own = fact.filter(\.isNumber)
            return own.count >= Self.digitsOfNumber && own == digits
        }
    }

    private static let digitsOfNumber = 7
}

extension Range<Int> {
    /// The range so far on.
    fileprivate func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
