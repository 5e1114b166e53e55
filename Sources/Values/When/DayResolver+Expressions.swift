/// Dates with bounds and ranges.
extension DayResolver {
    /// Gives a date its meaning.
    mutating func days(_ expression: DateExpression) throws(WhenFault) -> DaySpan {
        switch expression {
        case .any: return DaySpan()
        case .day(let reference): return try .day(day(reference))
        case .stretch(let stretch):
            let span = try span(stretch)
            return DaySpan(from: span.lowerBound, to: span.upperBound)
        case .weekdays(let set): return DaySpan(days: set)
        case .range(let first, let last): return try range(first, last)
        case .bounded(let bound, let inner): return try bounded(bound, inner)
        case .within(let first, let second):
            guard let both = try days(first).intersection(days(second)) else { throw .contradiction }
            return both
        }
    }

    private mutating func range(_ first: DateExpression, _ last: DateExpression) throws(WhenFault) -> DaySpan
    {
        // "Monday to Friday" names the working days.
        if first == .day(.weekday(0)), last == .day(.weekday(4)) { return DaySpan(days: .working) }
        let start = try edges(first).lowerBound
        if case .day(.weekday(let weekday)) = last {
            return DaySpan(from: start, to: start.onOrAfter(weekday: weekday))
        }
        if case .day(.dayOfMonth(let day, nil)) = last, (1...31).contains(day) {
            return DaySpan(from: start, to: try following(start, day))
        }
        let end = try edges(last).upperBound
        if end < start { throw .reversed }
        return DaySpan(from: start, to: end)
    }

    private mutating func bounded(_ bound: DateBound, _ inner: DateExpression) throws(WhenFault) -> DaySpan {
        let edges = try edges(inner)
        switch bound {
        case .after: return DaySpan(from: edges.upperBound + 1)
        case .from: return DaySpan(from: edges.lowerBound)
        case .until: return DaySpan(to: edges.upperBound)
        case .before:
            let last = edges.lowerBound - 1
            if last < today { throw .past }
            return DaySpan(to: last)
        }
    }

    /// The first and the last day of a date.
    private mutating func edges(_ expression: DateExpression) throws(WhenFault) -> ClosedRange<CivilDay> {
        switch expression {
        case .day(let reference):
            let day = try day(reference)
            return day...day
        case .stretch(let stretch): return try span(stretch, isWhole: true)
        default:
            let span = try days(expression)
            guard let first = span.from ?? span.to, let last = span.to ?? span.from else {
                throw .contradiction
            }
            return first...last
        }
    }
}
