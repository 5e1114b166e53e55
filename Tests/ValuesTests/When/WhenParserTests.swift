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
        ("i'm at lunch", [.word]),
        ("at noon i'm at lunch", [.time(.point(ClockTime(hour: 12, half: .full))), .exclusionBefore]),
        ("if nobody calls by friday", [.word]), ("i never said friday", [.word]),
        ("after the 6 of the evening", [.time(.bounded(.after, ClockTime(hour: 6, half: .afternoon)))]),
        ("he works thursdays", [.exclusion, .date(.weekdays(WeekdaySet(3)))]),
        (
            "thursday next week and friday the week after",
            [
                .date(.day(.weekdayOfWeek(3, weeks: 1))), .joint(.and),
                .date(.day(.weekdayOfWeek(4, weeks: 2))),
            ]
        ),
        (
            "the first or second week of december",
            [
                .date(.stretch(.weekOfMonth(1, .namedMonth(12, year: nil)))), .joint(.or),
                .date(.stretch(.weekOfMonth(2, .namedMonth(12, year: nil)))),
            ]
        ),
        (
            "december 1 to 3 or 8 to 10",
            [
                .date(.range(.day(.december(1)), .day(.december(3)))), .joint(.or),
                .date(.range(.day(.december(8)), .day(.december(10)))),
            ]
        ),
        (
            "the first weekend in december",
            [.date(.stretch(.weekendOf(.nthWeekday(1, weekday: 5, of: .namedMonth(12, year: nil)))))]
        ),
        ("the 4th... of december", [.date(.day(.december(4)))]),
        (
            "dec 4/5/6",
            [
                .date(.day(.december(4))), .joint(.or), .date(.day(.december(5))), .joint(.or),
                .date(.day(.december(6))),
            ]
        ),
        ("at ten to four", [.time(.point(ClockTime(hour: 3, minute: 50)))]),
        (
            "ten to four",
            [
                .time(
                    .either(
                        .point(ClockTime(hour: 3, minute: 50)),
                        .range(ClockTime(hour: 10), ClockTime(hour: 4))))
            ]
        ),
    ]

    @Test(arguments: cases)
    func `a rule takes what it knows`(text: String, expected: [WhenPiece.Content]) {
        #expect(Reader.pieces(text) == expected)
    }

    @Test func `no rule looks further than a few words ahead`() {
        let parser = WhenParser(
            lexemes: Lexer.lexemes(of: Scanner.tokens(of: String(repeating: "the ", count: 90))))
        #expect(parser.skipping(["the"], from: 0) == WhenParser.reach)
        let bounds = WhenParser(
            lexemes: Lexer.lexemes(of: Scanner.tokens(of: String(repeating: "after ", count: 90))))
        #expect(bounds.bound(0).map { $0.1 <= 4 } ?? false)
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

extension DayReference {
    fileprivate static func december(_ day: Int) -> DayReference { .monthDay(month: 12, day: day, year: nil) }
}
