import Testing

@testable import Values

struct PastCutterTests {
    private func dates(_ text: String) -> Int {
        let lexemes = Lexer.lexemes(of: Scanner.tokens(of: text))
        let cut = PastCutter(words: lexemes.map(\.text)).cut(WhenParser.pieces(of: lexemes))
        return cut.count { if case .date = $0.content { true } else { false } }
    }

    @Test(arguments: [
        "i hurt my back on sunday", "it got bad friday", "what time do you close on friday?",
        "my birthday is december 5",
    ])
    func `a story and a question hold no wish`(text: String) {
        #expect(dates(text) == 0)
    }

    @Test(arguments: [
        "i hurt my back on sunday, can you come thursday?", "back spasms, sunday 11am",
        "need help with a stiff neck tomorrow", "what time are you free on friday?",
    ])
    func `a wish beside a story stands`(text: String) {
        #expect(dates(text) == 1)
    }
}
