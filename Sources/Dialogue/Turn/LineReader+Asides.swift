import Understanding
import Values

/// What sounds like a wish about the course of things, and is only how a line begins.
extension LineReader {
    /// Whether a course is only how the line begins: "never mind, make it Friday", "I mean while I wait".
    func isAside(_ act: Hearing.Act, _ values: [Given]) -> Bool {
        switch act.event {
        case "act.cancel":
            // "I'm freaking out" leaves nothing.
            if Asides.panic(words(of: act)) { return true }
            // "… and Saturday, not today"; "no, not now" to a question about a sign.
            if Asides.delay(words(of: act)), !isMostOfLine(act) || !known.conversation.blockingSigns.isEmpty {
                return true
            }
            if isTakenBack(act, values) { return true }
            // "Yes please, I don't need it kept".
            if question?.isDecision == true, !isConfirmation,
                hearing.acts.contains(where: {
                    $0.event == "act.yes" && $0.span.lowerBound < act.span.lowerBound
                })
            {
                return true
            }
            guard Asides.wave(words(of: act)) else { return false }
            let goesOn = hearing.acts.contains { other in
                let rank = HeardEvent.rank(of: other.event)
                return other != act && [.course, .answer, .help].contains(rank)
            }
            return goesOn || values.contains { $0.recognition.standing != .refused }
                || text.clauses.contains { QuestionWords.open($0.words) }
                || text.sentences.dropFirst().contains {
                    Remarks.tell($0) && $0.typedWords.count >= Self.fewWordsMore
                }
        case "act.back":
            // "None. Can we go back to the price": what was asked is answered.
            if question?.isDecision == true, !isConfirmation,
                hearing.acts.contains(where: { ["act.yes", "act.no"].contains($0.event) })
            {
                return true
            }
            // "Back, slipped on the ice" tells where it hurts.
            return !words(of: act).contains(" ") && !isMostOfLine(act)
        case "act.restart":
            // "Dana Whitlow, I put that at the top" answers what was asked.
            return !isMostOfLine(act)
                && values.contains { $0.isAsked && $0.recognition.standing == .accepted }
        case "act.correction":
            if isBesideAnswer(act, values) || isDate(act) { return true }
            // "No it's constant" to a safety question is about what was asked.
            if question?.kind == .screening, act.object == nil, opensWithNo { return true }
            // "I mean no, not down the leg. Oh I don't know" takes nothing back.
            if isUndecided, !known.conversation.blockingSigns.isEmpty { return true }
            // "Yes, a little, this morning. I mean no".
            if question?.kind == .yesNo, !known.conversation.blockingSigns.isEmpty,
                hearing.acts.contains(where: { $0.event == "act.yes" })
            {
                return true
            }
            // "Oh no, nothing like that, I mean I have had three kids" changes nothing.
            if question?.kind == .screening, act.object == nil,
                words(of: act).typedWords.count <= Self.wordsOfPlainNo,
                hearing.acts.contains(where: { $0.event == "act.no" })
            {
                return true
            }
            // "My mother has a bad back": where nothing was entered there is nothing to change.
            if question?.form == nil, !hasEntries, !hearing.signs.isEmpty { return true }
            if question?.form == nil, !isMostOfLine(act), !hasEntries,
                act.object != nil || known.conversation.signs.isEmpty
            {
                return true
            }
            return act.object == nil && question?.form == nil && question?.isDecision == false
                && !isMostOfLine(act)
        default: return false
        }
    }

    /// "Forget the whole thing, no, sorry, when: 5pm Monday": a second thought and a value behind a wish to stop.
    private func isTakenBack(_ cancel: Hearing.Act, _ values: [Given]) -> Bool {
        let behind = values.filter { given in
            given.recognition.standing == .accepted && !given.isInOwnWords
                && given.recognition.spans.contains { $0.lowerBound >= cancel.span.upperBound }
        }
        return !behind.isEmpty
            && text.typedWords.contains {
                $0.span.lowerBound >= cancel.span.upperBound && SecondThoughts.takesBack($0.word)
            }
    }

    /// "The flat is number 6 at 118 Maple Street" answers the question, and means to change no number.
    private func isBesideAnswer(_ act: Hearing.Act, _ values: [Given]) -> Bool {
        guard let object = act.object, !isConfirmation, !isMostOfLine(act) else { return false }
        let kept = values.filter { $0.recognition.standing != .refused }
        return kept.contains { $0.isAsked && $0.recognition.type != .text }
            && !kept.contains { $0.path.field == object }
    }
}
