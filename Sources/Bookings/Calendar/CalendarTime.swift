import Foundation

/// Days and times in the forms of iCalendar.
enum CalendarTime {
    /// A moment in UTC: `20261123T220500Z`.
    static func utc(_ moment: Date) -> String { local(moment, offset: 0) + "Z" }

    /// A moment as a clock with this offset from UTC shows it: `20261123T170500`.
    static func local(_ moment: Date, offset: Int) -> String {
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second], from: moment + Double(offset))
        let day = padded(parts.year, 4) + padded(parts.month) + padded(parts.day)
        return day + "T" + padded(parts.hour) + padded(parts.minute) + padded(parts.second)
    }

    /// The days from one ISO date to another, both included, no more than `limit`; nil where these are no dates.
    static func days(from first: String, to last: String, limit: Int) -> [Date]? {
        guard let first = day(first), let last = day(last), first <= last else { return nil }
        let count = Int((last.timeIntervalSince(first) / 86400).rounded()) + 1
        return (0..<min(count, limit)).map { first + Double($0) * 86400 }
    }

    /// The start of an ISO date in UTC, for counting days.
    static func day(_ text: String) -> Date? {
        text.utf8.count == 10 ? try? Date.ISO8601FormatStyle().year().month().day().parse(text) : nil
    }

    /// The RFC 5545 code of a day's weekday.
    static func weekday(_ day: Date) -> String {
        ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][calendar.component(.weekday, from: day) - 1]
    }

    /// The day and a time on it, minutes after its midnight; 24:00 is the next day's 00:00.
    static func text(_ day: Date, minutes: Int) -> String { local(day + Double(minutes) * 60, offset: 0) }

    /// The day alone: `20261123`.
    static func text(_ day: Date) -> String { String(local(day, offset: 0).prefix(8)) }

    /// The moment at which a zone's clock shows a time of a day.
    static func moment(_ day: Date, minutes: Int, in zone: TimeZone) -> Date {
        let shown = day + Double(minutes) * 60
        let guess = shown - Double(zone.secondsFromGMT(for: shown))
        return shown - Double(zone.secondsFromGMT(for: guess))
    }

    /// Minutes after midnight of `HH:MM`.
    static func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1] else { return nil }
        return (0...24).contains(hour) && (0..<60).contains(minute) ? hour * 60 + minute : nil
    }

    /// A number with zeros in front.
    static func padded(_ number: Int?, _ width: Int = 2) -> String {
        let digits = String(number ?? 0)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
}
