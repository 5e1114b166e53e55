import Testing

@testable import Understanding

@Suite("Telling topics apart")
struct TopicReaderTests {
    @Test("A pattern settles a topic before the model is asked")
    func pattern() {
        var knowledge = Small.knowledge
        knowledge.topics[1].patterns = [.phrase("secret word")]
        let hearing = Understanding(knowledge).hear("how much is the secret word", asked: Asked())
        #expect(hearing.topic == .settled(event: "question.place", confidence: 1))
    }

    @Test("What is outside is none of them")
    func outside() {
        #expect(Small.understanding.hear("quantum chromodynamics", asked: Asked()).topic == .none)
    }
}
