import Testing

@testable import Understanding

@Suite("What a script's phrases sound like")
struct KnowledgeSayingsTests {
    @Test("Phrases of topics, acts and signs are written out with their events")
    func sayings() {
        var knowledge = Knowledge()
        knowledge.concepts = [Knowledge.Concept(id: "LEG", entries: ["leg", "calf"])]
        knowledge.topics = [Knowledge.Topic(event: "question.t", title: "T", phrases: ["( what | why ) so"])]
        knowledge.acts = [Knowledge.Act(event: "act.yes", phrases: ["yes"])]
        let pattern = Knowledge.Pattern.any([
            .near(window: 4, [.phrase("numb"), .any([.phrase("$LEG"), .phrase("foot")])]),
            .phrase("dead leg"),
        ])
        knowledge.flags = [Knowledge.Flag(id: "leg", gravity: .doctor, patterns: [pattern])]
        let sayings = knowledge.sayings
        #expect(sayings.map(\.text) == ["what so", "why so", "yes", "numb leg", "dead leg"])
        #expect(
            sayings.map(\.event) == ["question.t", "question.t", "act.yes", "flag.leg", "flag.leg"])
    }
}
