/// Single dates and named stretches.
extension WhenParser {
    /// Reads one date at a place: a day, a stretch, a set of weekdays.
    func date(_ at: Int) -> (DateExpression, Int)? {
        guard let (first, end) = simpleDate(at) else { return nil }
        return refined(first, end) ?? (first, end)
    }

    /// "Tuesday next week", "weekdays in December", "the Friday of that week".
    private func refined(_ date: DateExpression, _ end: Int) -> (DateExpression, Int)? {
        let next = skipping(["of", "in", "during", "for", ","], from: end)
        switch date {
        case .day(let reference) where isDated(reference):
            if let (day, asideEnd) = weekdayAside(end) {
                return (.day(.checked(weekday: day, reference)), asideEnd)
            }
        case .day(.weekday(let day)):
            if word(next) == "week" || word(next) == "fortnight", next == end, !isWeekOf(next) {
                return (.day(.shifted(.weekday(day), by: word(next) == "week" ? 7 : 14)), next + 1)
            }
            if let (later, weekEnd) = inWeekAfter(day, end) { return (later, weekEnd) }
            if let (stretch, stretchEnd) = stretch(next) {
                return within(day, stretch).map { ($0, stretchEnd) }
            }
        case .weekdays:
            if next > end || [.unit(.week)].contains(meaning(next + 1)),
                let (stretch, stretchEnd) = stretch(next)
            {
                return (.within(date, .stretch(stretch)), stretchEnd)
            }
        default: break
        }
        return nil
    }

    /// "Jan 19 (Tuesday, I believe)", "Jan 19, a Tuesday I think", "Dec 4 (that's a Friday)": a weekday said in passing.
    private func weekdayAside(_ at: Int) -> (Int, Int)? {
        let isBracketed = word(at) == "("
        guard isBracketed || [",", "-", "which", "that's", "thats"].contains(word(at)) else { return nil }
        let start = skipping(Self.asides, from: isBracketed ? at + 1 : at)
        guard let (day, isPlural) = weekday(start), !isPlural else { return nil }
        var end = skipping(Self.hedges, from: start + 1)
        if isBracketed {
            if word(end) == ",", word(skipping(Self.hedges, from: end + 1)) == ")" {
                end = skipping(Self.hedges, from: end + 1)
            }
            return word(end) == ")" ? (day, end + 1) : nil
        }
        // Without brackets it must be told from an alternative: an article or a hedge does that.
        let isPassing =
            end > start + 1 || words[at..<start].contains { ["a", "that's", "thats", "is"].contains($0) }
        return isPassing ? (day, end) : nil
    }

    private static let asides: [String] = [
        ",", "-", "which", "is", "that's", "thats", "a", "it's", "its", "should", "be", "i", "think",
        "believe", "guess",
        "that", "falls", "on",
    ]
    private static let hedges: [String] = [
        "i", "think", "believe", "guess", "suppose", "right", "?", "if", "i'm", "im", "not", "mistaken",
        "wrong", "maybe",
    ]

    private func isWeekOf(_ at: Int) -> Bool { ["of", "after", "from"].contains(word(at + 1)) }

    private func within(_ day: Int, _ stretch: StretchReference) -> DateExpression? {
        if case .week(let weeks) = stretch { return .day(.weekdayOfWeek(day, weeks: weeks)) }
        return .within(.weekdays(WeekdaySet(day)), .stretch(stretch))
    }

    private func simpleDate(_ at: Int) -> (DateExpression, Int)? {
        if case .holiday = meaning(at), let (stretch, end) = stretch(at) { return (.stretch(stretch), end) }
        if let (reference, end) = day(at) { return (.day(reference), end) }
        if let (stretch, end) = stretch(at) { return (.stretch(stretch), end) }
        return weekdaySet(at)
    }

