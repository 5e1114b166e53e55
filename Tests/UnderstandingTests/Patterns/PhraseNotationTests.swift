import Testing

@testable import Understanding

@Suite("Phrase notation")
struct PhraseNotationTests {
    @Test(
        "Mistakes are named",
        arguments: [
            ("( a", PhraseNotation.Mistake.unclosed("(")), ("a )", .unexpected(")")), ("[ ]", .empty),
            ("$", .namelessConcept),
        ] as [(String, PhraseNotation.Mistake)])
    func mistakes(phrase: String, mistake: PhraseNotation.Mistake) {
        #expect(throws: mistake) { try PhraseNotation.phrase(phrase) }
    }

    @Test("A phrase of too many wordings is refused")
    func limit() {
        let phrase = String(repeating: "( a | b ) ", count: 14)
        #expect(throws: PhraseNotation.Mistake.tooMany(PhraseNotation.limit)) {
            try PhraseNotation.phrase(phrase)
        }
    }

    @Test("Spaces of any kind part words, the unbreakable one too, and signs need none")
    func spaces() throws {
        let phrase = try PhraseNotation.phrase("à\u{A0}b\t(c|d )\u{A0}")
        let letters = ["c", "d"].map { Phrase.sequence([.word($0)]) }
        #expect(phrase == .sequence([.word("à"), .word("b"), .choice(letters)]))
    }
}
