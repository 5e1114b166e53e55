import Testing

@testable import Understanding

@Suite("Tenses by their words")
struct TenseTests {
    @Test(
        "A word shows its tense, or none",
        arguments: [
            ("is", .present), ("cannot", .present), ("wakes", .present), ("was", .past), ("could", .past),
            ("leaked", .past), ("wet", nil), ("tired", nil), ("bed", nil), ("wheel", nil),
        ] as [(String, Tense?)])
    func tense(word: String, tense: Tense?) { #expect(Tense.of(word) == tense) }

    @Test("Some verbs are in the present behind a subject", arguments: ["leak", "lose", "feel"])
    func base(word: String) {
        #expect(Tense.isPresentBehindSubject(word))
        #expect(Tense.of(word) == nil)
    }
}
