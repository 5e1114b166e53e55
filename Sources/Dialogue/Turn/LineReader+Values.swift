import Understanding
import Values

/// The values that a line gives.
extension LineReader {
    /// The values that the line gives, in field order; free text and bare answers only for the field that is asked.
    var values: [Given] {
        guard let form = askedForm, namedSigns.isEmpty else { return [] }
        if let again = saidAgain(form) { return [again] }
        let wanted = form.fields.map(\.type).filter { ![.text, .boolean].contains($0) }.uniquedTypes
        let asked = question?.form == form.id ? question?.types ?? [] : []
        var found = Self.recogniser.readAll(paused, wanted: wanted, asked: asked.first, in: surroundings)
        found = found.map { thoughtAgain($0.type) ?? $0 }
        found = found.map { $0.type == .name && $0.standing == .refused ? nameOfClause ?? $0 : $0 }
        if asked.first == .name, asksAnything,
            !found.contains(where: { $0.type == .name && $0.standing == .accepted })
        {
            found = found.filter { $0.type != .name } + [nameBeforeQuestion].compactMap { $0 }
        }
        let isReachable = found.contains {
            Self.contacts.contains($0.type) && $0.standing == .accepted || $0.isFullAddress && found.count > 1
        }
        found = found.filter {
            isTaken($0, asked: asked, isReachable: isReachable) && !isCommand($0)
                && !isOnlyTold($0, beside: found)
        }
        var given = found.compactMap { recognition in
            path(for: recognition, in: form, asked: asked).map {
                Given(
                    path: $0, recognition: completed(recognition, at: $0), typed: typed(recognition),
                    isAsked: asked.contains(recognition.type))
            }
        }
        given.removeAll { replacesByTheWay($0, in: form) }
        let names = namesOfTwo(in: form, asked: asked)
        if !names.isEmpty { given = given.filter { $0.recognition.type != .name } + names }
        given += nameInPassing(form, beside: given, isReachable: isReachable).map { [$0] } ?? []
        given = amended(given)
        if let answer = ownAnswer(form, asked) { given = beside(answer, given) }
        if let whom {
            given.removeAll { $0.path == whom.path }
            given.append(whom)
        }
        given += told(form)
        if isBeside(given) { given.removeAll { $0.isAsked && $0.recognition.standing == .refused } }
        return given.sorted { order($0.path, form) < order($1.path, form) }
    }

    /// The values with those whose field the line names; these win, and the words of a free text hold no other value.
    private func amended(_ given: [Given]) -> [Given] {
        let amendments = amendments
        return given.filter { given in
            !amendments.contains { $0.path == given.path || $0.takes(given.recognition) }
        } + amendments
    }

    /// The line with a pause behind its "no", where that turns the read-back down and names what to put instead: "no tomorrow
    /// evening" beside a Thursday. "No mornings" leaves something out, and so does "no Thursday" beside a Thursday. When to
    /// call is no wish for a visit.
    private var paused: String {
        // "Wednesday, same time": the time stays as it is.
        let text = CallTimes.blanked(text).replacing("same time", with: "         ")
        let words = text.split(separator: " ")
        guard isConfirmation, words.count > 1, words[0].lowercased() == "no", text.hasPrefix(words[0] + " "),
            let known = known.conversation.slots.values.compactMap({ $0.reading }).first(where: {
                $0.value.isWhen
            })
        else { return text }
        let next = words[1].lowercased().filter { $0.isLetter || $0.isNumber }
        guard !next.hasSuffix("s"), !known.spoken.lowercased().contains(next) else { return text }
        return words[0] + "," + text.dropFirst(words[0].count + 1)
    }

