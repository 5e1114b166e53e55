import Testing

@testable import Values

struct RemindersTests {
    @Test(arguments: [
        ("I said: low back", "low back"), ("I just told you: my hip", "my hip"),
        ("Just what I said, my back is wrecked", "my back is wrecked"), ("as I said, my hip", "my hip"),
        ("Like I said before, my hip", "my hip"), ("No, I already told you. My hip", "My hip"),
        ("what I said - my hip", "my hip"),
    ])
    func `words that only remind of something are passed over`(text: String, rest: String) {
        let typed = TypedText(text)
        let start = Reminders.end(in: typed.tokens, from: 0)
        #expect(typed.typed(tokens: start..<typed.tokens.count) == rest)
    }

    @Test(arguments: [
        "I said my hip", "No, my hip", "I told you", "As I said.", "low back, as I said, and the hip", "",
        "I said to the doctor: it hurts",
    ])
    func `other words stay`(text: String) {
        #expect(Reminders.end(in: TypedText(text).tokens, from: 0) == 0)
    }
}
