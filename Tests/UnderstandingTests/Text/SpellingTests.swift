import Testing

@testable import Understanding

@Suite("Correcting spelling")
struct SpellingTests {
    private let spelling = Spelling([
        ("numb", 0), ("number", 2), ("weather", 2), ("whether", 2), ("tingle", 0),
    ])

    @Test(
        "The nearest known word",
        arguments: [("tinlge", "tingle"), ("wheather", "weather"), ("nubmer", "number")])
    func corrects(wrong: String, right: String) { #expect(spelling.correct(wrong) == right) }

    @Test("Short words and words far from any are left", arguments: ["nmb", "zzzzzz", "encyclopaedia"])
    func leaves(word: String) { #expect(spelling.correct(word) == nil) }

    @Test("Swaps count once, other slips one each")
    func distance() {
        #expect(Spelling.distance(Array("abcd".utf8), Array("abdc".utf8)[...], limit: 2) == 1)
        #expect(Spelling.distance(Array("abcd".utf8), Array("wxyz".utf8)[...], limit: 2) == nil)
    }
}
