import Testing

@testable import Values

struct WhenParserTests {
    private static let cases: [(String, [WhenPiece.Content])] = [
        ("a week on thursday", [.date(.day(.shifted(.weekday(3), by: 7)))]),
        ("two fridays from now", [.date(.day(.shifted(.weekdayAfter(4, .offset(0)), by: 7)))]),
        (
            "the week before christmas",
            [.date(.stretch(.weekBefore(.holiday(.fixed(month: 12, day: 25), year: nil))))]
        ),
        ("in a day or two", [.date(.stretch(.daysAfter(1, count: 2)))]),
        ("beginning of december", [.date(.stretch(.part(.early, .namedMonth(12, year: nil))))]),
        ("not until after the 5th", [.date(.bounded(.after, .day(.dayOfMonth(5, monthsAhead: nil))))]),
        ("dec 5", [.date(.day(.monthDay(month: 12, day: 5, year: nil)))]), ("for two months", [.history]),
        ("90 minutes", [.duration(90)]),
        ("next available slot", [.urgency]),
        (
            "every second thursday",
            [.recurrence(Recurrence(frequency: .weekly, interval: 2, days: WeekdaySet(3)))]
        ),
        ("same time", [.sameTime]), ("before then", [.beforehand]), ("scratch that", [.withdrawal]),
        ("after 5", [.time(.bounded(.after, ClockTime(hour: 5)))]),
        ("half past three", [.time(.point(ClockTime(hour: 3, minute: 30)))]),
        ("at lunch", [.time(.part(.midday))]),
    ]

    @Test(arguments: cases)
    func `a rule takes what it knows`(text: String, expected: [WhenPiece.Content]) {
        #expect(Reader.pieces(text) == expected)
    }

    @Test func `every lexeme belongs to a piece, in order`() {
        let lexemes = Lexer.lexemes(
            of: Scanner.tokens(of: "hi, not tue but wed at 3, or the 5th any time; my back hurts"))
        var next = 0
        for piece in WhenParser.pieces(of: lexemes) {
            #expect(piece.lexemes.lowerBound <= next)
            next = max(next, piece.lexemes.upperBound)
        }
        #expect(next == lexemes.count)
    }
}
