import Foundation

/// The `Retry-After` of an answer (RFC 9110, section 10.2.3): how long a receiver wants to be left alone.
enum RetryAfter {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Reads seconds, or a date as HTTP writes it today; nil for anything else.
    ///
    /// - Parameters:
    ///   - text: the header's value.
    ///   - now: from when a date counts, in seconds since 1970.
    /// - Returns: seconds, never less than zero.
    static func seconds(_ text: some StringProtocol, now: Int) -> Double? {
        let text = text.trimmingCharacters(in: .whitespaces)
        if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Double(text) }
        return moment(text).map { max(0, $0 - Double(now)) }
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`.
    private static func moment(_ text: String) -> Double? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2]))
        else { return nil }
        let time = parts[4].split(separator: ":").compactMap { Int($0) }
        guard time.count == 3, let day = Int(parts[1]), let year = Int(parts[3]) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let date = DateComponents(
            year: year, month: month + 1, day: day, hour: time[0], minute: time[1], second: time[2])
        return calendar.date(from: date)?.timeIntervalSince1970
    }
}
