import Testing

@testable import Understanding

@Suite("Normalised words")
struct TokenizerTests {
    @Test(
        "Contractions and chat words are written out",
        arguments: [
            ("I can't", "i cannot"), ("dont u think", "do not you think"), ("I can not", "i cannot"),
            ("2day pls", "today please"), ("n", "n"), ("me n you", "me and you"), ("20lbs", "20 pounds"),
        ])
    func words(text: String, words: String) {
        #expect(Tokenizer.tokens(text).map(\.text).joined(separator: " ") == words)
    }
}