    /// Whether a name or an address would take the place of one that is known, without a word that it should: "my neighbour
    /// Barbara had it too".
    private func replacesByTheWay(_ given: Given, in form: Form) -> Bool {
        guard !given.isAsked, [.name, .place].contains(given.recognition.type), !isMostOfLine(given),
            known.conversation.slots[given.path.description]?.reading != nil
        else { return false }
        let place = given.recognition.spans.first?.lowerBound ?? 0
        let clause = text.clauses.first { $0.span.contains(place) }?.span ?? place..<place + 1
        // "My brother might be there instead of me, his name is Marco" names nobody anew.
        let isOfAnother =
            given.recognition.type == .name && OwnershipWords.tellAnothersName(wordsBefore(given.recognition))
        let isCorrected =
            hearing.acts.contains {
                $0.event == "act.correction"
                    && (!isOfAnother || $0.object == given.path.field || clause.overlaps($0.span))
            }
            || given.recognition.isFullAddress && (isConfirmation || SecondThoughts.turn(text))
        return !isCorrected && !isFirstPerson(given.recognition)
    }

    /// The answer in the visitor's own words with the other values of the line. A line that is nothing but a number or an
    /// address is no free text; and a day or a name in free text belongs to it, unless something is corrected.
    private func beside(_ answer: Given, _ given: [Given]) -> [Given] {
        guard answer.recognition.type == .text else { return given + [answer] }
        if given.contains(where: isMostOfLine) { return given }
        // "Like I said, shot by three o'clock" tells what bothers, and changes no hours.
        let corrects = hearing.acts.contains {
            $0.event == "act.correction"
                && ($0.object != nil || SecondThoughts.turn(text)
                    || !words(of: $0).lowercased().contains("said"))
        }
        if corrects { return given + [answer] }
        return given.filter { given in
            [.phone, .email].contains(given.recognition.type)
                || given.recognition.isFullAddress && SecondThoughts.turn(text)
        } + [answer]
    }

    /// Whether the line says something else plainly enough that a failed reading of the asked field is no attempt at it.
    private func isBeside(_ given: [Given]) -> Bool {
        if hearing.signs.contains(where: { [.present, .doubtful, .other].contains($0.scope) }) {
            return true
        }
        let refused = given.filter { $0.isAsked && $0.recognition.standing == .refused }.map(
            \.recognition.type)
        guard !refused.contains(.phone), !refused.contains(.email) else { return false }
        let asks = text.contains("?") || settled?.hasPrefix("question.") == true
        if refused.contains(.when), !asks { return false }
        let others = given.contains { !$0.isAsked && $0.recognition.standing != .refused }
        return others || !hearing.acts.isEmpty || settled != nil || isSuggested
    }

    private func order(_ path: FieldPath, _ form: Form) -> Int {
        form.fields.firstIndex { $0.name == path.field } ?? 0
    }

    /// A time in a question is no wish for it: beside a question only a plain address or number counts.
    private func isTaken(_ recognition: Recognition, asked: [FieldType], isReachable: Bool) -> Bool {
        guard recognition.standing != .absent, !isPractices(recognition) else { return false }
        if asked.contains(recognition.type) { return true }
        guard recognition.standing != .refused || [.phone, .email].contains(recognition.type) else {
            return false
        }
        // "Sorry, the first": where readings are to choose from, that is no first of the month.
        if question?.offer == .readings, ![.phone, .email].contains(recognition.type) { return false }
        if recognition.type == .name {
            // "No it's chronic" to a question about a sign names nobody.
            let isNamed = typed(recognition).first?.isUppercase ?? false
            let isForm = question?.form != nil && question?.kind != .screening
            return !isByTheWay(recognition) && (isForm || isNamed || isReachable)
        }
        // "Yes tomorrow" to the question about a doctor wishes for no day.
        if recognition.type == .when, question?.kind == .yesNo, question?.form == nil,
            !known.conversation.blockingSigns.isEmpty
        {
            return false
        }
        guard [.when, .place].contains(recognition.type) else { return true }
        // "12345" to the question for a name is no address, though it may be a ZIP.
        if recognition.type == .place, !text.contains(where: \.isLetter) { return false }
        // "I checked five times today": an answer about health wishes for no day.
        if recognition.type == .when, question?.kind == .screening {
            return wishesForTime(isReachable)
                || hearing.signs.isEmpty && !opensWithNo
                    && typed(recognition).utf8.count * 2 > text.tidy.utf8.count
        }
        if question?.form != nil {
            return settled?.hasPrefix("question.") != true || isConfirmation && !asksAnything
                || recognition.isFullAddress && !text.contains("?")
        }
        return settled == "intent.book" || (isReachable && settled == nil)
    }

