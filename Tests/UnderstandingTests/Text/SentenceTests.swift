import Testing

@testable import Understanding

@Suite("Sentences")
struct SentenceTests {
    @Test("Stops, question marks and line ends cut; a question mark is remembered")
    func split() {
        let sentences = Sentence.split(Tokenizer.tokens("one. two?\nthree"))
        #expect(sentences.map(\.endsInQuestionMark) == [false, true, false])
        #expect(Sentence.split([]).isEmpty)
    }
}
