/// A set of days: a range, open at either end, with weekdays that are meant or not.
struct DaySpan: Sendable, Hashable {
    var from: CivilDay?
    var to: CivilDay?
    var days: WeekdaySet = []
    var notDays: WeekdaySet = []
    var notDates: [ClosedRange<CivilDay>] = []

    /// A single day.
    static func day(_ day: CivilDay) -> DaySpan { DaySpan(from: day, to: day) }

    /// The one day that is meant where only one of a week is: "Saturdays from the 28th to the 29th".
    var settled: DaySpan {
        guard let from, let to, from.distance(to: to) < 7, days.weekdays.count == 1,
            let weekday = days.weekdays.first
        else { return self }
        let day = from + (weekday - from.weekday + 7) % 7
        var settled = self
        (settled.from, settled.to, settled.days) = (day, day, [])
        return day <= to ? settled : self
    }

    /// The days of both; nil where they have none in common.
    func intersection(_ other: DaySpan) -> DaySpan? {
        var both = DaySpan()
        both.from = [from, other.from].compactMap { $0 }.max()
        both.to = [to, other.to].compactMap { $0 }.min()
        both.days = days.isEmpty ? other.days : other.days.isEmpty ? days : days.intersection(other.days)
        both.notDays = notDays.union(other.notDays)
        both.notDates = notDates + other.notDates
        if !days.isEmpty, !other.days.isEmpty, both.days.isEmpty { return nil }
        if let first = both.from, let last = both.to {
            if first > last { return nil }
            if first.distance(to: last) < 7 {
                let hasDay = (first.number...last.number).contains { number in
                    let day = WeekdaySet(CivilDay(number: number).weekday)
                    return (both.days.isEmpty || both.days.contains(day)) && !both.notDays.contains(day)
                }
                if !hasDay { return nil }
            }
        }
        return both
    }
}
