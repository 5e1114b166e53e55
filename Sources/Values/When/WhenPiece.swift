/// One thing that a message says about time, or that joins two such things.
struct WhenPiece: Sendable, Hashable {
    /// What it says.
    enum Content: Sendable, Hashable {
        case date(DateExpression)
        case time(TimeExpression)
        case recurrence(Recurrence)
        /// A session's length in minutes.
        case duration(Int)
        /// "As soon as possible".
        case urgency
        /// "Any time", "I'm flexible".
        case indifference
        /// What follows is not wanted: "not", "except", "I can't do".
        case exclusion
        /// What came before is not wanted: "doesn't work for me".
        case exclusionBefore
        /// Nothing that came before is wanted: "not those".
        case exclusionOfAll
        /// What follows replaces what came before: "make it", "no wait".
        case correction
        /// Everything before is taken back: "scratch that".
        case withdrawal
        /// What follows is given up: "instead of", "rather than".
        case givenUp
        /// "After that": what comes after the time before it.
        case thereafter
        /// "Before then": what comes before the date or time before it.
        case beforehand
        /// "At the same time": the time before it, once more.
        case sameTime
        case joint(Joint)
        /// A stretch of the past: "for two months", "three days ago".
        case history
        /// Any other word.
        case word

        var isTime: Bool {
            if case .time = self { return true }
            return false
        }
    }

    /// How two pieces hang together.
    enum Joint: Sendable, Hashable {
        case or, and, comma, but, stop
    }

    /// What it says.
    var content: Content
    /// The lexemes it was read from.
    var lexemes: Range<Int>
}

/// A repetition as it was said.
struct Recurrence: Sendable, Hashable {
    /// How often it counts.
    enum Frequency: String, Sendable, Hashable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// How often it counts.
    var frequency: Frequency
    /// Every so-manyth time.
    var interval = 1
    /// On which weekdays.
    var days: WeekdaySet = []
    /// The so-manyth weekday of the month; 0 for none.
    var nth = 0
    /// The day of the month; 0 for none.
    var monthDay = 0
    /// The part of the day, in "every morning".
    var part: DayPart?

    /// The rule in the words of RFC 5545.
    var rule: String {
        var rule = "FREQ=\(frequency.rawValue)"
        if interval > 1 { rule += ";INTERVAL=\(interval)" }
        if !days.isEmpty {
            let prefix = nth == 0 ? "" : String(nth)
            rule += ";BYDAY=" + days.codes.map { prefix + $0 }.joined(separator: ",")
        }
        if monthDay != 0 { rule += ";BYMONTHDAY=\(monthDay)" }
        return rule
    }
}
