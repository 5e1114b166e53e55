import Testing

@testable import Understanding

@Suite("Orders to send")
struct SendingWordsTests {
    @Test(
        "What tells to send it",
        arguments: [
            ("send it", nil, true), ("Yes, send it", "and", true), ("submit", nil, true),
            ("send it", "to", false), ("send it", "Tomorrow", false), ("yes", nil, false),
            ("sender", nil, false),
        ] as [(String, String?, Bool)])
    func order(words: String, next: String?, isOne: Bool) {
        #expect(SendingWords.order(words, followedBy: next) == isOne)
    }
}