    /// "Sundays", "weekdays", "any Friday", "Mondays and Wednesdays" one at a time.
    private func weekdaySet(_ at: Int) -> (DateExpression, Int)? {
        let next = skipping(["any", "a", "the", "my", "on", "all", "most", "some", "only"], from: at)
        let isAny = words[min(at, words.count - 1)..<min(next, words.count)].contains {
            ["any", "a", "all", "some"].contains($0)
        }
        if let (day, isPlural) = weekday(next), isPlural || isAny {
            if isAny, !isPlural, word(next + 1) == "in" || word(next + 1) == "next" {
                return (.weekdays(WeekdaySet(day)), next + 1)
            }
            return (.weekdays(WeekdaySet(day)), skipping(["only"], from: next + 1))
        }
        if case .workdays(let isPlural) = meaning(next), isPlural || isAny || next == at {
            return (.weekdays(.working), next + 1)
        }
        if case .weekend(let isPlural) = meaning(next), isPlural || isAny {
            return (.weekdays(.weekend), next + 1)
        }
        return nil
    }

    // MARK: - Days

    /// Reads a single day.
    func day(_ at: Int) -> (DayReference, Int)? {
        relativeDay(at) ?? weekOn(at) ?? countedWeekday(at) ?? countedDay(at) ?? nthWeekday(at)
            ?? qualifiedWeekday(at) ?? plainWeekday(at)
            ?? calendarDay(at) ?? edge(at)
    }

    private func relativeDay(_ at: Int) -> (DayReference, Int)? {
        let start = skipping(["the"], from: at)
        if unit(start) == .day, ["after", "before"].contains(word(start + 1)) {
            let sign = word(start + 1) == "after" ? 1 : -1
            if let (inner, end) = day(start + 2) { return (.shifted(inner, by: sign), end) }
        }
        if word(at) == "now",
            ["and", "until", "till", "to", "-", "through"].contains(word(at + 1))
                || ["between", "and", "from"].contains(word(at - 1))
        {
            return (.offset(0), at + 1)
        }
        guard case .relativeDay(let offset) = meaning(at) else { return nil }
        if (0...1).contains(offset), word(at + 1) == "week" { return (.offset(offset + 7), at + 2) }
        // "Tomorrow, the 24th": said twice.
        return (.offset(offset), at + 1)
    }

    /// "In three days", "a week from Friday", "two weeks from now".
    private func countedDay(_ at: Int) -> (DayReference, Int)? {
        let isIn = ["in", "within"].contains(word(at))
        let start = skipping(
            ["about", "exactly", "just", "another", "like", "around", "the"], from: isIn ? at + 1 : at)
        guard let (count, unitAt) = count(start), count <= 500, let unit = unit(unitAt) else {
            return nil
        }
        guard let (days, months) = length(unit, count) else { return nil }
        if ["from", "after"].contains(word(unitAt + 1)) {
            if ["now", "here"].contains(word(unitAt + 2)) {
                return (moved(.offset(0), days, months), unitAt + 3)
            }
            let next = skipping(["this", "the", "coming"], from: unitAt + 2)
            if let (anchor, end) = day(next) ?? day(unitAt + 2) { return (moved(anchor, days, months), end) }
        }
        // "Two weeks today", "a week tomorrow".
        if unit == .week || unit == .fortnight, case .relativeDay(let offset) = meaning(unitAt + 1),
            offset >= 0,
            !["for", "of", "once", "twice"].contains(word(at - 1))
        {
            return (moved(.offset(offset), days, months), unitAt + 2)
        }
        if word(unitAt + 1) == "before",
            let (anchor, end) = calendarDay(skipping(["the"], from: unitAt + 2)) ?? calendarDay(unitAt + 2),
            months == 0
        {
            return (.shifted(anchor, by: -days), end)
        }
        if ["time", "times"].contains(word(unitAt + 1)), isIn {
            return (moved(.offset(0), days, months), unitAt + 2)
        }
        guard word(at) == "in", word(unitAt + 1) != "ago", unit != .day || word(unitAt + 1) != "or" else {
            return nil
        }
        return (moved(.offset(0), days, months), unitAt + 1)
    }

    private func moved(_ day: DayReference, _ days: Int, _ months: Int) -> DayReference {
        months == 0 ? .shifted(day, by: days) : .months(months, from: day)
    }

