import Foundation
import Testing

@testable import Values

struct CivilDayTests {
    @Test func `ten thousand days agree with the calendar of Foundation`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for number in stride(from: -20_000, through: 80_000, by: 10) {
            let day = CivilDay(number: number)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            #expect(day.date.year == parts.year && day.date.month == parts.month && day.date.day == parts.day)
            #expect((day.weekday + 1) % 7 + 1 == parts.weekday)
            #expect(CivilDay(year: day.date.year, month: day.date.month, day: day.date.day) == day)
        }
    }

    @Test(arguments: [(2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (2100, 2, 29)])
    func `a date that does not exist is none`(year: Int, month: Int, day: Int) {
        #expect(CivilDay(year: year, month: month, day: day) == nil)
    }

    @Test func `the last weekday of a month is counted from its end`() {
        #expect(CivilDay.nth(-1, weekday: 4, month: 1, year: 2027)?.iso == "2027-01-29")
        #expect(CivilDay.nth(5, weekday: 0, month: 2, year: 2027) == nil)
    }
}
