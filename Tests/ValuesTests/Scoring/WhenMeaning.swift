/// What wished times mean, day by day, so that two shapes of the same meaning are equal.
struct WhenMeaning: Sendable {
    /// A window of one day, in minutes after midnight.
    struct Window: Sendable, Hashable {
        var from: Int
        var to: Int
        /// A part of the day was named: an hour more or less is the same.
        var isLoose: Bool
        var isApproximate: Bool
        var without: [ClosedRange<Int>]

        func isSame(as other: Window) -> Bool {
            let slack = isLoose || other.isLoose ? 60 : 0
            return abs(from - other.from) <= slack && abs(to - other.to) <= slack
                && isApproximate == other.isApproximate
                && without.count == other.without.count
                && zip(without, other.without).allSatisfy {
                    abs($0.lowerBound - $1.lowerBound) <= 60 && abs($0.upperBound - $1.upperBound) <= 60
                }
        }
    }

    /// Windows by day number.
    private var days: [Int: [Window]] = [:]

    private static let parts: [String: (Int, Int)] = [
        "before_work": (360, 540), "early_morning": (480, 570), "morning": (480, 720),
        "late_morning": (600, 720),
        "midday": (690, 810), "early_afternoon": (720, 840), "afternoon": (720, 1020),
        "late_afternoon": (900, 1020),
        "early_evening": (1020, 1110), "evening": (1020, 1200), "night": (1140, 1320),
        "after_work": (1020, 1200),
    ]
    private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    /// 2026-11-23 and 2027-12-31 as days since 1970-01-01.
    private static let firstDay = 20_780
    private static let lastDay = 21_183

    /// Expands slots into days and windows.
    init(_ slots: [WhenSlot]) {
        for slot in slots { add(slot) }
    }

    private mutating func add(_ slot: WhenSlot) {
        let first = max(slot.from.map(Self.number) ?? Self.firstDay, Self.firstDay)
        let last = min(slot.to.map(Self.number) ?? Self.lastDay, Self.lastDay)
        guard first <= last else { return }
        let excluded = (slot.not_dates ?? []).map { Self.number($0[0])...Self.number($0[$0.count - 1]) }
        let window = Self.window(slot)
        for day in first...last {
            let code = Self.codes[(day + 3) % 7]
            if let days = slot.days, !days.isEmpty, !days.contains(code) { continue }
            if slot.not_days?.contains(code) == true || excluded.contains(where: { $0.contains(day) }) {
                continue
            }
            if days[day]?.contains(window) != true { days[day, default: []].append(window) }
        }
    }

    private static func window(_ slot: WhenSlot) -> Window {
        let part = slot.part.flatMap { parts[$0] }
        let from = max(slot.t0.map(minutes) ?? 0, part?.0 ?? 0)
        let to = min(slot.t1.map(minutes) ?? 1440, part?.1 ?? 1440)
        let without = (slot.not_times ?? []).map { name -> ClosedRange<Int> in
            if let part = parts[name] { return part.0...part.1 }
            let ends = name.split(separator: "-").map { minutes(String($0)) }
            return ends[0]...max(ends[0], ends[ends.count - 1])
        }
        return Window(
            from: from, to: to, isLoose: part != nil, isApproximate: slot.approx ?? false,
            without: without.sorted { $0.lowerBound < $1.lowerBound })
    }

    private static func minutes(_ clock: String) -> Int {
        let fields = clock.split(separator: ":").compactMap { Int($0) }
        return fields[0] * 60 + fields[1]
    }

    /// Days since 1970-01-01, counted year by year and month by month: slow, and independent of the code under test.
    static func number(_ iso: String) -> Int {
        let fields = iso.split(separator: "-").compactMap { Int($0) }
        var count = 0
        for year in 1970..<max(1970, fields[0]) { count += isLeap(year) ? 366 : 365 }
        for month in 1..<fields[1] {
            count += [31, isLeap(fields[0]) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        }
        return count + fields[2] - 1
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Whether both mean the same; the end of a week may be its Friday, Saturday or Sunday.
    func isSame(as other: WhenMeaning) -> Bool {
        if sameDays(as: other, days.keys) && other.sameDays(as: self, other.days.keys) { return true }
        return sameWeek(as: other)
    }

    private func sameDays(as other: WhenMeaning, _ keys: some Collection<Int>) -> Bool {
        keys.allSatisfy { day in
            guard let mine = days[day], let theirs = other.days[day] else { return false }
            return mine.allSatisfy { window in theirs.contains { window.isSame(as: $0) } }
        }
    }

    /// A week that starts on its Monday, or the Sunday before, and ends on a Friday, Saturday or Sunday.
    private func sameWeek(as other: WhenMeaning) -> Bool {
        let shared = Set(days.keys).intersection(other.days.keys)
        let rest = Set(days.keys).symmetricDifference(other.days.keys)
        guard shared.count >= 2, rest.count <= 3, days.count <= 9, other.days.count <= 9,
            rest.allSatisfy({ [5, 6].contains(($0 + 3) % 7) }),
            (shared.max() ?? 0) - (shared.min() ?? 0) == shared.count - 1,
            (days.count > 3 || other.days.count > 3)
        else { return false }
        return sameDays(as: other, shared)
    }
}
