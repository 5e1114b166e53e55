/// Tells whether two dates side by side speak of the same day.
enum DateMerger {
    /// Returns both as one date; nil where they are alternatives.
    static func merged(_ first: DateExpression, _ second: DateExpression) -> DateExpression? {
        if first == .any { return second }
        if second == .any { return first }
        switch (first, second) {
        case (.day(.weekday(let day)), .stretch(.week(let weeks))),
            (.stretch(.week(let weeks)), .day(.weekday(let day))):
            return .day(.weekdayOfWeek(day, weeks: weeks))
        case (.day(.dayOfMonth(let day, nil)), .stretch(.namedMonth(let month, let year))),
            (.stretch(.namedMonth(let month, let year)), .day(.dayOfMonth(let day, nil))):
            return .day(.monthDay(month: month, day: day, year: year))
        case (.day(.dayOfMonth(let day, nil)), .stretch(.month(let ahead))),
            (.stretch(.month(let ahead)), .day(.dayOfMonth(let day, nil))):
            return .day(.dayOfMonth(day, monthsAhead: ahead))
        case (.day(.weekday(let day)), .stretch(let stretch)),
            (.stretch(let stretch), .day(.weekday(let day))):
            return .within(.weekdays(WeekdaySet(day)), .stretch(stretch))
        case (.weekdays(let set), .day(.checked(let day, _))) where set == WeekdaySet(day):
            // "A Monday, Monday the 7th".
            return second
        case (.day(.weekday(let day)), .day(.checked(let same, _))) where day == same: return second
        case (.day(.shifted(.offset(0), let days)), .day(.weekday(let day))) where days % 7 == 0:
            // "In two weeks on a Thursday".
            return .day(.weekdayOfWeek(day, weeks: days / 7))
        case (.day(.weekday(let day)), .day(let other)), (.day(let other), .day(.weekday(let day))):
            return isRelative(other) || isDated(other) ? .day(.checked(weekday: day, other)) : nil
        case (.stretch(let stretch), .range(.day(.weekday(let from)), .day(.weekday(let to)))),
            (.range(.day(.weekday(let from)), .day(.weekday(let to))), .stretch(let stretch)):
            // "The week after next, Monday through Wednesday".
            return .within(.weekdays(.run(from: from, to: to)), .stretch(stretch))
        case (.day(.shifted(.offset(0), let days)), .weekdays(let set))
        where days % 7 == 0 && set.weekdays.count == 1:
            return set.weekdays.first.map { .day(.weekdayOfWeek($0, weeks: days / 7)) }
        case (.day(let one), .day(let other)) where isRelative(one) && isDated(other):
            return .within(first, second)
        case (.weekdays, .stretch), (.weekdays, .bounded), (.weekdays, .range), (.bounded, .weekdays),
            (.stretch, .weekdays), (.stretch, .bounded), (.bounded, .stretch), (.range, .weekdays):
            return .within(first, second)
        case (.bounded(let one, _), .bounded(let other, _)) where one != other: return .within(first, second)
        case (.stretch(.week), .stretch(.weekOf)): return .within(first, second)
        default: return nil
        }
    }

    /// Moves a bare weekday into the week or month that was said for the days beside it; nil where it is none.
    static func distributed(_ date: DateExpression, into stretch: StretchReference) -> DateExpression? {
        switch date {
        // "Friday or the weekend, Saturday or Sunday": no weekend holds a Friday.
        case .day(.weekday(let day)) where isWeekend(stretch) && day < 5: return nil
        case .day(.weekday), .day(.dayOfMonth(_, nil)): return merged(date, .stretch(stretch))
        case .weekdays:
            // "Wednesdays or Thursdays in December"; but "Sundays or Tuesday next week" keeps all Sundays.
            if case .week = stretch { return nil }
            return merged(date, .stretch(stretch))
        default: return nil
        }
    }

    /// "Starting the 7th, Mondays or Wednesdays": the limit was said once, for all the weekdays.
    static func bounded(_ date: DateExpression, like other: DateExpression) -> DateExpression? {
        guard case .weekdays = date else { return nil }
        switch other {
        case .within(.weekdays, let limit), .within(let limit, .weekdays): return merged(limit, date)
        default: return nil
        }
    }

    /// The stretch that a weekday was put into: "Tuesday next week".
    static func stretch(of date: DateExpression) -> StretchReference? {
        switch date {
        case .day(.weekdayOfWeek(_, let weeks)): .week(weeks)
        case .within(.weekdays(let set), .stretch(let stretch)) where set.weekdays.count == 1: stretch
        case .day(.dayOfMonth(_, let ahead?)): .month(ahead)
        default: nil
        }
    }

    private static func isWeekend(_ stretch: StretchReference) -> Bool {
        switch stretch {
        case .weekend, .nextWeekend, .weekendOf, .weekendAfter, .weekendBefore: true
        default: false
        }
    }

    private static func isRelative(_ day: DayReference) -> Bool {
        if case .offset = day { return true }
        return false
    }

    private static func isDated(_ day: DayReference) -> Bool {
        switch day {
        case .monthDay, .dayOfMonth, .holiday: true
        default: false
        }
    }
}
