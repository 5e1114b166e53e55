import Testing

@testable import Values

struct DateMergerTests {
    private static let cases: [(DateExpression, DateExpression, DateExpression?)] = [
        (.day(.weekday(1)), .stretch(.week(1)), .day(.weekdayOfWeek(1, weeks: 1))),
        (
            .stretch(.namedMonth(12, year: nil)), .day(.dayOfMonth(5, monthsAhead: nil)),
            .day(.monthDay(month: 12, day: 5, year: nil))
        ),
        (
            .weekdays(WeekdaySet(0)), .day(.checked(weekday: 0, .dayOfMonth(7, monthsAhead: nil))),
            .day(.checked(weekday: 0, .dayOfMonth(7, monthsAhead: nil)))
        ),
        (.weekdays(WeekdaySet(0)), .day(.checked(weekday: 1, .dayOfMonth(8, monthsAhead: nil))), nil),
        (.any, .day(.offset(1)), .day(.offset(1))), (.day(.weekday(1)), .day(.weekday(2)), nil),
        (
            .day(.weekday(4)), .day(.monthDay(month: 12, day: 4, year: nil)),
            .day(.checked(weekday: 4, .monthDay(month: 12, day: 4, year: nil)))
        ),
    ]

    @Test(arguments: cases)
    func `two dates of the same day are one`(
        first: DateExpression, second: DateExpression, both: DateExpression?
    ) {
        #expect(DateMerger.merged(first, second) == both)
    }

    @Test func `a week said once is everybody's`() {
        #expect(DateMerger.stretch(of: .day(.weekdayOfWeek(1, weeks: 1))) == .week(1))
        #expect(
            DateMerger.distributed(.day(.weekday(3)), into: .week(1)) == .day(.weekdayOfWeek(3, weeks: 1)))
        #expect(DateMerger.distributed(.day(.offset(1)), into: .week(1)) == nil)
    }
}
