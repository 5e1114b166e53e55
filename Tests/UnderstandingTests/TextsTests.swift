import Testing

@testable import Understanding

@Suite("Examples written out")
struct TextsTests {
    @Test("Wordings of one phrase share a fold; what is outside has no event")
    func all() {
        var knowledge = Knowledge()
        knowledge.concepts = [Knowledge.Concept(id: "SEA", entries: ["sea"])]
        knowledge.topics = [
            Knowledge.Topic(
                event: "question.a", title: "", phrases: ["( to | by ) $SEA"], sources: ["on land"])
        ]
        knowledge.outside = ["far away"]
        let texts = Texts.all(knowledge)
        #expect(texts.map(\.event) == ["question.a", "question.a", nil])
        #expect(texts.map(\.texts) == [["to sea", "by sea"], ["on land"], ["far away"]])
        #expect(texts.map(\.fold) == [0, 1, 0])
    }
}
