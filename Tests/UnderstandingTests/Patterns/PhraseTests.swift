import Testing

@testable import Understanding

@Suite("Phrases as they are written")
struct PhraseTests {
    private func filled(_ phrase: Phrase) -> [[Piece]] { (0..<phrase.filledCount).map(phrase.wording) }

    @Test(
        "The wordings are counted without being written out",
        arguments: [
            ("a", 1, 1), ("a b", 1, 1), ("( a | b c )", 2, 2), ("( a | b ) [ c ]", 4, 4),
            ("[ a ] [ b ]", 4, 3), ("( a | ! ) [ b | - ]", 6, 4),
        ])
    func count(text: String, count: Int, filled: Int) throws {
        let phrase = try PhraseNotation.phrase(text)
        #expect(phrase.count == count)
        #expect(phrase.filledCount == filled)
    }

    @Test("Wordings come in the order of the alternatives")
    func order() throws {
        let wordings = filled(try PhraseNotation.phrase("( a | b ) [ $C ]"))
        #expect(
            wordings == [
                [.word("a")], [.word("a"), .concept("C")], [.word("b")], [.word("b"), .concept("C")],
            ])
    }

    @Test(
        "Each wording is found by its number, empty ones left out",
        arguments: [
            "[ a ] [ b ] [ c ]", "( a | [ b ] ! ) [ ( c | - ) d | - ]",
            "[ x ] ( can [ not | - ] | [ y ] ) [ z ]",
            "! [ a | ! ] -", "can not go",
        ])
    func numbers(text: String) throws {
        let phrase = try PhraseNotation.phrase(text)
        #expect(filled(phrase) == Written.wordings(phrase))
    }

    @Test("An empty wording is none, and \"can not\" is one word")
    func filled() throws {
        #expect(filled(try PhraseNotation.phrase("[ a ]")) == [[.word("a")]])
        #expect(filled(try PhraseNotation.phrase("can not go")) == [[.word("cannot"), .word("go")]])
    }

    @Test("The concepts are told in their order")
    func concepts() throws {
        #expect(try PhraseNotation.phrase("my $A ( $B | c ) [ $A ]").concepts == ["A", "B", "A"])
    }

    @Test(
        "Signs alone are no words",
        arguments: [("-", false), ("( ! | … )", false), ("5..7", true), ("ß", true)])
    func words(text: String, hasWords: Bool) {
        #expect(((try? PhraseNotation.phrase(text)) != nil) == hasWords)
    }
}
