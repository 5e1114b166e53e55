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
        case (.day(.weekday(let day)), .stretch(let stretch)),
            (.stretch(let stretch), .day(.weekday(let day))):
            return .within(.weekdays(WeekdaySet(day)), .stretch(stretch))
        case (.day(.weekday(let day)), .day(let other)), (.day(let other), .day(.weekday(let day))):
            return isRelative(other) || isDated(other) ? .day(.checked(weekday: day, other)) : nil
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
