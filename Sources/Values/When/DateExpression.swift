/// A date as it was said, before the clock gives it a meaning.
indirect enum DateExpression: Sendable, Hashable {
    /// A single day.
    case day(DayReference)
    /// A stretch of days with a name: a week, a weekend, a month.
    case stretch(StretchReference)
    /// Weekdays in general: "sundays".
    case weekdays(WeekdaySet)
    /// From one to the other, both included.
    case range(DateExpression, DateExpression)
    /// Bounded on one side.
    case bounded(DateBound, DateExpression)
    /// The days of the first that lie in the second: "weekdays in December", "Tuesday next week".
    case within(DateExpression, DateExpression)
    /// Any day.
    case any

    /// What comes after the day, or after the day that it begins with.
    var opened: DateExpression {
        switch self {
        case .bounded(_, let inner): .bounded(.after, inner)
        default: .bounded(.after, self)
        }
    }
}

/// On which side a bound lies, and whether it counts.
enum DateBound: Sendable, Hashable {
    case after, before, from, until

    /// It bounds the beginning.
    var isOpening: Bool { self == .after || self == .from }

    /// What is left where this is not wanted.
    var opposite: DateBound {
        switch self {
        case .after: .until
        case .before: .from
        case .from: .before
        case .until: .after
        }
    }
}

/// A single day as it was said.
indirect enum DayReference: Sendable, Hashable {
    /// So many days from today.
    case offset(Int)
    /// A weekday with nothing or "this" before it.
    case weekday(Int)
    /// A weekday with "next" before it.
    case nextWeekday(Int)
    /// A weekday with "last" before it.
    case lastWeekday(Int)
    /// A weekday so many weeks after the present one.
    case weekdayOfWeek(Int, weeks: Int)
    /// A month and a day, with or without a year.
    case monthDay(month: Int, day: Int, year: Int?)
    /// A day without a month, or of the month so many after the present one.
    case dayOfMonth(Int, monthsAhead: Int?)
    /// The so-manyth weekday of a month; -1 counts from its end.
    case nthWeekday(Int, weekday: Int, of: StretchReference)
    /// The last day of a stretch.
    case last(of: StretchReference)
    /// The first day of a stretch.
    case first(of: StretchReference)
    /// A holiday.
    case holiday(Holiday, year: Int?)
    /// The first such weekday after another day.
    case weekdayAfter(Int, DayReference)
    /// The last such weekday before another day.
    case weekdayBefore(Int, DayReference)
    /// So many days after (or before) another day.
    case shifted(DayReference, by: Int)
    /// So many months after (or before) another day.
    case months(Int, from: DayReference)
    /// A weekday that must agree with the day it stands beside.
    case checked(weekday: Int, DayReference)
    /// A day and a month in the order that agrees with the weekday beside them: "Thursday 3.12.".
    case dotted(weekday: Int, Int, Int)
    /// One or the other.
    case either(DayReference, DayReference)
}

/// A stretch of days as it was said.
indirect enum StretchReference: Sendable, Hashable {
    /// The week so many after the present one.
    case week(Int)
    /// The week that a day lies in.
    case weekOf(DayReference)
    /// The weekend of the week so many after the present one.
    case weekend(Int)
    /// "Next weekend".
    case nextWeekend
    /// The weekend nearest to a day.
    case weekendOf(DayReference)
    /// The weekend, or week, that follows a day.
    case weekendAfter(DayReference)
    case weekAfter(DayReference)
    /// The weekend, or week, that comes before a day.
    case weekendBefore(DayReference)
    case weekBefore(DayReference)
    /// The month so many after the present one.
    case month(Int)
    /// A month by name.
    case namedMonth(Int, year: Int?)
    /// A year; a small number counts from the present one.
    case year(Int)
    /// So many days from today on.
    case days(Int)
    /// So many days that begin so many days after today.
    case daysAfter(Int, count: Int)
    /// A part of another stretch.
    case part(StretchPart, StretchReference)
    /// The week of a month, 1 being the first and -1 the last.
    case weekOfMonth(Int, StretchReference)
}

/// A part of a week or a month.
enum StretchPart: Sendable, Hashable {
    case early, middle, late, rest
    case firstHalf, secondHalf
}
