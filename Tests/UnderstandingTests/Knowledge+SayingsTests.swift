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

    @Test("A topic that is told by patterns alone has sayings too")
    func patterns() {
        var knowledge = Knowledge()
        let pattern = Knowledge.Pattern.seq(gap: 2, [.phrase("( he | she )"), .phrase("hits me")])
        knowledge.topics = [
            Knowledge.Topic(event: "intent.hurt", title: "H", phrases: [], patterns: [pattern])
        ]
        #expect(knowledge.sayings.map(\.text) == ["he hits me", "she hits me"])
    }

    @Test("A field is named in acts that are always about one, and in no other")
    func naming() {
        var knowledge = Knowledge()
        knowledge.acts = [
            Knowledge.Act(
                event: "act.drop", phrases: ["( drop | lose ) my $FIELD"], contexts: [.confirmation]),
            Knowledge.Act(event: "act.drop", phrases: ["no $FIELD"]),
            Knowledge.Act(event: "act.skip", phrases: ["skip", "skip my $FIELD"]),
        ]
        let sayings = knowledge.sayings(naming: "phone number")
        #expect(sayings.map(\.event) == ["act.drop"])
        #expect(sayings.map(\.text) == ["drop my phone number"])
    }
}
