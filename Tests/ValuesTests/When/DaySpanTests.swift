import Testing

@testable import Values

struct DaySpanTests {
    @Test func `two spans have their common days or none`() throws {
        let first = try #require(CivilDay(year: 2026, month: 12, day: 1))
        let week = DaySpan(from: first, to: first + 6)
        #expect(week.intersection(DaySpan(from: first + 3))?.from == first + 3)
        #expect(week.intersection(DaySpan(days: .weekend))?.days == .weekend)
        #expect(week.intersection(.day(first + 9)) == nil)
        #expect(DaySpan.day(first).intersection(DaySpan(days: WeekdaySet(0))) == nil)
    }

    @Test func `the one weekday of a few days is a single day`() throws {
        let friday = try #require(CivilDay(year: 2026, month: 11, day: 27))
        #expect(DaySpan(from: friday, to: friday + 2, days: WeekdaySet(5)).settled == .day(friday + 1))
        let both = DaySpan(from: friday, to: friday + 2, days: .weekend)
        #expect(both.settled == both)
    }
}
