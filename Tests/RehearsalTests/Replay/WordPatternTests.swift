import Testing

@testable import Rehearsal

@Suite("Patterns of words")
struct WordPatternTests {
    @Test(
        "A word is remembered as long as it can be",
        arguments: [
            ("Your number is R-7, keep it.", "number is $ref", ["ref": "R-7,"]),
            ("Your number is R-7, keep it.", "number is $ref, keep", ["ref": "R-7"]),
            ("Dana Reyes at noon", "$first $last at", ["first": "Dana", "last": "Reyes"]),
            ("a-b-c", "$one-$two", ["one": "a-b", "two": "c"]),
            ("GRÜSSE an Änne", "grüsse an $name", ["name": "Änne"]),
            ("costs $ab now", "costs \\$ab", [:]), ("one thing", "thing", [:]),
        ] as [(String, String, [String: String])])
    func words(text: String, pattern: String, words: [String: String]) {
        #expect(WordPattern(pattern).find(in: text) == words)
    }

    @Test(
        "What is not there is not found",
        arguments: [("number is ", "number is $ref"), ("a\nb", "a*b"), ("a b", "a$xyb"), ("", "$ref")])
    func missing(text: String, pattern: String) {
        #expect(WordPattern(pattern).find(in: text) == nil)
    }

    @Test(
        "One name twice is one word",
        arguments: [
            ("What can I do", "What $ww $ww do", nil), ("What a a do", "What $ww $ww do", ["ww": "a"]),
            ("Can can you?", "$ww $ww you", ["ww": "Can"]), ("ax x", "$ww $ww", ["ww": "x"]),
            ("a b a b", "$one $two $one $two", ["one": "a", "two": "b"]),
            ("a b b a", "$one $two $one $two", nil), ("a*b axb", "$ww $ww", nil),
            ("** xx", "$ww x$ww", nil), ("ab-ab", "$ww-$ww", ["ww": "ab"]),
            ("from 5 on, not later than 5 on", "from $nn*than $nn on", ["nn": "5"]),
        ] as [(String, String, [String: String]?)])
    func repeated(text: String, pattern: String, words: [String: String]?) {
        #expect(WordPattern(pattern).find(in: text) == words)
    }

    @Test("One name twice costs little time on a long text", .timeLimit(.minutes(1)))
    func bounded() {
        let text = (0..<400).map { "word\($0)" }.joined(separator: " ")
        #expect(WordPattern("$ww and $ww").find(in: text) == nil)
        #expect(WordPattern("$ww$ww").find(in: String(text.prefix(200))) == ["ww": "1"])
    }

    @Test(
        "A star stays on its line, a blank may be a line break",
        arguments: [("a x\nb", "a*\nb"), ("a\n\n b", "a b"), ("a b\nc", "a*b c")])
    func lines(text: String, pattern: String) {
        #expect(WordPattern(pattern).find(in: text) != nil)
    }
}
