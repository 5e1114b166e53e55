import Testing

@testable import Values

struct LexerTests {
    @Test(
        "Letters of weekdays are a list, a stretch, or part of a word that is spelled out",
        arguments: [
            ("M-W-F", [0, 2, 4]), ("T-Th", [1, 2, 3]), ("M/W", [0, 2]), ("O-S-T-R-O-W", []),
            ("S-T-R-A-W", []),
        ])
    func letters(text: String, days: [Int]) {
        let found = Lexer.lexemes(of: Scanner.tokens(of: text)).compactMap { lexeme -> Int? in
            if case .weekday(let day, isPlural: _) = lexeme.meaning { day } else { nil }
        }
        #expect(found == days)
    }

    @Test(
        "Small words are read by their usual slips",
        arguments: [
            ("aftr 4", "after"), ("aft 4", "after"), ("b4 noon", "before"), ("arnd 5", "around"),
            ("btwn 2", "between"), ("excl. friday", "except"), ("xcept", "except"),
        ])
    func slips(text: String, word: String) {
        #expect(Lexer.lexemes(of: Scanner.tokens(of: text)).first?.text == word)
    }

    @Test(
        "\"Expect\" is an exception behind days in general",
        arguments: ["any day expect friday", "i expect friday"])
    func expect(text: String) {
        let words = Lexer.lexemes(of: Scanner.tokens(of: text)).map(\.text)
        #expect(words.contains("except") == text.hasPrefix("any"))
    }

    @Test(
        "The evenings of a week have one name",
        arguments: [
            ("weeknights", 2), ("week nights", 2), ("week-nights", 2), ("school nights", 4),
            ("this week nights", 3),
        ])
    func evenings(text: String, count: Int) {
        #expect(Lexer.lexemes(of: Scanner.tokens(of: text)).count == count)
    }

    private func meanings(_ text: String) -> [Lexeme.Meaning] {
        Lexer.lexemes(of: Scanner.tokens(of: text)).map(\.meaning)
    }

    private static let cases: [(String, [Lexeme.Meaning])] = [
        ("3pm", [.clock(ClockTime(hour: 3, half: .afternoon))]),
        ("15:30", [.clock(ClockTime(hour: 15, minute: 30, half: .full))]),
        ("2026-12-01", [.numericDate([2026, 12, 1], isISO: true)]),
        ("12/5", [.numericDate([12, 5], isISO: false)]),
        ("30.11. at", [.numericDate([30, 11], isISO: false), .word]), ("twenty-first", [.ordinal(21)]),
        ("thu 3.12.", [.weekday(3, isPlural: false), .numericDate([3, 12], isISO: false)]),
        (
            "thu 9.10.",
            [.weekday(3, isPlural: false), .clock(ClockTime(hour: 9, minute: 10)), .mark]
        ),
        ("2moro", [.relativeDay(1)]),
        ("M/W/F", [.weekday(0, isPlural: true), .weekday(2, isPlural: true), .weekday(4, isPlural: true)]),
        ("T-Th", [.weekday(1, isPlural: true), .weekday(2, isPlural: true), .weekday(3, isPlural: true)]),
        ("p.m.", [.part(.afternoon, isPlural: false)]),
        ("b4", [.word]),
        (
            "1730 friday",
            [.clock(ClockTime(hour: 17, minute: 30, half: .full)), .weekday(4, isPlural: false)]
        ),
    ]

    @Test(arguments: cases)
    func `dates and times are put together`(text: String, expected: [Lexeme.Meaning]) {
        #expect(meanings(text) == expected)
    }

    @Test(arguments: ["a/c", "s-t", "24/7"])
    func `other letters and numbers are left alone`(text: String) {
        #expect(!meanings(text).contains { if case .weekday = $0 { true } else { false } })
    }
}
