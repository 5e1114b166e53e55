/// Takes what is not wanted out of an alternative.
struct Excluder {
    private var span: DaySpan
    private let window: TimeWindow
    private let times: TimeResolver
    private var notTimes: [String] = []
    /// Nothing is left of the days.
    private var isEmpty = false
    /// Days on which only some times are not wanted, each with those.
    private var partial: [(span: DaySpan, notTime: String)] = []

    init(span: DaySpan, window: TimeWindow, times: TimeResolver) {
        self.span = span
        self.window = window
        self.times = times
    }

    /// Takes out one exclusion; one that is over anyway is left out.
    ///
    /// `saidBefore`: it was said before the wish, which then says the last word: "no mornings. Saturday morning is fine".
    mutating func apply(
        _ exclusion: WhenWish.Exclusion, _ days: inout DayResolver, saidBefore: Bool = false
    ) throws(WhenFault) {
        if let time = exclusion.time, isOutside(time, &days) || isContrast(exclusion, &days) { return }
        if let time = exclusion.time, exclusion.date == nil, covers(time, &days) {
            isEmpty = isEmpty || !saidBefore
            return
        }
        let notTime = exclusion.time.flatMap { self.notTime($0, &days) }
        guard let date = exclusion.date else {
            if let notTime { notTimes.append(notTime) }
            return
        }
        days.origin = span.from
        defer { days.origin = nil }
        guard let excluded = try Self.span(date, &days) else { return }
        let isWhole = exclusion.time.map { covers($0, &days) } ?? true
        if let notTime, !isWhole, let common = span.intersection(excluded) {
            partial.append((common, notTime))
        }
        take(excluded)
    }

    /// What is not wanted lies outside the window anyway: "I work nine to five, so evenings".
    private func isOutside(_ time: TimeExpression, _ days: inout DayResolver) -> Bool {
        guard let excluded = try? times.window(time, &days) else { return false }
        let (first, last) = Self.edges(window)
        let (start, end) = Self.edges(excluded)
        return end <= first || start > last || start == last && last > first
    }

    /// "After 4, not morning": it only tells one time from the other, and says nothing of other alternatives.
    private func isContrast(_ exclusion: WhenWish.Exclusion, _ days: inout DayResolver) -> Bool {
        guard exclusion.date == nil, let time = exclusion.time, let beside = exclusion.beside, beside != .any,
            let wished = try? times.window(beside, &days), let excluded = try? times.window(time, &days)
        else { return false }
        let (first, last) = Self.edges(wished)
        let (start, end) = Self.edges(excluded)
        return end <= first || start > last || start == last && last > first
    }

    /// Nothing would be left of the window: "in the morning except in the morning".
    private func covers(_ time: TimeExpression, _ days: inout DayResolver) -> Bool {
        guard window.part != nil || window.t0 != nil || window.t1 != nil,
            let excluded = try? times.window(time, &days)
        else { return false }
        let (first, last) = Self.edges(window)
        let (start, end) = Self.edges(excluded)
        return start <= first && last <= end
    }

    private static func edges(_ window: TimeWindow) -> (Int, Int) {
        let part = window.part?.window
        return (window.t0 ?? part?.lowerBound ?? 0, window.t1 ?? part?.upperBound ?? 1440)
    }

    /// A bare weekday that is not wanted is not wanted in any week.
    private static func span(_ date: DateExpression, _ days: inout DayResolver) throws(WhenFault) -> DaySpan?
    {
        if case .day(.weekday(let weekday)) = date { return DaySpan(days: WeekdaySet(weekday)) }
        if case .range(.day(.weekday(let first)), .day(.weekday(let last))) = date {
            return DaySpan(days: .run(from: first, to: last))
        }
        if case .stretch(.weekend(0)) = date { return DaySpan(days: .weekend) }
        do throws(WhenFault) {
            return try days.days(date)
        } catch {
            // What is over needs no exclusion; what cannot be understood is not passed over.
            if error == .past { return nil }
            throw error
        }
    }

    private mutating func take(_ excluded: DaySpan) {
        if excluded.from == nil, excluded.to == nil {
            if span.days.isEmpty {
                span.notDays.formUnion(excluded.days)
            } else {
                span.days.subtract(excluded.days)
                isEmpty = isEmpty || span.days.isEmpty
            }
        } else if let from = excluded.from ?? span.from, let to = excluded.to ?? span.to, from <= to {
            span.notDates.append(from...to)
        } else if excluded.to == nil, let from = excluded.from {
            span.to = min(span.to ?? from - 1, from - 1)
        } else if let to = excluded.to {
            span.from = max(span.from ?? to + 1, to + 1)
        }
    }

    private func notTime(_ expression: TimeExpression, _ days: inout DayResolver) -> String? {
        if case .part(let part) = expression { return part.rawValue }
        guard let window = try? times.window(expression, &days) else { return nil }
        let hours = times.surroundings.hours
        if window.t0 == nil, window.t1 == nil { return window.part?.rawValue }
        return Self.clock(window.t0 ?? min(hours.lowerBound, window.t1 ?? 0)) + "-"
            + Self.clock(window.t1 ?? 24 * 60 - 1)
    }

    /// What is left.
    var slots: [When.Slot] {
        (isDone ? [] : [slot(span, notTimes)])
            + partial.map { slot($0.span.settled, notTimes + [$0.notTime]) }
    }

    /// A single day that is excluded is gone.
    private var isDone: Bool {
        guard let day = span.from, day == span.to else { return isEmpty }
        return isEmpty || span.notDays.contains(WeekdaySet(day.weekday))
            || span.notDates.contains { $0.contains(day) }
    }

    private func slot(_ span: DaySpan, _ notTimes: [String]) -> When.Slot {
        var span = span
        if span.from != nil, span.from == span.to { (span.notDays, span.notDates) = ([], []) }
        span.notDates = span.notDates.filter { isWithin($0, span) }
        return When.Slot(
            from: span.from?.iso, to: span.to?.iso, days: span.days.codes, notDays: span.notDays.codes,
            notDates: span.notDates.map { [$0.lowerBound.iso, $0.upperBound.iso] },
            t0: window.t0.map(Self.clock),
            t1: window.t1.map(Self.clock), part: window.part?.rawValue, notTimes: notTimes,
            approx: window.approx)
    }

    /// "Mondays except Thursday the 26th": what the days do not hold needs no exception.
    private func isWithin(_ dates: ClosedRange<CivilDay>, _ span: DaySpan) -> Bool {
        span.intersection(DaySpan(from: dates.lowerBound, to: dates.upperBound)) != nil
    }

    /// `HH:MM` of minutes after midnight.
    static func clock(_ minutes: Int) -> String {
        CivilDay.padded(minutes / 60, 2) + ":" + CivilDay.padded(minutes % 60, 2)
    }
}
