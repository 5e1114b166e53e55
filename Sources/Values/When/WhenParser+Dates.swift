/// Dates with their bounds and ranges.
extension WhenParser {
    mutating func takeDate() -> Bool {
        let start = index
        if takePartOfToday() { return true }
        guard
            let (expression, end) = lengthFrom(start) ?? numberRange(start) ?? sharedTail(start)
                ?? sameMonthRange(start) ?? sameMonth(start)
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
        // "Monday the 30th? Tuesday the 1st is better."
        if isPreferred(end), pieces.last.map({ word($0.lexemes.lowerBound) == "?" }) ?? false {
            pieces.append(WhenPiece(content: .correction, lexemes: start..<start))
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

    /// "or later", "onwards", "at the earliest" after a date.
    private func limited(_ date: DateExpression, _ end: Int) -> (DateExpression, Int)? {
        let isApart = word(end) == "," && word(end + 1) == "or"
        return limit(isApart ? end + 1 : end).map { (.bounded($0.0, date), $0.1) }
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

    func innermost(_ reference: DayReference) -> DayReference {
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
        (first == .after || first == .from) != (second == .after || second == .from)
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
