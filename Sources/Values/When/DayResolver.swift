/// Gives dates their meaning at a moment.
///
/// Where a date has two meanings the resolver follows the choice made for that question, and notes that it was asked: the
/// caller tries every choice that matters, so ambiguity needs no special case.
struct DayResolver {
    /// A question to which both answers are plausible.
    enum Doubt: Sendable, Hashable, CaseIterable {
        /// "Next Tuesday": of next week (0) or the coming one (1).
        case nextWeekday
        /// "Next weekend": of next week (0) or the coming one (1).
        case nextWeekend
        /// Today's weekday: today (0) or in a week (1).
        case weekdayOfToday
        /// Today's number: today (0) or in a month (1).
        case numberOfToday
        /// Eight o'clock: in the morning (0) or in the evening (1).
        case eight
        /// "6 to 9": in the evening (0) or in the morning (1).
        case hours
        /// "Ten to four": before four (0) or from ten to four (1).
        case minutesTo
        /// "Sunday is better. No Saturday": Saturday (0) or Sunday (1).
        case either
        /// "Friday 9.7.": the order in which both agree with the weekday.
        case order
    }

    let today: CivilDay
    /// The choices made; what is missing is 0.
    let choices: [Doubt: Int]
    /// The questions that were asked.
    private(set) var doubts: Set<Doubt> = []
    /// Where days without a month are counted from, where that is later than today: "in December, but not the 25th".
    var origin: CivilDay?

    init(today: CivilDay, choices: [Doubt: Int]) {
        self.today = today
        self.choices = choices
    }

    mutating func choice(_ doubt: Doubt) -> Int {
        doubts.insert(doubt)
        return choices[doubt] ?? 0
    }

    // MARK: - Single days

    mutating func day(_ reference: DayReference) throws(WhenFault) -> CivilDay {
        switch reference {
        case .offset(let days): return try present(today + days)
        case .weekday(let weekday): return coming(weekday)
        case .nextWeekday(let weekday): return next(weekday)
        case .lastWeekday: throw .past
        case .weekdayOfWeek(let weekday, let weeks): return try present(today.monday + (7 * weeks + weekday))
        case .monthDay(let month, let day, let year): return try calendar(month, day, year)
        case .dayOfMonth(let day, let ahead): return try number(day, ahead)
        case .nthWeekday(let nth, let weekday, let stretch): return try nthWeekday(nth, weekday, stretch)
        case .last(let stretch): return try span(stretch).upperBound
        case .first(let stretch): return try present(span(stretch, isWhole: true).lowerBound)
        case .holiday(let holiday, let year): return try self.holiday(holiday, year)
        case .weekdayAfter(let weekday, let anchor): return try (day(anchor) + 1).onOrAfter(weekday: weekday)
        case .weekdayBefore(let weekday, let anchor):
            let end = try day(anchor) - 1
            return try present(end - (end.weekday - weekday + 7) % 7)
        case .shifted(let anchor, let days): return try shifted(anchor, by: days)
        case .months(let count, let anchor): return try months(count, from: day(anchor))
        case .checked(let weekday, let inner): return try checked(weekday, inner)
        case .dotted(let weekday, let first, let second): return try dotted(weekday, first, second)
        case .either(let first, let second): return try day(choice(.either) == 0 ? first : second)
        }
    }

    private func present(_ day: CivilDay) throws(WhenFault) -> CivilDay {
        if day < today { throw .past }
        return day
    }

    private mutating func coming(_ weekday: Int) -> CivilDay {
        guard weekday == today.weekday else { return today.onOrAfter(weekday: weekday) }
        return choice(.weekdayOfToday) == 0 ? today : today + 7
    }

    private mutating func next(_ weekday: Int) -> CivilDay {
        let ofNextWeek = today.monday + (7 + weekday)
        guard weekday > today.weekday else { return ofNextWeek }
        return choice(.nextWeekday) == 0 ? ofNextWeek : ofNextWeek - 7
    }

    /// "A week from Monday" said on a Monday counts from today or from the coming one.
    private mutating func shifted(_ anchor: DayReference, by days: Int) throws(WhenFault) -> CivilDay {
        if case .weekday(let weekday) = anchor, weekday == today.weekday {
            guard days >= 7 else { return today + 7 + days }
            return choice(.weekdayOfToday) == 0 ? today + days : today + 7 + days
        }
        let day = try day(anchor)
        return try present(day + days)
    }

