import Understanding
import Values

/// What of a line decides something.
extension LineReader {
    /// The acts of the line, of which the answers agree.
    ///
    /// "Ok, no" is a no, and "ok, bye" a goodbye. A yes and a no at once to a question about safety is neither: it counts as not sure. At a read-back it is no yes.
    var decided: [Hearing.Act] {
        let acts = hearing.acts.filter { !isPassing($0) && !($0.event == "act.no" && leansToSign) }
        let answers = acts.filter { ["act.yes", "act.no", "act.unsure"].contains($0.event) }
        guard let first = answers.first else { return acts }
        if isConfirmation, answers.map(\.event) == ["act.yes"], saysMore(than: acts) {
            return acts.filter { $0.event != "act.yes" }
        }
        guard
            Set(answers.map(\.event)).count > 1 || isYesBut(answers) || isDoubted(answers) || isNoBut(answers)
        else {
            return acts
        }
        switch question?.kind ?? .open {
        case .screening, .yesNo:
            let others = acts.filter { !answers.contains($0) }
            if isUnclearRatherThanUnsure(answers) { return others }
            // "For me. Well, maybe for my husband. No, me" answers another question.
            return tellsWhomElsewhere ? others : others + [Hearing.Act(event: "act.unsure", span: first.span)]
        case .confirmation: return acts.filter { $0.event != "act.yes" }
        case .open, .field, .choice: return acts
        }
    }

    /// Where a yes and a no of a question about a doctor, or about signs that can wait, contradict each other, it is asked once
    /// more: not sure is only who says so.
    private func isUnclearRatherThanUnsure(_ answers: [Hearing.Act]) -> Bool {
        guard let question, Set(answers.map(\.event)) == ["act.yes", "act.no"] else { return false }
        if question.asksForClearance { return true }
        return question.kind == .screening && question.flags.allSatisfy { script.gravity(of: $0) == .doctor }
    }

    /// "No, I go every ten minutes and nothing happens" to a question about an emergency: what follows the no sounds like the
    /// sign, so that it answers nothing, and is asked again.
    private var leansToSign: Bool {
        guard let question, question.kind == .screening, !comesToNo, !isPlainlyWell else { return false }
        return question.flags.contains { flag in
            hearing.leanings.contains(flag) && script.gravity(of: flag) != .doctor
                && !hearing.signs.contains { $0.flag == flag && $0.scope == .negated }
        }
    }

    /// "No. I go to the toilet normal": few words beside the no, and they say that all is well.
    private var isPlainlyWell: Bool {
        Reservations.reassure(text) && text.typedWords.count <= Self.wordsOfWell
    }

    private static let wordsOfWell = 7

    /// The line ends with a no, and gives no other answer.
    var comesToNo: Bool {
        let answers = hearing.acts.filter { HeardEvent.rank(of: $0.event) == .answer && !isPassing($0) }
        let words = text.typedWords
        let end = words.last?.span.lowerBound ?? 0
        // "I stand there with the tap running, and nothing": nothing came.
        if words.suffix(2).map({ $0.word.lowercased() }) == ["and", "nothing"] { return false }
        return answers.allSatisfy { $0.event == "act.no" } && answers.last?.span.contains(end) == true
    }

    /// Whether an answer is only how the line begins, or says again what another one says: "ok, no", "ok. Do you have anything
    /// Wednesday", "nothing else, none".
    private func isPassing(_ act: Hearing.Act) -> Bool {
        func hears(_ events: Set<String>) -> Bool { hearing.acts.contains { events.contains($0.event) } }
        switch act.event {
        case "act.yes" where Asides.begin(words(of: act)):
            return hears(["act.no", "act.unsure", "act.goodbye", "act.going"])
                || question?.isDecision == true && !isConfirmation && wordsBeside.count >= wordsOfMore
                || question?.kind == .screening && hearing.acts.contains(where: \.isTopic)
        case "act.yes" where question?.kind == .screening && opensNone(act): return true
        case "act.yes" where Asides.state(words(of: act)) && goesOn(act): return true
        case "act.yes" where Asides.weigh(words(of: act)) && isBeforeNo(act): return true
        // "Night sometimes": no good night.
        case "act.goodbye" where question?.kind == .screening && !isMostOfLine(act): return true
        // "No, he's good".
        case "act.yes" where question?.kind == .screening && hears(["act.no"]) && isPlainlyWell: return true
        case "act.unsure" where Asides.ponder(words(of: act)): return hears(["act.yes", "act.no"])
        case "act.greet", "act.thanks": return isOnlyOpening
        case "act.no" where isBuried(act) || takesNameBack(act) || opensCorrection || correctsValue(act):
            return true
        case "act.no" where question?.kind == .screening && Reservations.refuse(text): return true
        // "No, that's all" is a goodbye where nothing hangs on the no.
        case "act.no" where question?.isDecision == false && hears(["act.goodbye"]): return true
        // "Can you read that again, I wasn't following" turns nothing down.
        case "act.no" where hears(["act.repeat"]): return !words(of: act).lowercased().hasPrefix("n")
        // Who asks something doesn't leave: "not yet. I must go to one?"
        case "act.goodbye" where text.contains("?") && wordsBeside.count > 1: return true
        // "Go on then, send it", "that's all, send it".
        case "act.skip", "act.goodbye":
            return isConfirmation && isOrder
                || act.event == "act.skip" && question?.kind == .screening && hears(["act.no"])
        default: return false
        }
    }

