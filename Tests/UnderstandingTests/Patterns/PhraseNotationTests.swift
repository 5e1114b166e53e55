import Testing

@testable import Understanding

@Suite("Phrase notation")
struct PhraseNotationTests {
    @Test("Alternatives and options are multiplied out")
    func wordings() throws {
        let wordings = try PhraseNotation.wordings("( a | b c ) [ d ]")
        #expect(
            wordings.map { $0.count } == [1, 2, 2, 3] || wordings.map { $0.count }.sorted() == [1, 2, 2, 3])
    }

    @Test(
        "Mistakes are named",
        arguments: [
            ("( a", PhraseNotation.Mistake.unclosed("(")), ("a )", .unexpected(")")), ("[ ]", .empty),
            ("$", .namelessConcept),
        ] as [(String, PhraseNotation.Mistake)])
    func mistakes(phrase: String, mistake: PhraseNotation.Mistake) {
        #expect(throws: mistake) { try PhraseNotation.wordings(phrase) }
    }

    @Test("A phrase of too many wordings is refused")
    func limit() {
        let phrase = String(repeating: "( a | b ) ", count: 14)
        #expect(throws: PhraseNotation.Mistake.tooMany(PhraseNotation.limit)) {
            try PhraseNotation.wordings(phrase)
        }
    }
}
