import Testing

@testable import Understanding

@Suite("The lexicon")
struct LexiconTests {
    @Test("Every level has a root, every item a symbol's place")
    func shape() {
        let lexicon = Small.compiled.lexicon
        #expect(lexicon.wordings.roots.count >= 2)
        #expect(lexicon.items.count == lexicon.symbols.count)
    }
}
