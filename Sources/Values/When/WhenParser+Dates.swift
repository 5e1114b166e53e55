/// Dates with their bounds and ranges.
extension WhenParser {
    mutating func takeDate() -> Bool {
        let start = index
        if takePartOfToday() { return true }
        guard
            let (expression, end) = lengthFrom(start) ?? numberRange(start) ?? sameMonth(start)
                ?? nextDay(start) ?? boundedDate(start)
                ?? openDate(start) ?? dayAfter(start) ?? nextAfterLast(start)
        else {
            return false
        }
        // "Mornings Monday to Wednesday" are meant in general.
        if case .range(.day(.weekday(let first)), .day(.weekday(let last))) = expression,
            let before = pieces.last, case .time = before.content,
            case .part(_, isPlural: true) = meaning(before.lexemes.upperBound - 1)
        {
            add(.date(.weekdays(.run(from: first, to: last))), from: start, to: end)
            return true
        }
        // "Early Saturday" is early in its morning.
        if case .day = expression, let early = pieces.last, early.content == .word,
            word(start - 1) == "early",
            part(skipping(["in", "the"], from: end)) == nil,
            clock(skipping(["at", ","], from: end), isExpected: false) == nil
        {
            add(.date(expression), from: start, to: end)
            add(.time(.part(.earlyMorning)), from: start, to: end)
            return true
        }
        // "Not this Wednesday" leaves the other Wednesdays alone.
        let isThisOne =
            pieces.last?.content == .exclusion
            && ["this", "coming"].contains(word(skipping(["on", "the"], from: start)))
        add(.date(isThisOne ? .within(expression, .any) : expression), from: start, to: end)
        return true
    }

    /// "Tonight", "this afternoon": a part of today.
    private mutating func takePartOfToday() -> Bool {
        let start = index
        let part: DayPart
        var end = start + 1
        if ["tonight", "tonite", "2nite", "2night", "tonigt", "tonihgt"].contains(word(start)) {
            part = .evening
        } else if word(start) == "this", let (found, partEnd) = self.part(start + 1),
            weekday(start + 1) == nil
        {
            (part, end) = (found, partEnd)
        } else {
            return false
        }
        add(.date(.day(.offset(0))), from: start, to: end)
        add(.time(.part(part)), from: start, to: end)
        return true
    }

    /// A date with a range or a limit after it, or alone.
    private func openDate(_ at: Int) -> (DateExpression, Int)? {
        let start = skipping(
            ["on", "for", "in", "during", "sometime", "over", "within", "throughout", "time", "of"], from: at)
        guard let (first, end) = date(at) ?? date(start) else { return nil }
        // "Move my Tuesday to Thursday" is no range.
        if pieces.last?.content == .givenUp { return (first, end) }
        if let (last, rangeEnd) = rangeEnd(end, from: first) {
            return weekOfRange(first, last, rangeEnd) ?? (sharingMonth(first, last), rangeEnd)
        }
        return limited(first, end) ?? (first, end)
    }

    /// "Tuesday to Thursday next week": both ends lie in that week.
    private func weekOfRange(_ first: DateExpression, _ last: DateExpression, _ end: Int) -> (
        DateExpression, Int
    )? {
        if case .day(.weekday(let start)) = first, case .day(.weekdayOfWeek(let stop, let weeks)) = last {
            return (
                .range(.day(.weekdayOfWeek(start, weeks: weeks)), .day(.weekdayOfWeek(stop, weeks: weeks))),
                end
            )
        }
        return nil
    }

    /// "10 in the morning" after a date is a time.
    private func isHalved(_ at: Int) -> Bool {
        guard number(at) != nil, let (clock, _) = clock(at, isExpected: true) else { return false }
        // After a comma a small number is an hour, unless the list goes on.
        let isAlone =
            pieces.last?.content == .joint(.comma) && !["or", "and", ",", "&"].contains(word(at + 1))
        return clock.half != .unsaid || isAlone && clock.hour <= 12
    }

    /// "Not this weekend, the one after".
    func weekAfterLast() -> DateExpression? {
        var last = pieces.last(where: { if case .date = $0.content { true } else { false } })?.content
        if case .date(.within(let inner, .any))? = last { last = .date(inner) }
        switch last {
        case .date(.stretch(.nextWeekend))?: return .stretch(.weekend(2))
        case .date(.stretch(.weekend(let weeks)))?: return .stretch(.weekend(weeks + 1))
        case .date(.stretch(.week(let weeks)))?: return .stretch(.week(weeks + 1))
        case .date(.day(let reference))?: return .day(.shifted(reference, by: 7))
        default: return nil
        }
    }

