import Testing

@testable import Values

struct DayResolverTests {
    private static let monday = CivilDay(year: 2026, month: 11, day: 23)

    private static let cases: [(DayReference, String?)] = [
        (.offset(1), "2026-11-24"), (.offset(-1), nil), (.weekday(2), "2026-11-25"),
        (.weekdayOfWeek(2, weeks: 1), "2026-12-02"),
        (.monthDay(month: 2, day: 30, year: nil), nil), (.monthDay(month: 10, day: 5, year: nil), nil),
        (.monthDay(month: 6, day: 9, year: nil), "2027-06-09"),
        (.dayOfMonth(31, monthsAhead: nil), "2026-12-31"), (.dayOfMonth(5, monthsAhead: 1), "2026-12-05"),
        (.nthWeekday(1, weekday: 0, of: .month(0)), "2026-12-07"),
        (.checked(weekday: 0, .monthDay(month: 12, day: 2, year: nil)), nil),
        (.dotted(weekday: 3, 3, 12), "2026-12-03"), (.dotted(weekday: 0, 7, 12), "2026-12-07"),
        (.dotted(weekday: 1, 3, 12), nil), (.either(.offset(1), .offset(2)), "2026-11-24"),
        (.months(1, from: .offset(0)), "2026-12-23"),
        (.weekdayBefore(2, .holiday(.fixed(month: 12, day: 25), year: nil)), "2026-12-23"),
    ]

    @Test(arguments: cases)
    func `a day has its date or is none`(reference: DayReference, iso: String?) throws {
        var resolver = DayResolver(today: try #require(Self.monday), choices: [:])
        let day = try? resolver.day(reference)
        #expect(day?.iso == iso)
    }

    @Test func `the choice for a doubt is followed and noted`() throws {
        var resolver = DayResolver(today: try #require(Self.monday), choices: [.nextWeekday: 1])
        let day = try resolver.day(.nextWeekday(4))
        #expect(day.iso == "2026-11-27")
        #expect(resolver.doubts == [.nextWeekday])
    }

    @Test func `a range of days without a month goes forward`() throws {
        var resolver = DayResolver(today: try #require(Self.monday), choices: [:])
        let span = try resolver.days(
            .range(.day(.dayOfMonth(20, monthsAhead: nil)), .day(.dayOfMonth(27, monthsAhead: nil))))
        #expect(span.from?.iso == "2026-12-20" && span.to?.iso == "2026-12-27")
    }
}
