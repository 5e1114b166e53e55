import Testing

@testable import Understanding

@Suite("Whose it is")
struct OwnershipWordsTests {
    @Test(
        "Words before a name tell whose it is",
        arguments: [
            ("hi i m", true, false), ("my name is", true, false), ("this is", true, false),
            ("her name is", false, true), ("the name of his", false, true), ("my neighbour", false, false),
            ("i am glad", false, false), ("", false, false),
        ])
    func names(words: String, own: Bool, others: Bool) {
        let words = words.split(separator: " ").map(String.init)
        #expect(OwnershipWords.tellOwnName(words) == own)
        #expect(OwnershipWords.tellAnothersName(words) == others)
    }

    @Test(
        "A line says outright for whom it is, or not",
        arguments: [
            ("It's for my mother", true), ("this is for me", true), ("it did wonders for her", false),
            ("looking for a time", false),
        ])
    func whom(text: String, says: Bool) { #expect(OwnershipWords.sayForWhom(text) == says) }
}
