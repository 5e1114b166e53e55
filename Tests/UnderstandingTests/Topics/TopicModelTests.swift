import Testing

@testable import Understanding

@Suite("The topic model")
struct TopicModelTests {
    @Test("The best topics come in order, the outside is none of them")
    func ranking() throws {
        let model = try #require(Small.understanding.topics.model)
        let finds = Small.finds("how much does it cost")
        let verdict = model.verdict(Small.understanding.sample(finds, Array(finds.line.tokens.indices)))
        #expect(verdict.ranking.first.map { Small.understanding.topics.events[$0] } == "question.price")
        #expect(!verdict.ranking.contains(3))
        #expect(verdict.coverage > 0.9)
    }
}
