/// What a "no" does: it takes back what was said, or answers, or leaves something out.
extension WhenParser {
    /// "Friday 3 pm no 4 pm", "Tuesday no Wednesday", "Thursday? No, Friday": the second replaces the first.
    mutating func takeDenial() -> Bool {
        guard ["no", "nope", "nah"].contains(word(index)), let last = denied else { return false }
        let start = skipping([",", "-", ".", "!", "at", "on"], from: index + 1)
        let isSentence = isDenialApart
        switch last.content {
        case .time where isSentence && isDay(start): break
        case .time(.part) where isPaused && isOtherPart(start): break
        case .time:
            guard clock(start, isExpected: number(start) != nil && lexemes[start].isDigits) != nil,
                number(start + 1) == nil
            else { return false }
        case .date(.day) where isSentence || isPaused: guard isDay(start) else { return false }
        case .date(.day(let day)) where isOtherNumber(start, than: day): break
        case .date(.day):
            guard case .weekday(_, isPlural: false) = meaning(start) else { return false }
        default: return false
        }
        add(.correction, from: index, to: index + 1)
        return true
    }

    /// "Dec 5 no 6": another day of the month ends the clause.
    private func isOtherNumber(_ at: Int, than day: DayReference) -> Bool {
        guard let number = number(at) ?? ordinal(at), (1...31).contains(number), lexemes[at].isDigits,
            isClauseEnd(at + 1)
        else { return false }
        switch innermost(day) {
        case .monthDay, .dayOfMonth: return true
        default: return false
        }
    }

    /// The value that a "no" at this place may take back.
    private var denied: WhenPiece? {
        if isDenialApart {
            return pieces.suffix(12).last { piece in
                if case .joint = piece.content { return false }
                let word = word(piece.lexemes.lowerBound)
                return word != "-" && !Self.fillers.contains(word)
            }
        }
        if isPaused, isSingleDay(index + 1) { return lastDay }
        let isOnly = isPaused && isOtherPart(index + 1) || isStopped && isLastClock(index + 1)
        return isOnly || word(index - 1) == "or" ? pieces.last(where: isNoSign) : pieces.last
    }

    private func isNoSign(_ piece: WhenPiece) -> Bool {
        if case .joint = piece.content { return false }
        return true
    }

    /// "Monday the 30th or Tuesday, no Monday": the last date of the sentence, where it is a day.
    private var lastDay: WhenPiece? {
        let sentence = pieces.suffix(Self.sentence).reversed().prefix {
            $0.content != .joint(.stop) || word($0.lexemes.lowerBound) == "." && isPaused
        }
        return sentence.first { if case .date = $0.content { true } else { false } }
    }

    /// So many pieces back belong to the same sentence at most.
    private static let sentence = 20

    /// A comma or three points stand before the place.
    private var isPaused: Bool {
        word(index - 1) == "," || word(index - 1) == "." && word(index - 2) == "."
    }

    /// "Wed 11. No 11:30": for an hour a full stop will do as well.
    private var isStopped: Bool { isPaused || word(index - 1) == "." }

    /// "The 4th", "Monday, after 5", "sat morning": one day, and then the clause ends or its time comes.
    private func isSingleDay(_ at: Int) -> Bool {
        let start = skipping(["on"], from: at)
        guard case .day? = date(start)?.0, let end = date(start)?.1 else { return false }
        return isClauseEnd(end) || part(end) != nil
            || clock(skipping(["at"], from: end), isExpected: true) != nil
    }

    /// "Thursday morning, no afternoon": another part of the day ends the clause.
    private func isOtherPart(_ at: Int) -> Bool {
        guard case .part(_, isPlural: false) = meaning(at), case .time(let last)? = lastTime?.content,
            case .part(let before) = last, let (part, end) = part(at)
        else { return false }
        return part != before && isClauseEnd(end)
    }

    private var lastTime: WhenPiece? { pieces.suffix(4).last(where: isNoSign) }

    /// The clause ends, but for a polite word.
    func isClauseEnd(_ at: Int) -> Bool {
        ["", ",", ".", "!", "?", ";", "\n", "please", "thanks", "sorry", "actually", "then"].contains(
            word(at))
    }

