import Testing

@testable import Values

struct WhenLeftoversTests {
    private func areDoubtful(_ text: String) -> Bool {
        let lexemes = Lexer.lexemes(of: Scanner.tokens(of: text))
        return WhenLeftovers(lexemes: lexemes, pieces: WhenParser.pieces(of: lexemes)).areDoubtful
    }

    @Test func `a number that touches a wish and says nothing makes it doubtful`() {
        #expect(areDoubtful("tuesday 4 kids"))
    }

    @Test(arguments: ["friday at 3", "tomorrow", "any day but wednesday", "i have 2 kids"])
    func `what was taken up leaves no doubt`(text: String) {
        #expect(!areDoubtful(text))
    }
}