    /// "No, my phone is wrong" to a safety question is about the phone. Where none was given yet, "no, and my phone is …" answers.
    private var opensCorrection: Bool {
        guard question?.kind == .screening, let form = askedForm else { return false }
        return hearing.acts.contains { act in
            guard act.event == "act.correction" else { return false }
            guard let object = act.object else { return true }
            return known.conversation.slots["\(form.id).\(object)"]?.reading != nil
        }
    }

    /// A no follows an act at once.
    private func isBeforeNo(_ act: Hearing.Act) -> Bool {
        text.typedWords.first { $0.span.lowerBound >= act.span.upperBound }.map {
            ["no", "not", "nope"].contains($0.word.lowercased())
        } ?? false
    }

    /// A word follows an act in the same clause.
    private func goesOn(_ act: Hearing.Act) -> Bool {
        let bytes = Array(text.utf8)
        return act.span.upperBound + 1 < bytes.count && bytes[act.span.upperBound] == UInt8(ascii: " ")
    }

    /// "Yes, none of those": the yes agrees with the no that follows at once.
    private func opensNone(_ yes: Hearing.Act) -> Bool {
        guard
            let no = hearing.acts.first(where: {
                $0.event == "act.no" && $0.span.lowerBound >= yes.span.upperBound
            }),
            words(of: no).lowercased().typedWords.contains(where: { $0.word == "none" })
        else { return false }
        return !text.typedWords.contains {
            $0.span.lowerBound >= yes.span.upperBound && $0.span.upperBound <= no.span.lowerBound
        }
    }

    /// A greeting or thanks beside a question that was not understood is not all there is to answer.
    private var isOnlyOpening: Bool {
        (text.contains("?") || isSuggested) && wordsBeside.count > Self.fewWordsMore && settled == nil
    }

    /// So many words behind an "ok" make it only a beginning; where it would be a yes to a safety question, one is enough.
    private var wordsOfMore: Int { question?.kind == .screening ? 1 : Self.fewWordsMore }

    /// "No, it's Dana Whitlow" to a safety question takes a name back that was misread, and denies no sign.
    private func takesNameBack(_ act: Hearing.Act) -> Bool {
        guard question?.kind == .screening, act.span.count <= 4, let form = askedForm,
            let lead = SecondThoughts.lead(text.typedWords.map(\.word)), lead > 1,
            !text.typedWords[lead...].contains(where: { ["is", "are", "was"].contains($0.word.lowercased()) }
            ),
            act.span.lowerBound < text.typedWords[lead].span.lowerBound
        else { return false }
        let start = text.typedWords[lead].span.lowerBound
        let rest = String(decoding: Array(text.utf8)[start...], as: UTF8.self)
        guard form.fields.contains(where: { $0.type == .name }), rest.typedWords.count <= 4 else {
            return false
        }
        return Self.recogniser.read(rest, as: .name, in: surroundings).standing == .accepted
    }

    /// While a sign is open, a "no" in the middle of a long sentence takes nothing back: "in the morning, no, in the afternoon".
    private func isBuried(_ act: Hearing.Act) -> Bool {
        guard question?.kind == .yesNo, !known.conversation.blockingSigns.isEmpty else { return false }
        // "… after raking leaves. So no."
        if let last = text.sentences.last, last.typedWords.count <= Self.wordsOfPlainNo,
            text.tidy.hasSuffix(last),
            act.span.lowerBound >= text.tidy.utf8.count - last.utf8.count
        {
            return false
        }
        let before = text.typedWords.filter { $0.span.upperBound <= act.span.lowerBound }
        let gap = (before.last?.span.upperBound).map { Array(text.utf8)[($0 - 1)..<act.span.lowerBound] }
        let isNewSentence = gap?.contains { [0x2E, 0x21, 0x3F, 0x0A].contains($0) } ?? true
        return act.span.count <= 4 && before.count >= Self.manyWordsBefore && !isNewSentence
    }

