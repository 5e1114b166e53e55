import Testing

@testable import Understanding

@Suite("What a token is")
struct TokenTests {
    @Test("Words and numbers are words, stops and questions end a sentence")
    func kinds() {
        func token(_ kind: Token.Kind) -> Token { Token(kind: kind, text: "", span: 0..<0) }
        #expect(token(.word).isWord && token(.number).isWord && !token(.pause).isWord)
        #expect(token(.stop).endsSentence && token(.question).endsSentence && !token(.pause).endsSentence)
    }
}
