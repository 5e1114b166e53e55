import Foundation
import Values

/// One concrete alternative of a wish: a day, and when on it where that was said.
struct WishedDay: Hashable {
    /// A wish of more days names none of them.
    static let limit = 14
    /// How long a session takes where nobody said.
    private static let usual = 60
    private static let midnight = 24 * 60

    /// The day, as its start in UTC.
    let day: Date
    /// Minutes after midnight; nil for the whole day.
    let window: Range<Int>?

    /// The alternatives that name a day; those without an end, or of more than two weeks, name none.
    static func of(_ when: When) -> [WishedDay] {
        var days: [WishedDay] = []
        for slot in when.slots {
            for day in self.days(of: slot) {
                let wished = WishedDay(day: day, window: window(of: slot, lasting: when.durationMinutes))
                if !days.contains(wished) { days.append(wished) }
            }
        }
        return days
    }

    private static func days(of slot: When.Slot) -> [Date] {
        guard let from = slot.from, let to = slot.to,
            let days = CalendarTime.days(from: from, to: to, limit: limit + 1), days.count <= limit
        else { return [] }
        let excluded = slot.notDates.compactMap { range in
            range.count == 2 ? CalendarTime.days(from: range[0], to: range[1], limit: 366) : nil
        }
        return days.filter { day in
            let weekday = CalendarTime.weekday(day)
            return (slot.days.isEmpty || slot.days.contains(weekday)) && !slot.notDays.contains(weekday)
                && !excluded.contains { $0.contains(day) }
        }
    }

    private static func window(of slot: When.Slot, lasting duration: Int?) -> Range<Int>? {
        let part = slot.partWindow
        let from = slot.t0.flatMap(CalendarTime.minutes) ?? part?.lowerBound
        let to = slot.t1.flatMap(CalendarTime.minutes) ?? part?.upperBound
        switch (from, to) {
        case (nil, nil): return nil
        case (let from?, nil): return from < midnight ? from..<midnight : nil
        case (nil, let to?): return to > 0 ? 0..<to : nil
        case (let from?, let to?):
            // A point of time is when a session would begin.
            return from < to ? from..<to : from..<from + (duration ?? usual)
        }
    }
}
