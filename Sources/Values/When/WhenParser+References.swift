/// Words that point at a date or a time said before, or that number a list.
extension WhenParser {
    /// "1. Tuesday at 10 2. Wednesday at 2", "a) Monday b) Friday": the numbers of a list join.
    mutating func takeEnumerator() -> Bool {
        let isNumber =
            number(index).map { (1...5).contains($0) } ?? ["a", "b", "c", "d"].contains(word(index))
        guard isNumber, [".", ")"].contains(word(index + 1)), lexemes[index + 1].isGlued,
            index == 0 || [".", ",", ";", "\n", ":"].contains(word(index - 1)) || isListed(index),
            lexemes.indices.contains(index + 2), !lexemes[index + 2].isGlued, date(index + 2) != nil
        else { return false }
        // The point after the last hour of a sentence is no number of a list.
        if index > 0, !isListed(index) { return false }
        add(.joint(.stop), from: index, to: index + 2)
        return true
    }

    /// The number before it was taken as one of a list.
    private func isListed(_ at: Int) -> Bool {
        guard at > 0 else { return true }
        return pieces.contains { piece in
            piece.content == .joint(.stop) && piece.lexemes.count == 2
                && [".", ")"].contains(word(piece.lexemes.upperBound - 1))
                && piece.lexemes.upperBound < at
        }
    }

    /// "Rather Thursday than Tuesday": what follows "than" is given up.
    mutating func takeComparison() -> Bool {
        guard word(index) == "than",
            pieces.contains(where: { piece in
                ["rather", "better", "prefer", "sooner"].contains { words[piece.lexemes].contains($0) }
            }),
            date(skipping(["on"], from: index + 1)) != nil
                || part(skipping(["in", "the"], from: index + 1)) != nil
                || clock(skipping(["at"], from: index + 1), isExpected: true) != nil
        else { return false }
        add(.givenUp, from: index, to: index + 1)
        return true
    }

    /// "First free slot", "next available opening": urgency in any of its words.
    mutating func takeFirstOpening() -> Bool {
        guard ["first", "next", "earliest", "soonest", "1st"].contains(word(index)) else { return false }
        if ["earliest", "soonest"].contains(word(index)), part(index + 1) != nil || weekday(index + 1) != nil
        {
            add(.urgency, from: index, to: index + 1)
            return true
        }
        let middle = skipping(["free", "available", "open", "possible"], from: index + 1)
        let isNoun = [
            "slot", "opening", "appointment", "appt", "spot", "availability", "vacancy", "gap",
            "cancellation",
        ]
        .contains(word(middle))
        guard isNoun || middle > index + 1 && ["time", "day", "date", "one"].contains(word(middle)) else {
            return false
        }
        add(.urgency, from: index, to: middle + 1)
        return true
    }

    /// "Not this Friday but next", "this week or next".
    func nextAfterLast(_ at: Int) -> (DateExpression, Int)? {
        if let one = thisOne(at) { return one }
        let start = skipping(["the"], from: at)
        guard ["next", "following"].contains(word(start)), isLone(start + 1), let joint = pieces.last,
            [.joint(.or), .joint(.but), .joint(.and), .joint(.comma)].contains(joint.content),
            let later = weekAfterLast()
        else { return nil }
        return (later, word(start + 1) == "one" ? start + 2 : start + 1)
    }

    private func isLone(_ at: Int) -> Bool {
        switch meaning(at) {
        case .mark, .lineEnd, .clock: true
        // "The next one."
        case .number: word(at) == "one"
        case .word: ["at", "one", "works", "is", "please", "if", "would", "or", ""].contains(word(at))
        default: false
        }
    }

    /// "Two Fridays from now", "3 Thursdays from today".
    func countedWeekday(_ at: Int) -> (DayReference, Int)? {
        let start = skipping(["the"], from: at)
        if let nth = ordinal(start), let (day, isPlural) = weekday(start + 1), !isPlural,
            word(start + 2) == "from",
            ["now", "today"].contains(word(start + 3))
        {
            return (.shifted(.weekdayAfter(day, .offset(0)), by: 7 * (nth - 1)), start + 4)
        }
        guard let count = number(at), (1...52).contains(count), let (day, isPlural) = weekday(at + 1),
            isPlural || count == 1, ["from", "away"].contains(word(at + 2)),
            word(at + 2) == "away" || ["now", "today"].contains(word(at + 3))
        else { return nil }
        let end = word(at + 2) == "away" ? at + 3 : at + 4
        return (.shifted(.weekdayAfter(day, .offset(0)), by: 7 * (count - 1)), end)
    }

    /// "A week on Thursday", "Thursday fortnight": counted from the coming one.
    func weekOn(_ at: Int) -> (DayReference, Int)? {
        guard
            !["once", "twice", "times", "time", "session", "sessions", "visit", "visits", "days", "day"]
                .contains(word(at - 1)),
            let (count, unitAt) = count(at), let unit = unit(unitAt), unit == .week || unit == .fortnight,
            ["on", "this"].contains(word(unitAt + 1))
        else { return nil }
        let next = skipping(["on", "this", "coming"], from: unitAt + 1)
        guard let (day, isPlural) = weekday(next), !isPlural else { return nil }
        return (.shifted(.weekday(day), by: (unit == .week ? 7 : 14) * count), next + 1)
    }
}
