/// Takes out alternatives that only say again what another one says with more.
enum WishRepeats {
    /// "The 14th. Yes, the 14th at 11", "6 PM, not am. Weekdays after 6": neither the bare day nor the bare hour is another wish.
    static func removed(from groups: [WhenWish.Group]) -> [WhenWish.Group] {
        let timed = Set(groups.filter { !$0.times.contains(.any) }.flatMap(\.dates))
        return groups.enumerated().compactMap { index, group in
            if isBareHour(group), groups[(index + 1)...].contains(where: { saysHour(of: group, $0) }) {
                return nil
            }
            guard group.times == [.any] else { return group }
            let dates = group.dates.filter { $0 == .any || !timed.contains($0) }
            return dates.isEmpty ? nil : WhenWish.Group(dates: dates, times: group.times, end: group.end)
        }
    }

    private static func isBareHour(_ group: WhenWish.Group) -> Bool {
        group.dates == [.any] && group.times.count == 1 && group.times.allSatisfy { !hours(of: $0).isEmpty }
    }

    private static func saysHour(of bare: WhenWish.Group, _ group: WhenWish.Group) -> Bool {
        !group.dates.contains(.any)
            && !Set(bare.times.flatMap(hours)).isDisjoint(with: group.times.flatMap(hours))
    }

    /// The hours that a time names, each with its minute.
    private static func hours(of time: TimeExpression) -> [Int] {
        switch time {
        case .point(let clock), .bounded(_, let clock): [clock.hour % 12 * 60 + clock.minute]
        case .around(let inner): hours(of: inner)
        case .all(let parts): parts.flatMap(hours)
        default: []
        }
    }
}
