import Understanding
import Values

/// What of a line decides something.
extension LineReader {
    /// The acts of the line, of which the answers agree.
    ///
    /// "Ok, no" is a no, and "ok, bye" a goodbye. A yes and a no at once to a question about safety is neither: it counts as not sure. At a read-back it is no yes.
    var decided: [Hearing.Act] {
        let isDenied = hearing.acts.contains { ["act.no", "act.unsure", "act.goodbye"].contains($0.event) }
        let acts = hearing.acts.filter { act in
            !(isDenied && act.event == "act.yes" && Asides.begin(words(of: act)))
        }
        let answers = acts.filter { ["act.yes", "act.no", "act.unsure"].contains($0.event) }
        guard let first = answers.first else { return acts }
        if isConfirmation, answers.map(\.event) == ["act.yes"], saysMore(than: acts) {
            return acts.filter { $0.event != "act.yes" }
        }
        guard Set(answers.map(\.event)).count > 1 || isYesBut(answers) else { return acts }
        switch question?.kind ?? .open {
        case .screening, .yesNo:
            let unsure = Hearing.Act(event: "act.unsure", span: first.span)
            return acts.filter { !answers.contains($0) } + [unsure]
        case .confirmation: return acts.filter { $0.event != "act.yes" }
        case .open, .field, .choice: return acts
        }
    }

    /// "Yes, but it got worse since": what follows may take the yes back.
    private func isYesBut(_ answers: [Hearing.Act]) -> Bool {
        guard answers.map(\.event) == ["act.yes"], !asksForWhom, let yes = answers.first else { return false }
        let rest = String(decoding: Array(text.utf8).dropFirst(yes.span.upperBound), as: UTF8.self)
        let words = rest.lowercased().split { !$0.isLetter }
        return words.first.map { Self.reservations.contains(String($0)) } ?? false
    }

    private static let reservations: Set<String> = ["but", "though", "although", "except", "however", "only"]

    /// Whether a line has whole words of a clause that no act has taken: "yes, and drop the phone number" is no plain yes.
    private func saysMore(than acts: [Hearing.Act]) -> Bool {
        let others = text.clauses.filter { clause in
            !acts.contains { $0.event != "act.skip" && $0.span.overlaps(clause.span) }
        }
        if acts.contains(where: { $0.event == "act.skip" || HeardEvent.rank(of: $0.event) == .course }) {
            return true
        }
        return others.contains { $0.words.split(separator: " ").count > Self.fewWordsMore }
    }

    /// A clause of so many words beside a yes is only manners: "when you can".
    private static let fewWordsMore = 3

    /// Whether the open question is about a value that is known and was opened again.
    var isReopened: Bool {
        guard let question, let form = question.form, let field = question.field else { return false }
        let slot = known.conversation.slots["\(form).\(field)"]
        return slot?.reading != nil && [.reopened, .ambiguous].contains(slot?.state ?? .empty)
    }

    /// "The flat is number 6 at 118 Maple Street" answers the question, and means to change no number.
    private func isBesideAnswer(_ act: Hearing.Act, _ values: [Given]) -> Bool {
        guard let object = act.object, !isConfirmation, !isMostOfLine(act) else { return false }
        let kept = values.filter { $0.recognition.standing != .refused }
        return kept.contains { $0.isAsked && $0.recognition.type != .text }
            && !kept.contains { $0.path.field == object }
    }

    /// Whether a course is only how the line begins: "never mind, make it Friday", "I mean while I wait".
    func isAside(_ act: Hearing.Act, _ values: [Given]) -> Bool {
        switch act.event {
        case "act.cancel":
            guard Asides.wave(words(of: act)) else { return false }
            let goesOn = hearing.acts.contains { other in
                let rank = HeardEvent.rank(of: other.event)
                return other != act && [.course, .answer, .help].contains(rank)
            }
            return goesOn || values.contains { $0.recognition.standing != .refused }
                || text.clauses.contains { QuestionWords.open($0.words) }
        case "act.back":
            // "Back, slipped on the ice" tells where it hurts.
            return !words(of: act).contains(" ") && !isMostOfLine(act)
        case "act.correction":
            if isBesideAnswer(act, values) { return true }
            return act.object == nil && question?.form == nil && question?.isDecision == false
                && !isMostOfLine(act)
        default: return false
        }
    }
}
