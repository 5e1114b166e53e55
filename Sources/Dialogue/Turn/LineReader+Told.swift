import Understanding
import Values

/// What a line only tells, and what it gives without being asked.
extension LineReader {
    /// Whether a time that nobody asked for is only told of: "my husband passed in March" wishes for no March.
    func isOnlyTold(_ recognition: Recognition, beside found: [Recognition]) -> Bool {
        guard recognition.type == .when, question?.types.contains(.when) != true,
            let first = recognition.spans.first?.lowerBound, let last = recognition.spans.last?.upperBound,
            let clause = text.clauses.first(where: { $0.span.contains(first) })
        else { return false }
        let before = text.typedWords.filter { clause.span.overlaps($0.span) && $0.span.upperBound <= first }
        if TimeWishes.meetOthers(before.map(\.word)) { return true }
        guard question?.form != nil,
            !hearing.acts.contains(where: { ["act.correction", "act.amend"].contains($0.event) })
        else { return false }
        if asksWhetherItHolds(clause.words) { return true }
        let words = text.typedWords.filter { clause.span.overlaps($0.span) }
        if TimeWishes.tellBygone(before.map(\.word)) { return true }
        let taken = found.flatMap(\.spans)
        func untaken(_ word: (word: String, span: Range<Int>)) -> Bool {
            !taken.contains { $0.overlaps(word.span) }
        }
        return TimeWishes.onlyTold(
            before: before.filter(untaken).map(\.word),
            after: words.filter { $0.span.lowerBound >= last && untaken($0) }.map(\.word))
    }

    /// "Will he definitely be able to come Friday?" beside a wish that is known: asked is whether it holds, and nothing is changed.
    private func asksWhetherItHolds(_ clause: String) -> Bool {
        QuestionWords.open(clause) && (TimeWishes.weigh(clause) || QuestionWords.deny(clause))
            && known.conversation.slots.contains { _, slot in
                if case .when? = slot.reading?.value { true } else { false }
            }
    }

    /// A name that is a clause of its own, where no name was asked for: "me, Priya Nair", "none of those. Kip Sandoval, 518-555-0142".
    ///
    /// It counts beside the answer to the question for whom the session is, beside an answer about safety, and beside a way to
    /// reach the writer; it is the writer's own.
    func nameInPassing(_ form: Form, beside given: [Given], isReachable: Bool) -> Given? {
        guard question?.form == form.id, question?.types.contains(.name) != true,
            whom?.isAsked == true && whom?.recognition.readings.first?.value == .boolean(true)
                || question?.kind == .screening && (isReachable || whom != nil || answersSafety),
            !given.contains(where: { $0.recognition.type == .name }),
            let field = form.fields.first(where: { $0.type == .name && !$0.isOthers && known.isAsked($0) }),
            known.conversation.slots["\(form.id).\(field.name)"]?.reading == nil
        else { return nil }
        let taken = given.filter { !$0.isInOwnWords }.flatMap(\.recognition.spans) + hearing.acts.map(\.span)
        return text.clauses.lazy.filter { clause in !taken.contains { $0.overlaps(clause.span) } }.compactMap
        {
            name(in: $0, isReachable: isReachable).map {
                Given(
                    path: FieldPath(form: form.id, field: field.name), recognition: $0.recognition,
                    typed: $0.typed,
                    isAsked: false)
            }
        }.first
    }

    /// "Mrs Edith Crane, I'm 84 you know", "jo. are you coming to Scotia?": the first clause is the name, where the whole line is none.
    var nameOfClause: Recognition? {
        let clauses = text.clauses
        guard clauses.count > 1, let first = clauses.first, first.words.typedWords.count <= Self.wordsOfName,
            !hearing.acts.contains(where: { $0.span.overlaps(first.span) })
        else { return nil }
        let words = first.words.typedWords.map(\.word).joined(separator: " ")
        var recognition = Self.recogniser.read(words, as: .name, in: surroundings)
        guard recognition.standing == .accepted else { return nil }
        recognition.spans = [first.span]
        return recognition
    }

    /// "Anna, Anna Kowalski. Will he be alone with me?": the name in the sentence before the question.
    var nameBeforeQuestion: Recognition? {
        guard let first = text.sentences.first, text.sentences.count > 1, !first.hasSuffix("?") else {
            return nil
        }
        let clauses = text.clauses.filter { $0.span.lowerBound < first.utf8.count }
        return clauses.reversed().lazy.compactMap { clause -> Recognition? in
            let words = clause.words.typedWords.map(\.word)
            guard (1...Self.wordsOfName).contains(words.count),
                words.count > 1 || words[0].first?.isUppercase == true,
                !hearing.acts.contains(where: {
                    $0.span.overlaps(clause.span) && !$0.event.hasPrefix("whom.")
                })
            else { return nil }
            var recognition = Self.recogniser.read(words.joined(separator: " "), as: .name, in: surroundings)
            guard recognition.standing == .accepted else { return nil }
            recognition.spans = [clause.span]
            return recognition
        }.first
    }

    private static let wordsOfName = 4

    private var answersSafety: Bool { hearing.acts.contains { ["act.yes", "act.no"].contains($0.event) } }

    /// Two or three words and nothing else, with capitals, or beside a way to reach the writer.
    private func name(in clause: (words: String, span: Range<Int>), isReachable: Bool) -> (
        recognition: Recognition, typed: String
    )? {
        let words = clause.words.typedWords.map(\.word)
        guard (2...3).contains(words.count), !words.contains(where: OwnershipWords.isPronoun),
            words.allSatisfy({ $0.allSatisfy { !$0.isNumber } }),
            isReachable || words.allSatisfy({ $0.first?.isUppercase == true })
        else { return nil }
        let typed = words.joined(separator: " ")
        var recognition = Self.recogniser.read(typed, as: .name, in: surroundings)
        guard recognition.standing == .accepted, case .name(let name)? = recognition.readings.first?.value,
            name.family != nil
        else { return nil }
        recognition.spans = [clause.span]
        return (recognition, typed)
    }
}
