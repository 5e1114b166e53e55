import Testing

@testable import Understanding

@Suite("Questions without their mark")
struct QuestionWordsTests {
    @Test(
        "Known by how they begin",
        arguments: [
            "how much is it", "and what does it cost", "so can i book", "do you come on sundays",
            "is it safe", "whats your price",
            "what's the price", "ok how many times", "when can you come", "why do you need that",
        ])
    func open(clause: String) {
        #expect(QuestionWords.open(clause))
    }

    @Test(
        "Statements, commands and answers are none",
        arguments: [
            "what I said", "when I sit", "do it", "do that please", "where it hurts", "no", "it is fine",
            "would be great",
            "can do", "is", "",
        ])
    func statement(clause: String) {
        #expect(!QuestionWords.open(clause))
    }
}