    private func wishesForTime(_ isReachable: Bool) -> Bool {
        settled == "intent.book" || isReachable || TimeWishes.stand(in: text)
    }

    /// Whether what looks like a name or a place is only the wording of a wish to go back, change something or hear it again:
    /// "the second one", "what?". "My name is Dana" tells the name that it may mean to correct.
    private func isCommand(_ recognition: Recognition) -> Bool {
        guard [.name, .place].contains(recognition.type), !recognition.spans.isEmpty else { return false }
        return hearing.acts.contains { act in
            [.course, .help].contains(HeardEvent.rank(of: act.event))
                && !(act.isLikely && act.event == "act.correction")
                && act.object.flatMap { askedForm?.field($0)?.type } != recognition.type
                && recognition.spans.allSatisfy {
                    act.span.contains($0.lowerBound) && $0.upperBound <= act.span.upperBound
                }
        }
    }

    /// Fields that are not asked for but put down when the visitor says so in passing.
    private func told(_ form: Form) -> [Given] {
        form.fields.filter { !told.isDisjoint(with: $0.toldBy) }.compactMap { field in
            let path = FieldPath(form: form.id, field: field.name)
            guard known.conversation.slots[path.description]?.reading?.value != .boolean(true) else {
                return nil
            }
            let recognition = Recognition(
                .boolean, .accepted, status: "ok", readings: [Reading(.boolean(true), spoken: "yes")])
            return Given(path: path, recognition: recognition, typed: text, isAsked: false)
        }
    }

    /// The answer to a question of yes or no, or of free text.
    private func ownAnswer(_ form: Form, _ asked: [FieldType]) -> Given? {
        guard question?.form == form.id, question?.kind == .field, let type = asked.first else { return nil }
        guard let name = question?.field, [.boolean, .text].contains(type) else { return nil }
        let told = told(of: type)
        guard told != text || !isDiverted(type) else { return nil }
        var recognition = Self.recogniser.read(told, as: type, in: surroundings)
        if type == .boolean, recognition.standing == .absent, let answer = saidOtherwise {
            recognition = answer
        }
        guard recognition.standing != .absent else { return nil }
        if type == .text, !text.contains(where: { $0.isLetter || $0.isNumber }) { return nil }
        if type == .boolean, let answer = denial { recognition.readings = [answer] }
        if asksForWhom {
            guard let answer = plainWhom else { return nil }
            recognition.readings = [answer]
        }
        return Given(
            path: FieldPath(form: form.id, field: name), recognition: recognition, typed: told, isAsked: true)
    }

    /// What of the line answers: of a free text what asks nothing ("stiff on the left. Does Taylor know older people?"), and of
    /// a yes or no the agreement at which it ends ("you kept it last time and did nothing. Fine, yes").
    private func told(of type: FieldType) -> String {
        let sentences = text.sentences
        guard sentences.count > 1, let last = sentences.last else { return text }
        if type == .boolean {
            // "Don't pass it on. Yes, I'm sure" agrees to nothing.
            guard !sentences.dropLast().contains(where: Reservations.refuseOutright) else { return text }
            let tails = [last, sentences.suffix(2).joined(separator: " ")]
            let agreement = tails.first {
                Agreement.stands(in: $0) && $0.typedWords.count <= Self.wordsOfAgreement && !$0.contains("?")
            }
            return asksForWhom ? text : agreement ?? text
        }
        guard isQuestion, !hearing.acts.contains(where: turnsAway) else { return text }
        let told = sentences.filter { !$0.hasSuffix("?") && !QuestionWords.open($0) }
        let words = told.joined(separator: " ")
        return words.typedWords.count >= Self.wordsOfText ? words : text
    }

