import Testing

@testable import Understanding

@Suite("Chat words")
struct ChatWordsTests {
    @Test("Short forms are written out, words are not")
    func expand() {
        #expect(ChatWords.expand("idk") == ["i", "do", "not", "know"])
        #expect(ChatWords.expand("know") == nil)
    }
}
