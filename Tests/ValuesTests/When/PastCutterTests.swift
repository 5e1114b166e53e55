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
        "my first visit was in july", "our session in may was lovely",
        "after the holiday because we've got fourteen people coming tomorrow",
    ])
    func `a story and a question hold no wish`(text: String) {
        #expect(dates(text) == 0)
    }

    @Test(arguments: [
        "i hurt my back on sunday, can you come thursday?", "back spasms, sunday 11am",
        "need help with a stiff neck tomorrow", "what time are you free on friday?",
        "thursday, our nurse comes on tuesdays", "my son visits on sunday, saturday would be better",
        "friday because my son is here saturday", "because i'm only free friday",
        "because my best day is friday",
        "i'm off on fridays so friday it is", "i fell last month, wednesday please",
    ])
    func `a wish beside a story stands`(text: String) {
        #expect(dates(text) == 1)
    }
}
