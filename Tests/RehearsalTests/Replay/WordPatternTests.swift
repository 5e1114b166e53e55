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
        "A star stays on its line, a blank may be a line break",
        arguments: [("a x\nb", "a*\nb"), ("a\n\n b", "a b"), ("a b\nc", "a*b c")])
    func lines(text: String, pattern: String) {
        #expect(WordPattern(pattern).find(in: text) != nil)
    }
}
