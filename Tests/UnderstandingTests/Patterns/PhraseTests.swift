import Testing

@testable import Understanding

@Suite("Phrases as they are written")
struct PhraseTests {
    @Test(
        "The wordings are counted without being written out",
        arguments: [
            ("a", 1), ("a b", 1), ("( a | b c )", 2), ("( a | b ) [ c ]", 4),
        ])
    func count(text: String, count: Int) throws {
        let phrase = try PhraseNotation.phrase(text)
        #expect(phrase.count == count)
        #expect(phrase.wordings.count == count)
    }

    @Test("Wordings come in the order of the alternatives")
    func order() throws {
        let wordings = try PhraseNotation.phrase("( a | b ) [ $C ]").wordings
        #expect(
            wordings == [
                [.word("a")], [.word("a"), .concept("C")], [.word("b")], [.word("b"), .concept("C")],
            ])
    }

    @Test("An empty wording is none, and \"can not\" is one word")
    func filled() throws {
        #expect(try PhraseNotation.phrase("[ a ]").wordings == [[.word("a")]])
        #expect(try PhraseNotation.phrase("can not go").wordings == [[.word("cannot"), .word("go")]])
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
