package import Foundation

/// A moment in the past as a person names it: a day (`2026-11-23`), a moment (`2026-11-23T09:00:00Z`), or a span back (`36h`, `7d`).
package struct PastMoment {
    /// The moment.
    package let date: Date

    /// Reads it; nil where it is none of these.
    ///
    /// - Parameters:
    ///   - text: what was typed.
    ///   - zone: where a day begins.
    ///   - now: from where a span goes back.
    package init?(_ text: String, zone: TimeZone, now: Date) {
        guard let date = Self.span(text, now) ?? Self.moment(text) ?? Self.day(text, zone) else { return nil }
        self.date = date
    }

    private static func span(_ text: String, _ now: Date) -> Date? {
        let units: [Character: Double] = ["h": 3600, "d": 86400, "w": 604_800]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()), count >= 0 else {
            return nil
        }
        return now - Double(count) * unit
    }

    private static func moment(_ text: String) -> Date? {
        try? Date.ISO8601FormatStyle().parse(text)
    }

    private static func day(_ text: String, _ zone: TimeZone) -> Date? {
        let style = Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
        return text.utf8.count == 10 ? try? style.parse(text) : nil
    }
}
