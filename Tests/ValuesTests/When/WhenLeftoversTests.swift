import Testing

@testable import Values

struct WhenLeftoversTests {
    private func areDoubtful(_ text: String) -> Bool {
        let lexemes = Lexer.lexemes(of: Scanner.tokens(of: text))
        let pieces = WhenParser.pieces(of: lexemes)
        return WhenLeftovers(
            lexemes: lexemes, pieces: pieces, kept: PastCutter(words: lexemes.map(\.text)).cut(pieces)
        ).areDoubtful
    }

    @Test func `a number that touches a wish and says nothing makes it doubtful`() {
        #expect(areDoubtful("tuesday 4 kids"))
    }

    @Test(arguments: [
        "tuesday the month after", "tuesday the other day", "monday half", "monday between lunch and dinner",
        "friday the third thing", "the week after would be lovely, any day", "any day between 14 and 17",
    ])
    func `a word of time that no rule took up makes a wish doubtful`(text: String) {
        #expect(areDoubtful(text))
    }

    @Test(arguments: ["friday at 3", "tomorrow", "any day but wednesday", "i have 2 kids"])
    func `what was taken up leaves no doubt`(text: String) {
        #expect(!areDoubtful(text))
    }
}
