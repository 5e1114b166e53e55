package import Foundation

/// Moments for people, by the clock of one place: `2026-11-23 17:05`.
package struct LocalTime: Sendable {
    private let calendar: Calendar

    /// The time zone.
    package var zone: TimeZone { calendar.timeZone }
    /// The time zone's name: `America/New_York`.
    package var name: String { calendar.timeZone.identifier }

    /// The clock of a time zone.
    package init(_ zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        self.calendar = calendar
    }

    /// The day and the time to the minute.
    package func text(_ moment: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: moment)
        let day = [parts.year, parts.month, parts.day].map(Self.padded).joined(separator: "-")
        let time = [parts.hour, parts.minute].map(Self.padded).joined(separator: ":")
        return "\(day) \(time)"
    }

    private static func padded(_ number: Int?) -> String {
        let digits = String(number ?? 0)
        return digits.count < 2 ? "0" + digits : digits
    }
}
