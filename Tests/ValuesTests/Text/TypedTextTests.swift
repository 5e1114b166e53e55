import Testing

@testable import Values

struct TypedTextTests {
    @Test func `runs of tokens give back the words as typed`() {
        let text = TypedText("Zoë’s  at 5 PM!")
        #expect(text.typed(tokens: 0..<2) == "Zoë’s  at")
        #expect(text.typed(tokens: 2..<2) == "")
        #expect(text.typed(tokens: 0..<99) == "")
        #expect(text.span(tokens: 2..<3) == 13..<14)
    }

    @Test func `what is masked ends a sentence and keeps the offsets`() {
        let text = TypedText("call 518 now")
        let rest = text.masking([5..<8])
        #expect(rest.tokens.map(\.text) == ["call", "\n", "now"])
        #expect(rest.typed(rest.tokens[2].span) == "now")
        #expect(text.masking([]).tokens == text.tokens)
    }
}
