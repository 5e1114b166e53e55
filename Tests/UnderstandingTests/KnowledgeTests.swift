import Testing

@testable import Understanding

@Suite("What a script teaches")
struct KnowledgeTests {
    @Test("An empty knowledge teaches nothing, and hearing does not mind")
    func empty() {
        #expect(Understanding(Knowledge()).hear("hello, is it wobbly?", asked: Asked()) == Hearing())
    }
}
