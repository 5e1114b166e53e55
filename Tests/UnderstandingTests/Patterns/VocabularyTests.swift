import Testing

@testable import Understanding

@Suite("Symbols")
struct VocabularyTests {
    @Test("Words, beginnings and ranges have symbols; the better source is kept")
    func symbols() {
        var vocabulary = Vocabulary()
        let word = vocabulary.word("going", from: .common)
        #expect(vocabulary.word("going", from: .lexicon) == word)
        #expect(vocabulary.sources[Int(word)] == .lexicon)
        let prefix = vocabulary.prefix("go")
        let range = vocabulary.range(1, 5)
        vocabulary.seal()
        #expect(
            vocabulary.classes(of: Token(kind: .word, text: "going", span: 0..<5), word: word) == [prefix])
        #expect(vocabulary.classes(of: Token(kind: .number, text: "3", span: 0..<1), word: nil) == [range])
    }
}
