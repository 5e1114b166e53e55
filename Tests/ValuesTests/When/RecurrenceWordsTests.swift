import Testing

@testable import Values

struct RecurrenceWordsTests {
    private static let cases: [(String, String, Bool)] = [
        ("FREQ=WEEKLY", "every week", false), ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks", false),
        ("FREQ=MONTHLY;BYDAY=1MO", "the first Monday of every month", true),
        ("FREQ=MONTHLY;BYDAY=-1FR", "the last Friday of every month", true),
        ("FREQ=MONTHLY;BYMONTHDAY=22", "the 22nd of every month", true),
        ("FREQ=MONTHLY;BYMONTHDAY=12", "the 12th of every month", true),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO", "every 3 months", false),
    ]

    @Test(arguments: cases)
    func `a rule is said with the days that it names`(rule: String, words: String, namesDays: Bool) throws {
        let said = try #require(RecurrenceWords(rule: rule))
        #expect(said.words == words)
        #expect(said.namesDays == namesDays)
    }

    @Test func `a rule of another kind has no words`() {
        #expect(RecurrenceWords(rule: "FREQ=HOURLY") == nil)
    }
}