    /// Whether anything was entered that could be changed.
    var hasEntries: Bool { known.conversation.slots.values.contains { $0.reading != nil } }

    static let wordsOfPlainNo = 2

    /// So many words before a "no" make it part of something else.
    private static let manyWordsBefore = 6

    /// The line is about whom the session is for, while something else was asked.
    private var tellsWhomElsewhere: Bool { whom != nil && !asksForWhom }

    /// The words of the line that no act has taken.
    var wordsBeside: [String] {
        text.typedWords.filter { word in !hearing.acts.contains { $0.span.overlaps(word.span) } }.map(\.word)
    }

    /// A yes beside which something is denied, while a sign is open: "looked at it, yes, massage I don't think I mentioned".
    /// Elsewhere it stays a yes: "yes, delete it, I don't need it any more".
    private func isDoubted(_ answers: [Hearing.Act]) -> Bool {
        guard answers.map(\.event) == ["act.yes"], question?.kind == .yesNo,
            !known.conversation.blockingSigns.isEmpty
        else { return false }
        return wordsBeside.contains(where: Reservations.deny)
    }

    /// "Yes, but it got worse since": what follows may take the yes back.
    private func isYesBut(_ answers: [Hearing.Act]) -> Bool {
        guard answers.map(\.event) == ["act.yes"], !asksForWhom, let yes = answers.first else { return false }
        let rest = String(decoding: Array(text.utf8).dropFirst(yes.span.upperBound), as: UTF8.self)
        let words = rest.lowercased().split { !$0.isLetter }
        return words.first.map { Reservations.open(String($0)) } ?? false
            || Reservations.halt(words.map(String.init))
    }

    /// "No. I have it only when I drive", while a sign is asked about: what follows may take the no back.
    private func isNoBut(_ answers: [Hearing.Act]) -> Bool {
        answers.map(\.event) == ["act.no"] && [.yesNo, .screening].contains(question?.kind ?? .open)
            && (question?.kind == .screening || !known.conversation.blockingSigns.isEmpty)
            && (Reservations.admit(text) || question?.kind == .yesNo && Reservations.leaveStanding(text))
    }

    /// Whether a line says more than its yes: "yes, and drop the phone number", "ok I'm not sure I want to send it" are no plain yes.
    private func saysMore(than acts: [Hearing.Act]) -> Bool {
        if acts.contains(where: { $0.event == "act.skip" || HeardEvent.rank(of: $0.event) == .course }) {
            return true
        }
        // "Can she text instead? And yes, send it": what was asked and not understood is no part of the yes.
        if settled == nil,
            text.sentences.contains(where: { $0.hasSuffix("?") && $0.typedWords.count > Self.fewWordsMore })
        {
            return true
        }
        let beside = wordsBeside
        let told = beside.filter { !Remarks.isManner($0) }
        let isLong = (beside.count > Self.fewWordsMore || told.count > 1) && !isOrder
        return isLong || beside.contains(where: Reservations.deny)
    }

    /// A clause of so many words beside a yes is only manners: "when you can".
    static let fewWordsMore = 3

    /// Whether the open question is about a value that is known and was opened again.
    var isReopened: Bool {
        guard let question, let form = question.form, let field = question.field else { return false }
        let slot = known.conversation.slots["\(form).\(field)"]
        return slot?.reading != nil && [.reopened, .ambiguous].contains(slot?.state ?? .empty)
    }

    /// "Wednesday the 2nd" names a day, and no line of the read-back.
    func isDate(_ act: Hearing.Act) -> Bool {
        guard act.event == "act.correction", let object = act.object, Int(object) != nil else { return false }
        let words = text.typedWords
        let before = words.last { $0.span.upperBound <= act.span.lowerBound }?.word ?? ""
        let after = words.first { $0.span.lowerBound >= act.span.upperBound }?.word ?? ""
        return TimeWishes.isDayOrMonth(before) || TimeWishes.isDayOrMonth(after)
    }

    /// Somebody says that they do not know, and does not only think aloud.
    var isUndecided: Bool {
        hearing.acts.contains { $0.event == "act.unsure" && !Asides.ponder(words(of: $0)) }
    }
}
