import Foundation

/// Gives wishes their meaning at a moment: every plausible reading.
struct WhenResolver {
    let surroundings: Surroundings
    private let today: CivilDay
    private let minuteNow: Int

    /// Prepares for one moment.
    init(surroundings: Surroundings) {
        self.surroundings = surroundings
        let local =
            Int(surroundings.now.timeIntervalSince1970.rounded(.down))
            + surroundings.zone.secondsFromGMT(for: surroundings.now)
        let day = (local >= 0 ? local : local - 86_399) / 86_400
        today = CivilDay(number: day)
        minuteNow = (local - day * 86_400) / 60
    }

    /// The readings of a wish, the preferred one first; or why there is none.
    func readings(of wish: WhenWish) -> Result<[When], WhenFault> {
        var readings: [When] = []
        var fault: WhenFault?
        var queue: [[DayResolver.Doubt: Int]] = [[:]]
        var seen: Set<DayResolver.Doubt> = []
        while !queue.isEmpty {
            let choices = queue.removeFirst()
            var days = DayResolver(today: today, choices: choices)
            do throws(WhenFault) {
                let reading = try reading(of: wish, &days)
                if !readings.contains(reading) { readings.append(reading) }
            } catch {
                fault = fault == nil || fault == .past ? error : fault
            }
            for doubt in DayResolver.Doubt.allCases
            where days.doubts.contains(doubt) && seen.insert(doubt).inserted && seen.count <= 3 {
                queue += ([choices] + queue).map { $0.merging([doubt: 1]) { $1 } }
            }
        }
        return readings.isEmpty ? .failure(fault ?? .contradiction) : .success(readings)
    }

    private func reading(of wish: WhenWish, _ days: inout DayResolver) throws(WhenFault) -> When {
        var slots: [When.Slot] = []
        let groups = wish.groups.isEmpty ? [WhenWish.Group(dates: [.any], times: [.any])] : wish.groups
        var dated: CivilDay?
        for group in groups {
            for said in group.dates {
                let date = inSameWeek(said, as: dated)
                dated = self.dated(said, &days) ?? dated
                for time in group.times {
                    let made = try self.slots(date, time, wish.exclusions, group.end, &days)
                    for slot in made where !slots.contains(slot) { slots.append(slot) }
                }
            }
            if slots.count > 60 { break }
        }
        if slots.isEmpty { throw .contradiction }
        slots = Self.withoutTwins(slots)
        return When(
            slots: slots, asap: wish.isUrgent, flexible: wish.isFlexible, recur: wish.recurrence?.rule,
            durationMinutes: wish.duration)
    }

    /// "Saturday the 5th, or else Sunday": a weekday that comes later in the week of the date before it lies in that week.
    private func inSameWeek(_ date: DateExpression, as dated: CivilDay?) -> DateExpression {
        guard let dated, case .day(.weekday(let weekday)) = date, weekday > dated.weekday else { return date }
        let day = (dated + (weekday - dated.weekday)).date
        return .day(.monthDay(month: day.month, day: day.day, year: day.year))
    }

    /// The day of a date that is more than a weekday's name; nil where it is none.
    private func dated(_ date: DateExpression, _ days: inout DayResolver) -> CivilDay? {
        switch date {
        case .day(.weekday), .day(.nextWeekday), .day(.lastWeekday), .day(.offset), .any, .stretch, .weekdays:
            return nil
        default: break
        }
        guard let span = try? days.days(date), span.from == span.to else { return nil }
        return span.from
    }

    /// "Wednesday morning, the 2nd": the same day without its time is no alternative to itself.
    private static func withoutTwins(_ slots: [When.Slot]) -> [When.Slot] {
        slots.filter { slot in
            guard slot.isSingleDay, !slot.saysTime else { return true }
            return !slots.contains { $0.isSingleDay && $0.from == slot.from && $0.saysTime }
        }
    }

    private func slots(
        _ date: DateExpression, _ time: TimeExpression, _ exclusions: [WhenWish.Exclusion], _ end: Int,
        _ days: inout DayResolver
    ) throws(WhenFault) -> [When.Slot] {
        var span = try days.days(date).settled
        let isDay = span.from != nil && span.from == span.to
        let times = TimeResolver(
            surroundings: surroundings, today: today, minuteNow: minuteNow, day: isDay ? span.from : nil)
        guard let (window, moved) = try times.window(time, &days).wrapped, moved == 0 || isDay else {
            throw .contradiction
        }
        if moved != 0, let day = span.from { span = .day(day + moved) }
        if let day = window.day {
            guard let both = span.intersection(.day(day)) else { throw .contradiction }
            span = both
        }
        if span.to == today, span.from == nil || span.from == today, let end = window.end, end <= minuteNow {
            throw .past
        }
        var excluder = Excluder(span: span, window: window, times: times)
        for exclusion in exclusions {
            try excluder.apply(exclusion, &days, saidBefore: exclusion.start < end)
        }
        return excluder.slots
    }
}
