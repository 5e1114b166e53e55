import Testing

@testable import Understanding

@Suite("What was learned, as bytes")
struct LearnedTests {
    @Test("What is read back hears the same")
    func roundTrip() throws {
        let bytes = try #require(Small.understanding.encodedModel)
        let warm = Understanding(Small.knowledge, trained: bytes)
        for text in ["how much is it", "where are you", "paint it", "tell me a joke"] {
            #expect(warm.hear(text, asked: Asked()) == Small.understanding.hear(text, asked: Asked()))
        }
        #expect(warm.encodedModel == bytes)
    }

    @Test("The signs of topics come back")
    func topicSigns() throws {
        let model = try #require(Small.understanding.topics.model)
        let signs = ["question.wheels": "wheel", "question.brakes": "brake"]
        let bytes = try #require(Learned(model: model, topicSigns: signs).encoded())
        let symbols = Small.understanding.lexicon.vocabulary.sources.count
        #expect(Learned(decoding: bytes, symbols: symbols)?.topicSigns == signs)
    }

    @Test("Damaged bytes are nothing, at whatever place they end")
    func damaged() throws {
        let model = try #require(Small.understanding.topics.model)
        let bytes = try #require(Learned(model: model, topicSigns: ["question.wheels": "wheel"]).encoded())
        let symbols = Small.understanding.lexicon.vocabulary.sources.count
        for length in Array(0..<60) + [bytes.count - 1] {
            #expect(Learned(decoding: Array(bytes.prefix(length)), symbols: symbols) == nil)
        }
        #expect(Learned(decoding: bytes, symbols: symbols + 1) == nil)
    }

    @Test("What is heard by likeness comes back")
    func likeness() throws {
        let bytes = try #require(Likely.understanding.encodedModel)
        let warm = Understanding(Likely.knowledge, trained: bytes)
        for text in Likely.lines {
            #expect(warm.hear(text, asked: Asked()) == Likely.understanding.hear(text, asked: Asked()))
        }
        #expect(warm.encodedModel == bytes)
    }

    @Test("Where there is no topic nothing is kept")
    func nothing() { #expect(Learned(model: nil, topicSigns: [:]).encoded() == nil) }
}
