package import Foundation

/// A moment as ISO 8601 writes it, its distance from UTC included: `2026-11-23T09:00:00-05:00`.
///
/// Without a zone a rehearsal would pass or fail by where it is run; so the zone is not optional.
package struct Instant: Sendable, Hashable {
    /// The moment.
    package let date: Date

    /// Reads a moment; nil where it is none. Seconds may be left out, fractions of them are kept.
    package init?(_ text: String) {
        var rest = Substring(text)
        guard let day = Self.day(&rest), rest.popFirst() == "T",
            let time = Self.time(&rest), let offset = Self.offset(&rest), rest.isEmpty
        else { return nil }
        date = Date(timeIntervalSince1970: Double(day * 86_400 - offset) + time)
    }

    /// `2026-11-23` as days since 1970-01-01.
    private static func day(_ rest: inout Substring) -> Int? {
        guard let year = number(&rest, digits: 4), rest.popFirst() == "-",
            let month = number(&rest, digits: 2), (1...12).contains(month), rest.popFirst() == "-",
            let day = number(&rest, digits: 2), (1...length(of: month, in: year)).contains(day)
        else { return nil }
        return daysSince1970(year: year, month: month, day: day)
    }

    /// `09:00`, `09:00:00` or `09:00:00.5` as seconds since midnight.
    private static func time(_ rest: inout Substring) -> Double? {
        guard let hour = number(&rest, digits: 2), hour < 24, rest.popFirst() == ":",
            let minute = number(&rest, digits: 2), minute < 60
        else { return nil }
        var seconds = 0.0
        if rest.first == ":" {
            rest.removeFirst()
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard digits.count == 2 || digits.dropFirst(2).first == ".", let read = Double(digits), read < 61
            else { return nil }
            rest = rest.dropFirst(digits.count)
            seconds = read
        }
        return Double(hour * 3600 + minute * 60) + seconds
    }

    /// `Z`, `-05:00` or `-0500` as seconds east of UTC.
    private static func offset(_ rest: inout Substring) -> Int? {
        guard let sign = rest.popFirst() else { return nil }
        if sign == "Z" { return 0 }
        guard sign == "+" || sign == "-", let hours = number(&rest, digits: 2), hours < 24 else { return nil }
        if rest.first == ":" { rest.removeFirst() }
        guard let minutes = number(&rest, digits: 2), minutes < 60 else { return nil }
        return (sign == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
    }

    private static func number(_ rest: inout Substring, digits: Int) -> Int? {
        let taken = rest.prefix(digits)
        guard taken.count == digits, taken.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        rest = rest.dropFirst(digits)
        return Int(taken)
    }

    private static func length(of month: Int, in year: Int) -> Int {
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Counts days in years that begin in March, so that the leap day comes last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
    }
}
