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
        "Words before a name tell who the person is",
        arguments: [
            ("told by my neighbor", true), ("for my husband", true), ("my sister in law", true),
            ("my name is", false),
            ("my back", false), ("neighbor", false), ("", false),
        ])
    func relation(words: String, tells: Bool) {
        #expect(OwnershipWords.tellRelation(words.split(separator: " ").map(String.init)) == tells)
    }

    @Test(
        "Words before a name tell which half it is",
        arguments: [
            ("surname is spelled", true, false), ("my last name is", true, false),
            ("her first name is", false, true),
            ("my name is", false, false),
        ])
    func half(words: String, family: Bool, given: Bool) {
        let words = words.split(separator: " ").map(String.init)
        #expect(OwnershipWords.tellFamilyName(words) == family)
        #expect(OwnershipWords.tellGivenName(words) == given)
    }

    @Test(
        "A line says outright for whom it is, or not",
        arguments: [
            ("It's for my mother", true), ("this is for me", true), ("it did wonders for her", false),
            ("looking for a time", false),
        ])
    func whom(text: String, says: Bool) { #expect(OwnershipWords.sayForWhom(text) == says) }
}
