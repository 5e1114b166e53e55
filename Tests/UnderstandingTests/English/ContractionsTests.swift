import Testing

@testable import Understanding

@Suite("Contractions")
struct ContractionsTests {
    @Test(
        "The negator stays a word",
        arguments: [
            ("won't", ["will", "not"]), ("isn't", ["is", "not"]), ("can't", ["cannot"]),
            ("it's", ["it", "is"]),
            ("doctor's", ["doctor"]), ("i've", ["i", "have"]),
        ] as [(String, [String])])
    func expand(word: String, words: [String]) { #expect(Contractions.expand(word) == words) }
}
