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

    @Test("Classes of one group do not compete: the best of them stands for all")
    func groups() throws {
        var model = try #require(Small.understanding.topics.model)
        let finds = Small.finds("what is the price and where are you")
        let sample = Small.understanding.sample(finds, Array(finds.line.tokens.indices))
        let before = model.verdict(sample)
        model.groups = [0, 0, 2, 3]
        let after = model.verdict(sample)
        #expect(before.ranking.count == 3 && after.ranking.count == 2)
        #expect(before.ranking.first == after.ranking.first)
        #expect(after.lead > before.lead)
    }
}
