import Testing

@testable import Understanding

@Suite("Building the lexicon")
struct LexiconBuilderTests {
    @Test("Mistakes are told with their owner")
    func problems() {
        var knowledge = Knowledge()
        knowledge.concepts = [
            Knowledge.Concept(id: "A", entries: ["$B"]), Knowledge.Concept(id: "B", entries: ["$A"]),
            Knowledge.Concept(id: "A", entries: ["x"]),
        ]
        knowledge.acts = [Knowledge.Act(event: "act.odd", phrases: ["( yes", "$NOWHERE"])]
        let problems = Understanding.problems(in: knowledge)
        #expect(problems.contains { $0.message.contains("circle") })
        #expect(problems.contains { $0.owner == "A" && $0.message.contains("two concepts") })
        #expect(problems.count { $0.owner == "act.odd" } == 2)
    }
}