    /// "Dec 3 or 4": a number that goes on with the days of the month before it.
    private func sameMonth(_ at: Int) -> (DateExpression, Int)? {
        guard let day = number(at) ?? ordinal(at), (1...31).contains(day), lexemes[at].isDigits,
            !isClockLike(at), !isHalved(at) || isLedByDay(day, at),
            month(at + 1) == nil, word(at + 1) != "of",
            unit(at + 1) == nil,
            let last = pieces.last
        else { return nil }
        switch last.content {
        case .joint(.or), .joint(.and), .joint(.comma), .correction: break
        default: return nil
        }
        let before = pieces.last { piece in
            switch piece.content {
            case .joint(.or), .joint(.and), .joint(.comma), .correction: false
            default: true
            }
        }
        guard case .date(.day(let reference))? = before?.content else { return nil }
        switch innermost(reference) {
        case .monthDay(let month, _, let year):
            return (.day(.monthDay(month: month, day: day, year: year)), at + 1)
        case .dayOfMonth(let first, let ahead) where day > first && before?.lexemes.upperBound == at - 1:
            return (.day(.dayOfMonth(day, monthsAhead: ahead)), at + 1)
        default: return nil
        }
    }

    /// "Dec 5 or 6 in the afternoon": the number stands just behind a smaller day, its part of the day after it.
    private func isLedByDay(_ day: Int, _ at: Int) -> Bool {
        guard let joint = pieces.last, joint.content == .joint(.or) || joint.content == .joint(.and),
            ["in", "at"].contains(word(at + 1)),
            case .date(.day(let reference))? = pieces.dropLast().last?.content
        else { return false }
        switch innermost(reference) {
        case .monthDay(_, let first, _), .dayOfMonth(let first, _): return day > first
        default: return false
        }
    }

    /// "Monday the 30th or the next day".
    private func nextDay(_ at: Int) -> (DateExpression, Int)? {
        let start = skipping(["the", "on"], from: at)
        guard ["next", "following"].contains(word(start)), word(start + 1) == "day",
            let before = pieces.dropLast().suffix(2).last(where: {
                if case .date = $0.content { true } else { false }
            }),
            case .date(.day(let reference)) = before.content
        else { return nil }
        return (.day(.shifted(reference, by: 1)), start + 2)
    }

    /// "Tomorrow or the day after".
    private func dayAfter(_ at: Int) -> (DateExpression, Int)? {
        let start = skipping(["the"], from: at)
        if start > at, word(start) == "one", ["after", "following"].contains(word(start + 1)),
            let later = weekAfterLast()
        {
            return (later, skipping(["that", "next"], from: start + 2))
        }
        // "Not next week, the week after".
        if start > at, word(start) == "week", ["after", "following"].contains(word(start + 1)),
            [",", ".", "!", "?", "", "please", "then", "at"].contains(word(start + 2)),
            let later = weekAfterLast()
        {
            return (later, start + 2)
        }
        guard unit(start) == .day || word(start) == "next",
            word(start + 1) == "after" || word(start + 1) == "following"
                || unit(start + 1) == .day && word(start) == "next",
            case .date(.day(let reference))? = pieces.last(where: {
                if case .date = $0.content { true } else { false }
            })?.content
        else { return nil }
        let end = word(start + 2) == "that" ? start + 3 : start + 2
        return (.day(.shifted(reference, by: 1)), end)
    }

    /// "or later", "onwards", "at the earliest" after a date.
    private func limited(_ date: DateExpression, _ end: Int) -> (DateExpression, Int)? {
        limit(end).map { (.bounded($0.0, date), $0.1) }
    }

    /// "to Friday", "- 12", "through the 5th" after a date.
    func rangeEnd(_ at: Int, from first: DateExpression) -> (DateExpression, Int)? {
        guard ["to", "-", "through", "thru", "until", "till", "til", "thro", "up"].contains(word(at)) else {
            return nil
        }
        let next = skipping(["to", "and", "including", "the"], from: at + 1)
        if let (last, end) = date(next) ?? date(at + 1) {
            return isSingle(last) ? (inMonth(of: first, last), end) : nil
        }
        // "June 9-12": the second day is in the same month.
        guard case .day(let reference) = first, case .monthDay(let month, _, let year) = innermost(reference),
            let day = number(next), (1...31).contains(day), !isClockLike(next)
        else { return nil }
        var end = next + 1
        var lastYear = year
        if let (said, afterYear) = self.year(end) { (lastYear, end) = (said, afterYear) }
        return (.day(.monthDay(month: month, day: day, year: lastYear)), end)
    }

    /// "April 9th through the 17th": the end lies in the month of the beginning.
    private func inMonth(of first: DateExpression, _ last: DateExpression) -> DateExpression {
        guard case .day(let start) = first, case .monthDay(let month, let from, let year) = innermost(start),
            case .day(.dayOfMonth(let day, nil)) = last, day > from
        else { return last }
        return .day(.monthDay(month: month, day: day, year: year))
    }

    /// "From the 9th to the 17th of April": the beginning lies in the month of the end.
    func sharingMonth(_ first: DateExpression, _ last: DateExpression) -> DateExpression {
        if let shared = sharingYear(first, last) { return shared }
        guard case .day(.dayOfMonth(let from, nil)) = first, case .day(let end) = last,
            case .monthDay(let month, let day, let year) = innermost(end), from < day
        else { return .range(first, last) }
        return .range(.day(.monthDay(month: month, day: from, year: year)), last)
    }

