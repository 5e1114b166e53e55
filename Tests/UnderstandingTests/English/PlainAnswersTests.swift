import Testing

@testable import Understanding

struct PlainAnswersTests {
    @Test(
        "Beside a yes only what belongs to a doctor's word is plain",
        arguments: [
            ("and he said massage is fine", true), ("Dr. Patel looked on Monday", true), ("", true),
            ("two years ago", false), ("an app said so", false), ("if I rest", false),
        ])
    func clear(_ line: String, isPlain: Bool) {
        #expect(PlainAnswers.clear(line.typedWords.map(\.word)) == isPlain)
    }

    @Test(
        "Beside a no only what denies is plain",
        arguments: [
            ("I don't have that", true), ("never had any of it", true), ("it stopped", true),
            ("since I take aspirin", false), ("it was 25", false), ("it comes and goes", false),
        ])
    func withdraw(_ line: String, isPlain: Bool) {
        #expect(PlainAnswers.withdraw(line.typedWords.map(\.word)) == isPlain)
    }

    @Test(
        "What is supposed is no plain answer",
        arguments: [("suppose", true), ("Probably", true), ("has", false)])
    func hedge(_ word: String, isHedge: Bool) { #expect(PlainAnswers.hedge(word) == isHedge) }

    @Test(
        "Going along tells nothing",
        arguments: [("ok", true), ("all right ok", false), ("Sure", true), ("yes", false)])
    func goAlong(_ yes: String, does: Bool) { #expect(PlainAnswers.goAlong(yes) == does) }

    @Test("Hardly leaves something over", arguments: [("hardly", true), ("Barely, no", true), ("no", false)])
    func scarcely(_ no: String, does: Bool) { #expect(PlainAnswers.scarcely(no) == does) }
}