    private func calendar(_ month: Int, _ day: Int, _ year: Int?) throws(WhenFault) -> CivilDay {
        if let year {
            guard let date = CivilDay(year: year, month: month, day: day) else { throw .noSuchDate }
            return try present(date)
        }
        guard (1...12).contains(month) else { throw .noSuchDate }
        let thisYear = today.date.year
        if let date = CivilDay(year: thisYear, month: month, day: day) {
            if date >= today { return date }
            if date.distance(to: today) <= 90 { throw .past }
        }
        guard let date = CivilDay(year: thisYear + 1, month: month, day: day) else { throw .noSuchDate }
        return date
    }

    private mutating func number(_ day: Int, _ ahead: Int?) throws(WhenFault) -> CivilDay {
        let (year, month, now) = today.date
        if let ahead {
            let index = month - 1 + ahead
            guard let date = CivilDay(year: year + index / 12, month: index % 12 + 1, day: day) else {
                throw .noSuchDate
            }
            return try present(date)
        }
        guard (1...31).contains(day) else { throw .noSuchDate }
        if let origin, origin > today { return try following(origin, day) }
        if day == now, choice(.numberOfToday) == 0 { return today }
        for ahead in (day > now ? 0 : 1)...12 {
            let index = month - 1 + ahead
            if let date = CivilDay(year: year + index / 12, month: index % 12 + 1, day: day) { return date }
        }
        throw .noSuchDate
    }

    /// The first day with a number from another day on.
    func following(_ start: CivilDay, _ day: Int) throws(WhenFault) -> CivilDay {
        let (year, month, number) = start.date
        for ahead in (day >= number ? 0 : 1)...12 {
            let index = month - 1 + ahead
            if let date = CivilDay(year: year + index / 12, month: index % 12 + 1, day: day) { return date }
        }
        throw .noSuchDate
    }

    private mutating func nthWeekday(_ nth: Int, _ weekday: Int, _ stretch: StretchReference)
        throws(WhenFault) -> CivilDay
    {
        let whole = try span(stretch, isWhole: true)
        let (year, month, _) = whole.lowerBound.date
        if case .namedMonth(_, year: nil) = stretch,
            let date = CivilDay.nth(nth, weekday: weekday, month: month, year: year), date < today
        {
            guard let later = CivilDay.nth(nth, weekday: weekday, month: month, year: year + 1) else {
                throw .noSuchDate
            }
            return later
        }
        guard let date = CivilDay.nth(nth, weekday: weekday, month: month, year: year) else {
            throw .noSuchDate
        }
        // "The first Monday of the month" that has passed is the one of the next month.
        if date < today, case .month(0) = stretch,
            let later = CivilDay.nth(nth, weekday: weekday, month: month % 12 + 1, year: year + month / 12)
        {
            return later
        }
        return try present(date)
    }

    private func holiday(_ holiday: Holiday, _ year: Int?) throws(WhenFault) -> CivilDay {
        if let year {
            guard let date = holiday.day(in: year) else { throw .noSuchDate }
            return try present(date)
        }
        let year = today.date.year
        for candidate in [year, year + 1] {
            if let date = holiday.day(in: candidate), date >= today { return date }
        }
        throw .noSuchDate
    }

    private func months(_ count: Int, from day: CivilDay) throws(WhenFault) -> CivilDay {
        let (year, month, number) = day.date
        let index = year * 12 + month - 1 + count
        let length = CivilDay.length(ofMonth: index % 12 + 1, year: index / 12)
        guard let date = CivilDay(year: index / 12, month: index % 12 + 1, day: min(number, length)) else {
            throw .noSuchDate
        }
        return try present(date)
    }

    private mutating func checked(_ weekday: Int, _ reference: DayReference) throws(WhenFault) -> CivilDay {
        // "Monday the 23rd" settles which 23rd is meant.
        if case .dayOfMonth(let number, nil) = reference, number == today.date.day, weekday == today.weekday {
            return today
        }
        let day = try day(reference)
        if day.weekday != weekday { throw .weekdayMismatch }
        return day
    }

    private mutating func dotted(_ weekday: Int, _ first: Int, _ second: Int) throws(WhenFault) -> CivilDay {
        let days = [try? calendar(first, second, nil), try? calendar(second, first, nil)].compactMap { $0 }
            .filter { $0.weekday == weekday }.sorted()
        guard let day = days.first, let other = days.last else { throw .weekdayMismatch }
        return day != other && choice(.order) == 1 ? other : day
    }

    // MARK: - Stretches

    /// Returns the days of a stretch from today on; all of it where `isWhole`.
    mutating func span(_ reference: StretchReference, isWhole: Bool = false) throws(WhenFault) -> ClosedRange<
        CivilDay
    > {
        let whole = try wholeSpan(reference)
        if isWhole { return whole }
        if whole.upperBound < today { throw .past }
        return max(whole.lowerBound, today)...whole.upperBound
    }

