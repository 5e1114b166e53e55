import Testing

@testable import Understanding

@Suite("A visit beside another's complaint")
struct BeneficiaryReaderTests {
    private static let concepts = [
        Knowledge.Concept(id: "COMPLAINT-PART", entries: ["[old] car"]),
        Knowledge.Concept(id: "ASKS-VISIT", entries: ["can (you | somebody) come"]),
    ]

    private static func understanding(_ concepts: [Knowledge.Concept]) -> Understanding {
        var knowledge = Small.knowledge
        knowledge.concepts += concepts
        return Understanding(knowledge)
    }

    private static let whole = understanding(concepts)
    private static let half = understanding(Array(concepts.dropLast()))

    @Test(
        "It is for whoever suffers, unless the writer does too",
        arguments: [
            ("his car is dead, can somebody come", true), ("can you come, her car smokes", true),
            ("my car and his car are dead, can you come", nil), ("his car is dead", nil),
            ("can you come", nil),
        ])
    func whose(text: String, isAnothers: Bool?) {
        #expect(Self.whole.hear(text, asked: Asked()).forSomebodyElse == isAnothers)
    }

    @Test("A script without the concepts hears nothing of it")
    func without() {
        #expect(Self.half.hear("his car is dead, can somebody come", asked: Asked()).forSomebodyElse == nil)
    }
}
