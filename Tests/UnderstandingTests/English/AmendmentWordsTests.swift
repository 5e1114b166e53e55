import Testing

@testable import Understanding

@Suite("Words between the name of a thing and its new value")
struct AmendmentWordsTests {
    @Test(
        "Where the value begins",
        arguments: [
            ("to Ruth Baker", false, 1), ("should be Olsen", false, 2), (", it's Dana Box", false, 2),
            ("Dana Box", true, 0), ("Dana Box", false, nil), ("is", true, nil), ("", true, nil),
            ("- put sore hip", false, 2),
        ])
    func lead(words: String, isMarked: Bool, count: Int?) {
        let words = words.split(separator: " ").map(String.init)
        #expect(AmendmentWords.lead(words, isMarked: isMarked) == count)
    }

    @Test(
        "A wish to change what is named next",
        arguments: [("please make the", true), ("so the", false), ("", false)])
    func command(words: String, isCommand: Bool) {
        #expect(AmendmentWords.command(words.split(separator: " ").map(String.init)) == isCommand)
    }
}
