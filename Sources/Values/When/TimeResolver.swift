import Foundation

/// Gives times of the day their meaning.
struct TimeResolver {
    let surroundings: Surroundings
    let today: CivilDay
    /// Minutes after midnight at this moment.
    let minuteNow: Int
    /// A part of the day that is said beside the time, which settles its half.
    var beside: DayPart?
    /// The day that is meant, where it is one: clocks of other zones are compared on it.
    var day: CivilDay?

    /// Gives a time its meaning.
    func window(_ expression: TimeExpression, _ days: inout DayResolver) throws(WhenFault) -> TimeWindow {
        switch expression {
        case .any: return TimeWindow()
        case .point(let clock):
            let minute = try minute(clock, &days)
            return TimeWindow(t0: minute, t1: minute)
        case .range(let first, let last): return try range(first, last, &days)
        case .bounded(let bound, let clock): return try bounded(bound, clock, &days)
        case .part(let part): return TimeWindow(part: part)
        case .parts(let first, let last):
            return TimeWindow(t0: first.window.lowerBound, t1: last.window.upperBound)
        case .boundedByPart(let bound, let part): return boundedByPart(bound, part)
        case .fromNow(let minutes):
            let total = minuteNow + minutes
            return TimeWindow(t0: total % 1440, t1: total % 1440, day: today + total / 1440)
        case .either(let first, let second):
            return try window(days.choice(.minutesTo) == 0 ? first : second, &days)
        case .around(let inner):
            var window = try window(inner, &days)
            window.approx = true
            return window
        case .all(let parts): return try all(parts, &days)
        }
    }

    private func all(_ parts: [TimeExpression], _ days: inout DayResolver) throws(WhenFault) -> TimeWindow {
        var resolver = self
        for case .part(let part) in parts.map(Self.unwrapped) { resolver.beside = part }
        var result = TimeWindow()
        for part in parts {
            guard let both = result.intersection(try resolver.window(part, &days)) else {
                throw .contradiction
            }
            result = both
        }
        return result
    }

    private static func unwrapped(_ expression: TimeExpression) -> TimeExpression {
        if case .around(let inner) = expression { return inner }
        return expression
    }

    private func boundedByPart(_ bound: DateBound, _ part: DayPart) -> TimeWindow {
        switch bound {
        case .after: TimeWindow(t0: part.window.upperBound)
        case .from: TimeWindow(t0: part.window.lowerBound)
        case .before: TimeWindow(t1: part.window.lowerBound)
        case .until: TimeWindow(t1: part.window.upperBound)
        }
    }

    private func bounded(_ bound: DateBound, _ clock: ClockTime, _ days: inout DayResolver) throws(WhenFault)
        -> TimeWindow
    {
        let minute = try minute(clock, &days)
        switch bound {
        case .after, .from: return TimeWindow(t0: minute)
        case .before, .until: return TimeWindow(t1: minute)
        }
    }

    // MARK: - Points

    /// Minutes after midnight of a clock time.
    private func minute(_ clock: ClockTime, _ days: inout DayResolver) throws(WhenFault) -> Int {
        try check(clock)
        return local(said(clock, &days), clock.zone)
    }

    private func check(_ clock: ClockTime) throws(WhenFault) {
        if clock.hour > 24 || clock.minute > 59 || clock.hour == 24 && clock.minute > 0 { throw .noSuchTime }
    }

    private func said(_ clock: ClockTime, _ days: inout DayResolver) -> Int {
        switch clock.half {
        case .full: return (clock.hour % 24) * 60 + clock.minute
        case .morning: return (clock.hour % 12) * 60 + clock.minute
        case .afternoon: return (clock.hour % 12 + 12) * 60 + clock.minute
        case .unsaid: break
        }
        let morning = (clock.hour % 12) * 60 + clock.minute
        if let beside {
            return beside.isMorning
                ? morning
                : clock.hour == 12 && beside == .midday
                    ? 720 + clock.minute : beside == .midday && clock.hour >= 10 ? morning : morning + 720
        }
        switch clock.hour {
        case 9...11: return morning
        case 8: return clock.minute == 0 && days.choice(.eight) == 1 ? morning + 720 : morning
        default: return morning + 720
        }
    }

    /// Converts from another zone, on the day that is meant.
    private func local(_ minute: Int, _ zone: String?) -> Int {
        minute + shift(of: zone)
    }

    /// By how many minutes the practice's clock is ahead of another zone's.
    private func shift(of zone: String?) -> Int {
        guard let zone, let other = TimeZone(identifier: zone) else { return 0 }
        let noon = Date(timeIntervalSince1970: TimeInterval((day ?? today).number * 86_400 + 43_200))
        return (surroundings.zone.secondsFromGMT(for: noon) - other.secondsFromGMT(for: noon)) / 60
    }

    // MARK: - Ranges

    private func range(_ first: ClockTime, _ last: ClockTime, _ days: inout DayResolver) throws(WhenFault)
        -> TimeWindow
    {
        try check(first)
        try check(last)
        let starts = candidates(first)
        let ends = candidates(last)
        var pairs: [(Int, Int)] = []
        for start in starts { for end in ends where start < end { pairs.append((start, end)) } }
        guard let best = pick(pairs, first, last, &days) else { throw .reversed }
        return TimeWindow(t0: local(best.0, first.zone), t1: local(best.1, last.zone))
    }

    private func candidates(_ clock: ClockTime) -> [Int] {
        let morning = (clock.hour % 12) * 60 + clock.minute
        switch clock.half {
        case .full: return [(clock.hour == 24 ? 24 : clock.hour % 24) * 60 + clock.minute]
        case .morning: return [morning]
        case .afternoon: return [morning + 720]
        case .unsaid:
            if let beside { return [beside.isMorning ? morning : morning + 720, morning + 720] }
            return [morning, morning + 720]
        }
    }

    /// Picks the pair that lies in the hours of the practice; the shorter one of several.
    private func pick(_ pairs: [(Int, Int)], _ first: ClockTime, _ last: ClockTime, _ days: inout DayResolver)
        -> (Int, Int)?
    {
        let hours = surroundings.hours
        // "8-9 pm": what was said settles the other end too.
        if (first.half == .unsaid) != (last.half == .unsaid), beside == nil, first.half != .full,
            last.half != .full
        {
            return pairs.min { $0.1 - $0.0 < $1.1 - $1.0 }
        }
        let inside = pairs.filter {
            $0.0 >= hours.lowerBound && $0.0 < hours.upperBound && $0.1 <= hours.upperBound + 120
        }
        // "From 4 to 2": nobody means the night.
        if inside.isEmpty, first.half == .unsaid, last.half == .unsaid, beside == nil { return nil }
        let usual = inside.isEmpty ? pairs : inside
        let sorted = usual.sorted { $0.1 - $0.0 < $1.1 - $1.0 }
        guard let best = sorted.first else { return nil }
        // "7 to 9" may lie on both edges of the day.
        if first.half == .unsaid, last.half == .unsaid, beside == nil, best.0 >= 18 * 60,
            let other = pairs.first(where: { $0 == (best.0 - 720, best.1 - 720) }),
            other.1 > hours.lowerBound, last.hour > 8
        {
            return days.choice(.hours) == 0 ? best : other
        }
        return best
    }
}