    private func length(_ unit: Lexeme.Unit, _ count: Int) -> (days: Int, months: Int)? {
        switch unit {
        case .day: (count, 0)
        case .week: (7 * count, 0)
        case .fortnight: (14 * count, 0)
        case .month: (0, count)
        case .year: (0, 12 * count)
        default: nil
        }
    }

    /// "Next Tuesday", "this Friday", "the coming Monday", "Friday after next".
    private func qualifiedWeekday(_ at: Int) -> (DayReference, Int)? {
        var start = skipping(["the", "on"], from: at)
        guard var kind = Self.qualifiers[word(start)] else { return nil }
        start += 1
        while start - at < 6, let other = Self.qualifiers[word(start)], other == kind || kind == .coming {
            // "This past Friday" is over.
            if other == .last { kind = .last }
            start += 1
        }
        if unit(start) == .week, let (day, _) = weekday(start + 1), kind != .last {
            return (.weekdayOfWeek(day, weeks: kind == .coming ? 0 : 1), start + 2)
        }
        guard let (day, isPlural) = weekday(start), !isPlural || word(start).hasSuffix("'s") else {
            return nil
        }
        if kind != .last, let (checked, end) = dated(day, start + 1) { return (checked, end) }
        switch kind {
        case .coming:
            if word(start + 1) == "week" { return (.shifted(.weekday(day), by: 7), start + 2) }
            return (.weekday(day), start + 1)
        case .next:
            if ["next", "following"].contains(word(start)) { return nil }
            return (.nextWeekday(day), start + 1)
        case .last: return (.lastWeekday(day), start + 1)
        }
    }

    private enum Qualifier { case coming, next, last }

    private static let qualifiers: [String: Qualifier] = [
        "this": .coming, "coming": .coming, "upcoming": .coming, "nearest": .coming, "dis": .coming,
        "next": .next, "nxt": .next,
        "following": .next, "last": .last, "past": .last, "previous": .last, "nex": .next,
    ]

    private func plainWeekday(_ at: Int) -> (DayReference, Int)? {
        let start = word(at) == "the" ? at + 1 : at
        guard let (day, isPlural) = weekday(start), !isPlural else { return nil }
        if let (checked, end) = dated(day, start + 1) ?? numbered(day, start + 1) { return (checked, end) }
        let next = start + 1
        if word(next) == "after", word(next + 1) == "next" {
            return (.shifted(.nextWeekday(day), by: 7), next + 2)
        }
        // "The Friday after that".
        if word(next) == "after", word(next + 1) == "that",
            case .date(.day(let last))? = pieces.last(where: {
                if case .date = $0.content { true } else { false }
            })?
            .content
        {
            return (.weekdayAfter(day, last), next + 2)
        }
        if isArticledLimit(next) { return (.weekday(day), next) }
        if word(next) == "after", let (anchor, end) = anchor(next + 1) {
            return (.weekdayAfter(day, anchor), end)
        }
        if word(next) == "before", let (anchor, end) = anchor(next + 1) {
            return (.weekdayBefore(day, anchor), end)
        }
        if word(next) == "in", let (count, unitAt) = count(next + 1), unit(unitAt) == .week {
            return (.shifted(.weekday(day), by: 7 * count), unitAt + 1)
        }
        if ["next", "nxt"].contains(word(next)), unit(next + 1) != .week, unit(next + 1) != .month,
            weekday(next + 1) == nil, word(next + 1) != "to", month(next + 1) == nil,
            word(next + 1) != "available"
        {
            return (.nextWeekday(day), next + 1)
        }
        if word(next) == "coming" { return (.weekday(day), next + 1) }
        return (.weekday(day), next)
    }

    /// A day that a weekday may stand before or after: a holiday or a calendar date.
    private func anchor(_ at: Int) -> (DayReference, Int)? {
        let start = skipping(["the"], from: at)
        if case .holiday = meaning(start) { return calendarDay(start) }
        if case .relativeDay = meaning(start) { return relativeDay(start) }
        return calendarDay(at)
    }

