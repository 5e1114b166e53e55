/// Days by month and number.
extension WhenParser {
    /// "June 9th", "the 9th of June", "9 June 2027", "12/5", "the 5th", a holiday.
    func calendarDay(_ at: Int) -> (DayReference, Int)? {
        numericDay(at) ?? yearFirst(at) ?? holiday(at) ?? monthFirst(at) ?? dayFirst(at) ?? dayOfMonth(at)
    }

    private func numericDay(_ at: Int) -> (DayReference, Int)? {
        guard case .numericDate(let fields, let isISO) = meaning(at) else { return nil }
        if isISO { return (.monthDay(month: fields[1], day: fields[2], year: fields[0]), at + 1) }
        var (month, day) = (fields[0], fields[1])
        // Day before month only where it cannot be otherwise.
        if month > 12, day <= 12 { (month, day) = (day, month) }
        let year = fields.count > 2 ? (fields[2] < 100 ? 2000 + fields[2] : fields[2]) : nil
        return (.monthDay(month: month, day: day, year: year), at + 1)
    }

    /// `2027-Sep-23`.
    private func yearFirst(_ at: Int) -> (DayReference, Int)? {
        guard let year = number(at), (1900...2200).contains(year),
            ["-", "/", ".", ","].contains(word(at + 1)), let month = month(at + 2)
        else { return nil }
        let next = skipping(["-", "/", ".", ","], from: at + 3)
        guard let day = dayNumber(next) else { return nil }
        return (.monthDay(month: month, day: day, year: year), next + 1)
    }

    private func holiday(_ at: Int) -> (DayReference, Int)? {
        guard case .holiday(let holiday) = meaning(at) else { return nil }
        var end = at + 1
        if unit(end) == .day { end += 1 }
        let said = year(end)
        return (.holiday(holiday, year: said?.0), said?.1 ?? end)
    }

    /// "Thursday, that's Thanksgiving": which day the weekday before it is.
    func holidayAside(_ at: Int) -> (DayReference, Int)? {
        let verb = skipping([",", "-", "(", "tho", "though", "because", "cause", "bc", "which"], from: at)
        let start = skipping(["that's", "thats", "it's", "its", "that", "is"], from: verb)
        return start > verb ? holiday(start) : nil
    }

    /// "June 9", "June the 9th, 2027", "Jun. 9".
    private func monthFirst(_ at: Int) -> (DayReference, Int)? {
        let at = word(at) == "the" ? at + 1 : at
        guard let month = month(at) else { return nil }
        let next = skipping([".", "the", "on", ",", "-", "/"], from: at + 1)
        guard next - at <= 3, let day = dayNumber(next), !isClockLike(next) || ordinal(next) != nil else {
            return nil
        }
        // "March 30 minutes" is no date.
        if number(next) != nil, [.unit(.minute), .unit(.hour)].contains(meaning(next + 1)) { return nil }
        let end = next + 1
        let said = year(end)
        return (.monthDay(month: month, day: day, year: said?.0), said?.1 ?? end)
    }

    /// "9 June", "the 9th of June", "9. June".
    private func dayFirst(_ at: Int) -> (DayReference, Int)? {
        let start = skipping(["the"], from: at)
        guard let day = dayNumber(start), !isPronoun(start), word(start - 1) != "week" else { return nil }
        let next = skipping(["of", ".", "-", "/", "day"], from: start + 1)
        // "The 4th… of December": the dots are a pause.
        if let month = month(next), next - start <= 3 || word(next - 1) == "of" {
            let said = year(next + 1)
            return (.monthDay(month: month, day: day, year: said?.0), said?.1 ?? next + 1)
        }
        let of = skipping(["of", "in", "day"], from: start + 1)
        guard of > start + 1 || ordinal(start) != nil else { return nil }
        switch (word(of), unit(of + 1)) {
        case ("this", .month?), ("the", .month?): return (.dayOfMonth(day, monthsAhead: 0), of + 2)
        case ("next", .month?): return (.dayOfMonth(day, monthsAhead: 1), of + 2)
        default: return nil
        }
    }

    /// "The next one": no number.
    func isPronoun(_ at: Int) -> Bool {
        word(at) == "one"
            && ["the", "next", "this", "that", "first", "last", "other", "another", "second", "new", "which"]
                .contains(word(at - 1))
    }

    /// "The 5th", "5th", "the 5".
    private func dayOfMonth(_ at: Int) -> (DayReference, Int)? {
        if isArticledHour(at) { return nil }
        let start = skipping(["the"], from: at)
        guard let day = ordinal(start) ?? bareNumber(start, isLed: start > at) else { return nil }
        let isDigits = lexemes[start].isDigits
        guard isDigits || start > at, (1...31).contains(day) || isDigits else { return nil }
        // "The first time", "the second session", "3rd appointment".
        guard !Self.counted.contains(word(start + 1)), weekday(start + 1) == nil else { return nil }
        if case .weekend = meaning(start + 1) { return nil }
        if !isDigits, meaning(start + 1) == .word, !Self.after.contains(word(start + 1)) { return nil }
        if case .unit = meaning(start + 1) { return nil }
        if case .part = meaning(start + 1), !isDigits { return nil }
        return (.dayOfMonth(day, monthsAhead: nil), start + 1)
    }

    /// "The 17": a number that nothing counts.
    private func bareNumber(_ at: Int, isLed: Bool) -> Int? {
        guard isLed, let number = number(at), (1...31).contains(number), lexemes[at].isDigits,
            !isClockLike(at)
        else { return nil }
        switch meaning(at + 1) {
        case .mark, .lineEnd: return word(at + 1) == ":" || word(at + 1) == "-" ? nil : number
        case .word: return Self.after.contains(word(at + 1)) ? number : nil
        case .part: return number
        default: return nil
        }
    }

    private static let counted: Set<String> = [
        "time", "session", "appointment", "visit", "floor", "fl", "flr", "flat", "street", "st", "ave",
        "avenue", "thing", "one",
        "choice",
        "option", "grade", "person", "half", "rib", "vertebra", "disc", "degree", "trimester", "place",
        "week", "available",
        "opening", "slot",
    ]

    private static let after: Set<String> = [
        "at", "or", "and", "to", "through", "would", "works", "is", "after", "before", "if", "please",
        "around", "between", "in",
        "from", "onwards", "but", "until", "till", "for",
    ]

    private func dayNumber(_ at: Int) -> Int? {
        if let ordinal = ordinal(at) { return (0...99).contains(ordinal) ? ordinal : nil }
        guard let number = number(at), (0...99).contains(number), number <= 31 || lexemes[at].isDigits else {
            return nil
        }
        return number
    }

    /// ", 2027" or "27" after an apostrophe.
    func year(_ at: Int) -> (Int, Int)? {
        let next = skipping([",", "of", "in", "-", "/", "."], from: at)
        if let year = number(next), (1900...2200).contains(year), lexemes[next].isDigits {
            return (year, next + 1)
        }
        if word(next) == "'", let short = number(next + 1), (20...60).contains(short) {
            return (2000 + short, next + 2)
        }
        return nil
    }
}
