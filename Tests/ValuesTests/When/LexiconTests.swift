import Testing

@testable import Values

struct LexiconTests {
    private static let cases: [(String, Lexeme.Meaning?)] = [
        ("tuesday", .weekday(1, isPlural: false)),
        ("wensday", .weekday(2, isPlural: false)),
        ("tomorow", .relativeDay(1)),
        ("arvo", .part(.afternoon, isPlural: false)),
        ("fourish", .clock(ClockTime(hour: 4))),
        ("pst", .zone("America/Los_Angeles")),
        ("banana", nil),
        ("money", nil),
    ]

    @Test(arguments: cases)
    func `words of time are known with their slips`(word: String, expected: Lexeme.Meaning?) {
        #expect(Lexicon.meaning(of: word) == expected)
    }
}