    private mutating func wholeSpan(_ reference: StretchReference) throws(WhenFault) -> ClosedRange<CivilDay>
    {
        let monday = today.monday
        switch reference {
        case .week(let weeks): return Self.week(monday + 7 * weeks)
        case .weekOf(let day): return try Self.week(self.day(day).monday)
        case .weekend(let weeks): return monday + (7 * weeks + 5)...monday + (7 * weeks + 6)
        case .nextWeekend:
            let weeks = today.weekday >= 5 || choice(.nextWeekend) == 0 ? 1 : 0
            return monday + (7 * weeks + 5)...monday + (7 * weeks + 6)
        case .weekendOf(let day):
            let day = try self.day(day)
            let saturday = day.weekday == 6 ? day - 1 : day.weekday == 0 ? day - 2 : day.onOrAfter(weekday: 5)
            return saturday...saturday + 1
        case .weekendAfter(let day):
            let saturday = try (self.day(day) + 1).onOrAfter(weekday: 5)
            return saturday...saturday + 1
        case .weekAfter(let day): return try Self.week(self.day(day).monday + 7)
        case .weekBefore(let day): return try Self.week(self.day(day).monday + -7)
        case .weekendBefore(let day):
            let sunday = try self.day(day) - 1
            let saturday = sunday - (sunday.weekday - 5 + 7) % 7
            return saturday...saturday + 1
        case .month(let ahead): return try month(today.date.year * 12 + today.date.month - 1 + ahead)
        case .namedMonth(let month, let year): return try namedMonth(month, year)
        case .year(let year): return try self.year(year)
        case .days(let count): return today...today + count
        case .daysAfter(let start, let count): return today + start...today + (start + count - 1)
        case .part(let part, let inner): return try partial(part, inner)
        case .weekOfMonth(let nth, let inner): return try weekOfMonth(nth, inner)
        }
    }

    private static func week(_ monday: CivilDay) -> ClosedRange<CivilDay> { monday...monday + 6 }

    /// A month counted from the year 0.
    private func month(_ index: Int) throws(WhenFault) -> ClosedRange<CivilDay> {
        guard let first = CivilDay(year: index / 12, month: index % 12 + 1, day: 1) else { throw .noSuchDate }
        return first...first + (CivilDay.length(ofMonth: index % 12 + 1, year: index / 12) - 1)
    }

    private func namedMonth(_ month: Int, _ year: Int?) throws(WhenFault) -> ClosedRange<CivilDay> {
        let (thisYear, thisMonth, _) = today.date
        return try self.month((year ?? (month >= thisMonth ? thisYear : thisYear + 1)) * 12 + month - 1)
    }

    private func year(_ year: Int) throws(WhenFault) -> ClosedRange<CivilDay> {
        let year = year < 1000 ? today.date.year + year : year
        guard let first = CivilDay(year: year, month: 1, day: 1),
            let last = CivilDay(year: year, month: 12, day: 31)
        else {
            throw .noSuchDate
        }
        return first...last
    }

    private mutating func partial(_ part: StretchPart, _ inner: StretchReference) throws(WhenFault)
        -> ClosedRange<CivilDay>
    {
        let whole = try wholeSpan(inner)
        let (first, last) = (whole.lowerBound, whole.upperBound)
        let length = first.distance(to: last) + 1
        if part == .rest {
            let start = today + (length <= 7 ? 1 : 0)
            return max(first, min(start, last))...last
        }
        if length <= 7 {
            switch part {
            case .early, .firstHalf: return first...first + 2
            case .middle: return first + 1...first + 3
            case .late, .secondHalf, .rest: return first + 3...last
            }
        }
        switch part {
        case .early: return first...first + (length > 31 ? length / 3 : 9)
        case .firstHalf: return first...first + (length / 2 - 1)
        case .middle: return first + length / 3...first + (length * 2 / 3 - 1)
        case .secondHalf: return first + length / 2...last
        case .late, .rest: return (length > 31 ? first + length * 2 / 3 : last - (length - 21))...last
        }
    }

    private mutating func weekOfMonth(_ nth: Int, _ inner: StretchReference) throws(WhenFault) -> ClosedRange<
        CivilDay
    > {
        let whole = try wholeSpan(inner)
        if nth < 0 { return whole.upperBound - 6...whole.upperBound }
        let first = whole.lowerBound + 7 * (nth - 1)
        if first > whole.upperBound { throw .noSuchDate }
        return first...min(first + 6, whole.upperBound)
    }
}