    /// An act that does something else than answer: "I'd rather not say. How long does it take?"
    private func turnsAway(_ act: Hearing.Act) -> Bool {
        HeardEvent.rank(of: act.event) == .course || Self.evasions.contains(act.event)
    }

    private static let evasions: Set<String> = [
        "act.skip", "act.help", "act.why", "act.repeat", "act.goodbye",
    ]
    private static let wordsOfAgreement = 6
    private static let wordsOfText = 3

    /// A yes or no in words that only a script knows: "I'm her mother".
    private var saidOtherwise: Recognition? {
        let answers = Set(decided.map(\.event)).intersection(["act.yes", "act.no", "act.unsure"])
        guard answers.count == 1, !asksForWhom else { return nil }
        if answers == ["act.unsure"] {
            return Recognition(.boolean, .refused, status: "unsure", reason: "unsure")
        }
        let isYes = answers == ["act.yes"]
        return Recognition(
            .boolean, .accepted, status: "ok",
            readings: [Reading(.boolean(isYes), spoken: isYes ? "yes" : "no")])
    }

    /// The no of a line that begins with an "ok".
    private var denial: Reading? {
        let answers = Set(decided.map(\.event)).intersection(["act.yes", "act.no", "act.unsure"])
        return answers == ["act.no"] ? Reading(.boolean(false), spoken: "no") : nil
    }

    func typed(_ recognition: Recognition) -> String {
        let bytes = Array(text.utf8)
        let pieces = recognition.spans.filter {
            bytes.indices.contains($0.lowerBound) && $0.upperBound <= bytes.count
        }
        guard !pieces.isEmpty else { return text }
        return pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
    }

    /// Whether the line does something else than answer a question of free text or of yes and no.
    private func isDiverted(_ type: FieldType) -> Bool {
        let courses = hearing.acts.contains {
            HeardEvent.rank(of: $0.event) == .course && !isAside($0, [])
        }
        let others = hearing.acts.contains { act in
            // "Yes, keep it" allows what a "keep it" alone would leave as it was.
            if act.event == "act.skip", type == .boolean, Agreement.opens(text) { return false }
            // "Just what I said, my back is wrecked from shoveling" tells it once more.
            if type == .text, !endsAsQuestion, wordsBeside.count > Self.fewBeside { return false }
            return Self.evasions.contains(act.event)
        }
        if courses || others { return true }
        guard type == .text else { return false }
        let whole = hearing.acts.filter { $0.span.count + 4 > text.utf8.count }
        return whole.contains {
            let rank = HeardEvent.rank(of: $0.event)
            return rank == .answer || rank == .courtesy && !isTold($0)
        }
            || isQuestion
    }

    /// So many words beside an act are no answer of their own.
    private static let fewBeside = 4

    /// Whether a field takes the act for its own: that is no courtesy.
    private func isTold(_ act: Hearing.Act) -> Bool {
        askedForm?.fields.contains { $0.toldBy.contains(act.event) } ?? false
    }

    /// A question that was understood, or a line that ends as one and may have been.
    private var isQuestion: Bool {
        text.contains("?") && settled != nil || endsAsQuestion && isSuggested
    }
}

extension [FieldType] {
    /// Each type once, in the order of its first place.
    fileprivate var uniquedTypes: [FieldType] {
        var seen: Set<FieldType> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Recognition {
    /// Whether it is an address with its street and number.
    var isFullAddress: Bool {
        guard standing == .accepted, case .place(let place)? = readings.first?.value else { return false }
        return place.number != nil && place.street != nil
    }
}

extension Value {
    /// Whether it is a wished time.
    fileprivate var isWhen: Bool { if case .when = self { true } else { false } }
}
