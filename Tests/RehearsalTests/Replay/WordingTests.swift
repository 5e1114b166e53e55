import Testing

@testable import Rehearsal

@Suite("Comparing words")
struct WordComparisonTests {
    @Test(
        "Contained, whatever the capitals and the white space",
        arguments: [
            ("What can I do for you?", "can i do", true), ("What can I do", "can you", false),
            ("one\n two", "one two", true), ("one two", "one\ntwo", true), ("anything", "*", true),
            ("anything", "", true), ("My number is 518-555-0177.", "number is *.", true),
            ("a b c", "a*c", true), ("a b c", "c*a", false), ("ab", "a*a", false), ("aa", "a*a", true),
            ("50% (half)", "50% (half)", true), ("[a] ^b$", "[a] ^b$", true), ("GRÜSSE", "grüsse", true),
            ("", "*", true), ("", "a", false), ("<b>hi</b> you", "hi you", false),
            ("This is what I have\nShall I send it?", "what I have*Shall I", false),
        ])
    func contains(text: String, pattern: String, isThere: Bool) {
        #expect(Wording.contains(text, pattern) == isThere)
    }

    @Test("Capitals count where they are asked to")
    func capitals() {
        #expect(!Wording.contains("Hello", "hello", caseBlind: false))
        #expect(Wording.equals("Hello  you", "Hello you"))
        #expect(!Wording.equals("Hello you", "hello you"))
        #expect(Wording.equals("Hello you", "hello you", caseBlind: true))
    }

    @Test(
        "To the letter a star is a star, and a dollar sign is written with a stroke",
        arguments: [
            ("a * b", "* b", true, false), ("a c b", "a*b", false, false), ("costs $5", "\\$5", true, false),
            ("Hello  you", "hello you", true, true), ("Hello you", "hello", false, false),
            ("x", "", true, false),
        ])
    func letters(text: String, words: String, isThere: Bool, isCaseBlind: Bool) {
        #expect(Wording.holds(text, words, caseBlind: isCaseBlind) == isThere)
    }

    @Test("Many stars cost no time", .timeLimit(.minutes(1)))
    func bounded() {
        let text = String(repeating: "a", count: 5_000)
        #expect(!Wording.contains(text, String(repeating: "a*", count: 200) + "b"))
    }
}
