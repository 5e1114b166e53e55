import Testing

@testable import Understanding

@Suite("What a script teaches")
struct KnowledgeTests {
    @Test("An empty knowledge teaches nothing, and hearing does not mind")
    func empty() {
        #expect(Understanding(Knowledge()).hear("hello, is it wobbly?", asked: Asked()) == Hearing())
    }

    @Test("An outline has the names, and none of the wordings")
    func outline() {
        let outline = Small.knowledge.outline
        #expect(outline.topics.map(\.title) == Small.knowledge.topics.map(\.title))
        #expect(outline.flags.map(\.gravity) == Small.knowledge.flags.map(\.gravity))
        #expect(outline.acts.map(\.event) == Small.knowledge.acts.map(\.event))
        #expect(outline.topics.allSatisfy { $0.phrases.isEmpty && $0.patterns.isEmpty })
        #expect(outline.concepts.isEmpty && outline.outside.isEmpty)
    }
}
