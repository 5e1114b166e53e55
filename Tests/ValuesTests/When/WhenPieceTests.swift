import Testing

@testable import Values

struct WhenPieceTests {
    private static let cases: [(Recurrence, String)] = [
        (Recurrence(frequency: .weekly, days: WeekdaySet(6)), "FREQ=WEEKLY;BYDAY=SU"),
        (Recurrence(frequency: .weekly, interval: 2, days: WeekdaySet(3)), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        (Recurrence(frequency: .monthly, days: WeekdaySet(0), nth: 1), "FREQ=MONTHLY;BYDAY=1MO"),
        (Recurrence(frequency: .monthly, monthDay: 15), "FREQ=MONTHLY;BYMONTHDAY=15"),
    ]

    @Test(arguments: cases)
    func `a repetition is written by RFC 5545`(recurrence: Recurrence, rule: String) {
        #expect(recurrence.rule == rule)
    }
}