    /// A date beside a weekday: "Monday the 30th", "Tues, Dec 1".
    private func dated(_ weekday: Int, _ at: Int) -> (DayReference, Int)? {
        // "Forget the Monday, the 2nd is better": two days.
        let isGivenUp = pieces.last?.content == .givenUp
        let next = skipping(isGivenUp ? ["the"] : [",", "the", "on", ".", "-", "("], from: at)
        if let (holiday, end) = holidayAside(at) { return (.checked(weekday: weekday, holiday), end) }
        // "Thursday 3.12.": some write the day first.
        if case .numericDate(let fields, false) = meaning(next), fields.count == 2, word(next).contains("."),
            fields.allSatisfy({ $0 <= 12 })
        {
            return (.dotted(weekday: weekday, fields[0], fields[1]), next + 1)
        }
        guard
            let (reference, end) = calendarDay(next)
                ?? (word(next - 1) == "the" ? calendarDay(next - 1) : nil),
            isDated(reference), number(next) == nil || month(next + 1) != nil || word(next + 1) == "of"
        else { return nil }
        return (.checked(weekday: weekday, reference), end + (word(end) == ")" ? 1 : 0))
    }

    /// "Friday 31": too large for an hour; "Sat 12 or Sun 13 Dec": the month is said behind the next one.
    private func numbered(_ weekday: Int, _ at: Int) -> (DayReference, Int)? {
        if let day = number(at), (1...31).contains(day), lexemes[at].isDigits,
            let month = monthBehindNext(at + 1)
        {
            return (.checked(weekday: weekday, .monthDay(month: month, day: day, year: nil)), at + 1)
        }
        guard let day = number(at), (13...31).contains(day), lexemes[at].isDigits, !isClockLike(at),
            unit(at + 1) == nil,
            month(at + 1) == nil, word(at + 1) != "h"
        else { return nil }
        return (.checked(weekday: weekday, .dayOfMonth(day, monthsAhead: nil)), at + 1)
    }

    private func monthBehindNext(_ at: Int) -> Int? {
        guard ["or", "and", ",", "/", "&"].contains(word(at)), weekday(at + 1) != nil else { return nil }
        let next = skipping(["the"], from: at + 2)
        guard number(next) != nil || ordinal(next) != nil else { return nil }
        return month(skipping(["of"], from: next + 1))
    }

    private func isDated(_ reference: DayReference) -> Bool {
        switch reference {
        case .monthDay, .dayOfMonth: true
        default: false
        }
    }

    /// "The first Monday of December", "last Friday in January".
    private func nthWeekday(_ at: Int) -> (DayReference, Int)? {
        let start = skipping(["the"], from: at)
        let nth: Int
        if let ordinal = ordinal(start), ordinal <= 5 {
            nth = ordinal
        } else if word(start) == "last" {
            nth = -1
        } else {
            return nil
        }
        guard let (day, isPlural) = weekday(start + 1), !isPlural else { return nil }
        let next = skipping(["of", "in", "the"], from: start + 2)
        // "The first Monday in December or the second Tuesday".
        if next == start + 2, case .joint? = pieces.last?.content,
            case .date(.day(.nthWeekday(_, _, let stretch)))? = pieces.dropLast().last?.content
        {
            return (.nthWeekday(nth, weekday: day, of: stretch), next)
        }
        guard next > start + 2,
            let (stretch, end) = stretch(next) ?? stretch(next - 1) ?? monthOrYear(next - 1)
        else { return nil }
        return (.nthWeekday(nth, weekday: day, of: stretch), end)
    }

    /// "The last day of the month", "the first of the month".
    private func edge(_ at: Int) -> (DayReference, Int)? {
        let start = skipping(["the", "very"], from: at)
        guard word(start) == "last" || word(start) == "first", unit(start + 1) == .day,
            word(start + 2) == "of",
            let (stretch, end) = stretch(start + 3)
        else { return nil }
        return (word(start) == "last" ? .last(of: stretch) : .first(of: stretch), end)
    }
}
