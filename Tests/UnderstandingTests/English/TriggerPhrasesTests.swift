import Testing

@testable import Understanding

@Suite("Phrases of triggers")
struct TriggerPhrasesTests {
    @Test("Every phrase can be read", arguments: TriggerPhrases.all.map(\.phrases))
    func readable(phrases: [String]) {
        for phrase in phrases {
            #expect(throws: Never.self, "\(phrase)") { try PhraseNotation.phrase(phrase) }
        }
    }
}
