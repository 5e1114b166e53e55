/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Plain integer arithmetic (days_from_civil of H. Hinnant, "chrono-compatible low-level date algorithms"):
/// it cannot be lenient, and it is far faster than a calendar object.
struct CivilDay: Sendable, Hashable, Comparable, Strideable {
    /// Days since 1970-01-01.
    var number: Int

    /// The day of that number.
    init(number: Int) {
        self.number = number
    }

    /// The day of a date, nil where the calendar has no such date.
    init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= CivilDay.length(ofMonth: month, year: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// The day of a date written as `2026-12-01`; nil where it is none.
    init?(iso: String) {
        let fields = iso.split(separator: "-").compactMap { Int($0) }
        guard fields.count == 3 else { return nil }
        self.init(year: fields[0], month: fields[1], day: fields[2])
    }

    /// Year, month and day of the month.
    var date: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The weekday, Monday being 0.
    var weekday: Int {
        let shifted = (number + 3) % 7
        return shifted < 0 ? shifted + 7 : shifted
    }

    /// The Monday of its week.
    var monday: CivilDay { self - weekday }

    /// The date as `2026-12-01`.
    var iso: String {
        let (year, month, day) = date
        return "\(CivilDay.padded(year, 4))-\(CivilDay.padded(month, 2))-\(CivilDay.padded(day, 2))"
    }

    /// Returns how many days a month has.
    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The first day at or after this one that falls on a weekday.
    func onOrAfter(weekday: Int) -> CivilDay {
        self + (weekday - self.weekday + 7) % 7
    }

    static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
    static func + (day: CivilDay, count: Int) -> CivilDay { CivilDay(number: day.number + count) }
    static func - (day: CivilDay, count: Int) -> CivilDay { CivilDay(number: day.number - count) }

    func distance(to other: CivilDay) -> Int { other.number - number }
    func advanced(by count: Int) -> CivilDay { self + count }

    /// Writes a number with leading zeros.
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
