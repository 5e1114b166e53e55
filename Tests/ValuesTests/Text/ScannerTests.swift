import Testing

@testable import Values

struct ScannerTests {
    @Test(arguments: [
        ("Tue 3pm", ["tue", "3", "pm"]), ("can’t—won't", ["can't", "-", "won't"]), ("５１８", ["518"]),
        ("'hi'", ["'", "hi"]),
        ("a\u{200B}b", ["ab"]), ("l\u{E9}a", ["l\u{E9}a"]), ("", []), ("  ", []), ("3:30", ["3", ":", "30"]),
    ])
    func `a text is cut into normalised tokens`(text: String, tokens: [String]) {
        #expect(Scanner.tokens(of: text).map(\.text) == tokens)
    }

    @Test func `every token knows where it was typed`() {
        let text = TypedText("Zoë — 5 PM, “ok”")
        for token in text.tokens where token.kind == .word {
            #expect(text.typed(token.span).lowercased() == token.text)
        }
    }
}
