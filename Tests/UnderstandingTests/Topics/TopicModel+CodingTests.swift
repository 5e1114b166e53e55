import Testing

@testable import Understanding

@Suite("A model as bytes")
struct TopicModelCodingTests {
    @Test("A model read back hears the same")
    func roundTrip() throws {
        let bytes = try #require(Small.understanding.encodedModel)
        let warm = Understanding(Small.knowledge, trained: bytes)
        for text in ["how much is it", "where are you", "paint it", "tell me a joke"] {
            #expect(warm.hear(text, asked: Asked()) == Small.understanding.hear(text, asked: Asked()))
        }
        #expect(warm.encodedModel == bytes)
    }

    @Test("Damaged bytes are no model")
    func damaged() throws {
        let bytes = try #require(Small.understanding.encodedModel)
        let symbols = Small.understanding.lexicon.vocabulary.sources.count
        #expect(TopicModel(decoding: bytes, symbols: symbols) != nil)
        #expect(TopicModel(decoding: Array(bytes.dropLast()), symbols: symbols) == nil)
        #expect(TopicModel(decoding: bytes, symbols: symbols + 1) == nil)
        #expect(TopicModel(decoding: [1, 2, 3], symbols: symbols) == nil)
    }
}