    /// The "no" stands alone between two signs, or behind a question mark.
    private var isDenialApart: Bool {
        let before = word(index - 1)
        if before == "?" { return true }
        return [",", "-", ".", "!"].contains(Self.fillers.contains(before) ? word(index - 2) : before)
            && [",", "-", ".", "!"].contains(word(index + 1))
    }

    private static let fillers: Set<String> = ["hm", "hmm", "um", "uh", "oh", "ah", "well", "wait", "ok"]

    /// Whether a day stands at a place.
    func isDay(_ at: Int) -> Bool {
        guard case .day? = date(at)?.0 else { return false }
        return true
    }

    /// "Friday at 3, no 4": a number that ends the sentence, after the only time.
    private func isLastClock(_ at: Int) -> Bool {
        let start = skipping(["at", "make", "it"], from: at)
        guard let (_, end) = clock(start, isExpected: true) else { return false }
        return ["", ".", "!", "please", "\n", "thanks"].contains(word(end))
            && pieces.count { if case .time(.point) = $0.content { true } else { false } } == 1
    }

    // MARK: - Answers

    /// "No, Saturday", "no Friday is after 4", "no that's wrong, I said Monday": the "no" turns down what was said before, and
    /// what follows it stands.
    mutating func takeAnswer() -> Bool {
        guard ["no", "nope", "nah"].contains(word(index)), isOpening else { return false }
        if index == 0, word(1) == "," || isSaidOfDay(1) {
            add(.word, from: 0, to: 1)
            return true
        }
        guard let end = answerEnd(index + 1) else { return false }
        let isSecond = pieces.contains { if case .date = $0.content { true } else { $0.content.isTime } }
        add(isSecond ? .correction : .word, from: index, to: end)
        return true
    }

    /// The line or a sentence begins here.
    private var isOpening: Bool {
        index == 0 || [".", "!", "?", "\n", ";", ","].contains(word(index - 1))
            || Self.fillers.contains(word(index - 1))
    }

    /// "Friday is after 4", "Monday's fine": something is said of the day, and it is not that it is no good.
    private func isSaidOfDay(_ at: Int) -> Bool {
        guard let (_, end) = date(at), isDay(at) else { return false }
        let isGlued = word(end - 1).hasSuffix("'s")
        guard isGlued || ["is", "was", "works", "would"].contains(word(end)) else { return false }
        let next = skipping(["is", "was", "would", "be", "at", "on"], from: end)
        return clock(next, isExpected: true) != nil || bound(next) != nil || date(next) != nil
            || Self.approving.contains(word(next)) || word(end) == "works"
    }

    private static let approving: Set<String> = [
        "fine", "ok", "okay", "good", "great", "best", "better", "perfect",
    ]

    /// Where "that's wrong", "it's", "I said" begin to say more; nil where they are no answer.
    private func answerEnd(_ at: Int) -> Int? {
        if ["that's", "thats", "it's", "its"].contains(word(at)) {
            return Self.approving.contains(word(at + 1)) ? nil : at + 1
        }
        if ["that", "it"].contains(word(at)), ["is", "was"].contains(word(at + 1)) { return at + 2 }
        let verb = ["i", "we"].contains(word(at)) ? at + 1 : at
        let isSaid = ["said", "meant", "mean", "want", "wanted", "asked", "wrote"].contains(word(verb))
        return isSaid && verb > at ? verb + 1 : nil
    }

    // MARK: - Halves

    /// "6 PM not am", "after 4 pm, not in the morning": the half of the day is said twice, and nothing else is left out.
    mutating func takeMeridian() -> Bool {
        guard word(index) == "not" || word(index) == "no", let half = halfBefore else { return false }
        let start = skipping(["in", "the", "at"], from: index + 1)
        guard case .part(let part, isPlural: false) = meaning(start), part.isMorning == (half == .afternoon),
            isClauseEnd(start + 1)
        else { return false }
        add(.word, from: index, to: start + 1)
        return true
    }

    /// The half of the day that the time just before says.
    private var halfBefore: ClockTime.Half? {
        switch pieces.suffix(2).last(where: { $0.content != .joint(.comma) })?.content {
        case .time(.point(let clock))?, .time(.bounded(_, let clock))?, .time(.around(.point(let clock)))?:
            clock.half == .morning || clock.half == .afternoon ? clock.half : nil
        default: nil
        }
    }
}