    /// "5/1 to 5/7/2027": the year is said once.
    private func sharingYear(_ first: DateExpression, _ last: DateExpression) -> DateExpression? {
        switch (first, last) {
        case (.day(.monthDay(let month, let day, nil)), .day(.monthDay(let lastMonth, _, let year?)))
        where month <= lastMonth:
            .range(.day(.monthDay(month: month, day: day, year: year)), last)
        case (.stretch(.namedMonth(let month, nil)), .stretch(.namedMonth(let lastMonth, let year?)))
        where month <= lastMonth:
            .range(.stretch(.namedMonth(month, year: year)), last)
        default: nil
        }
    }

    /// "Three days starting Monday", "for a week from the 5th".
    private func lengthFrom(_ at: Int) -> (DateExpression, Int)? {
        let start = skipping(["for"], from: at)
        guard let (count, unitAt) = count(start), (1...60).contains(count), let unit = unit(unitAt),
            unit == .day || unit == .week
        else { return nil }
        let next = skipping([","], from: unitAt + 1)
        let isFrom = word(next) == "from" && start > at
        guard ["starting", "beginning"].contains(word(next)) || isFrom else { return nil }
        let anchor = skipping(["starting", "beginning", "from", "on"], from: next)
        guard let (day, end) = day(anchor) else { return nil }
        let days = unit == .week ? 7 * count : count
        return (.range(.day(day), .day(.shifted(day, by: days - 1))), end)
    }

    /// "3 to 12 of September", "between 3 and 12 December".
    private func numberRange(_ at: Int) -> (DateExpression, Int)? {
        let start = skipping(["between", "from", "the"], from: at)
        guard let first = number(start), (1...30).contains(first),
            ["to", "-", "and", "through", "until", "till"].contains(word(start + 1)),
            word(start + 1) != "and" || word(at) == "between"
        else { return nil }
        let second = skipping(["the"], from: start + 2)
        guard let (last, end) = calendarDay(second), case .monthDay(let month, let day, let year) = last,
            first < day, number(second) != nil || ordinal(second) != nil
        else { return nil }
        return (
            .range(
                .day(.monthDay(month: month, day: first, year: year)),
                .day(.monthDay(month: month, day: day, year: year))), end
        )
    }

    private func innermost(_ reference: DayReference) -> DayReference {
        if case .checked(_, let inner) = reference { return inner }
        return reference
    }

    private func isSingle(_ date: DateExpression) -> Bool {
        switch date {
        case .day, .stretch: true
        default: false
        }
    }

    /// A number that goes on as a clock time: `3:30`, `3 pm`, `3 o'clock`.
    func isClockLike(_ at: Int) -> Bool {
        if case .part = meaning(at + 1) { return word(at + 1) == "am" || word(at + 1) == "pm" }
        return [":", "am", "pm", "o'clock", "ish"].contains(word(at + 1))
    }

    /// "After the 5th", "by Friday", "between Monday and Wednesday".
    private func boundedDate(_ at: Int) -> (DateExpression, Int)? {
        // "In the new year" is no single day.
        if word(at) == "in", word(at + 1) == "the", ["new year", "new years"].contains(word(at + 2)),
            let (day, end) = day(at + 2)
        {
            return (.bounded(.from, .day(day)), end)
        }
        guard let (bound, next) = bound(at) else { return between(at) }
        guard
            let (date, end) = date(next) ?? date(skipping(["the"], from: next))
                ?? date(skipping(["in", "on"], from: next))
        else { return nil }
        if bound == .from, let (last, rangeEnd) = rangeEnd(end, from: date) {
            return weekOfRange(date, last, rangeEnd) ?? (sharingMonth(date, last), rangeEnd)
        }
        // "After the 5th but before the 12th".
        let second = skipping(["but", "and", ","], from: end)
        if second > end, let (other, otherNext) = self.bound(second), isOpposite(bound, other),
            let (last, rangeEnd) = self.date(otherNext)
        {
            return (.within(.bounded(bound, date), .bounded(other, last)), rangeEnd)
        }
        return (.bounded(bound, date), end)
    }

    private func isOpposite(_ first: DateBound, _ second: DateBound) -> Bool {
        let opens: Set<DateBound> = [.after, .from]
        return opens.contains(first) != opens.contains(second)
    }

    private func between(_ at: Int) -> (DateExpression, Int)? {
        guard ["between", "btw", "betw", "btwn"].contains(word(at)),
            let (first, middle) = date(skipping(["the"], from: at + 1)) ?? date(at + 1)
        else { return nil }
        guard ["and", "-", "to", "&"].contains(word(middle)) else { return nil }
        if let (last, end) = date(middle + 1) { return (sharingMonth(first, inMonth(of: first, last)), end) }
        return rangeEndNumber(middle + 1, first)
    }

    private func rangeEndNumber(_ at: Int, _ first: DateExpression) -> (DateExpression, Int)? {
        guard case .day(let reference) = first, case .monthDay(let month, _, let year) = innermost(reference),
            let day = number(at), (1...31).contains(day), !isClockLike(at)
        else { return nil }
        return (.range(first, .day(.monthDay(month: month, day: day, year: year))), at + 1)
    }
}
