import Testing

@testable import Understanding

@Suite("Classes of English words")
struct EnglishConceptsTests {
    @Test("Ordinals have numbers")
    func numbers() {
        #expect(EnglishConcepts.number(of: ["the", "second", "one"]) != nil)
        #expect(EnglishConcepts.number(of: ["third"]) == "3")
        #expect(EnglishConcepts.number(of: ["blue"]) == nil)
    }

    @Test("Every entry can be read")
    func entries() throws {
        for (id, entries) in EnglishConcepts.all {
            for entry in entries {
                #expect(throws: Never.self, "\(id): \(entry)") { try PhraseNotation.phrase(entry) }
            }
        }
    }
}
