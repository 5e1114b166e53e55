import Testing

@testable import Understanding

@Suite("A model as bytes")
struct TopicModelCodingTests {
    @Test("Damaged bytes are no model")
    func damaged() throws {
        let bytes = try #require(Small.understanding.topics.model).encoded()
        let symbols = Small.understanding.lexicon.vocabulary.sources.count
        #expect(TopicModel(decoding: bytes, symbols: symbols) != nil)
        #expect(TopicModel(decoding: Array(bytes.dropLast()), symbols: symbols) == nil)
        #expect(TopicModel(decoding: bytes, symbols: symbols + 1) == nil)
        #expect(TopicModel(decoding: [1, 2, 3], symbols: symbols) == nil)
    }
}
