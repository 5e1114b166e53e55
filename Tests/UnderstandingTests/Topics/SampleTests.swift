import Testing

@testable import Understanding

@Suite("Samples")
struct SampleTests {
    @Test("Only the words at the given positions count")
    func positions() {
        let finds = Small.finds("wobbly wheel thanks")
        let sample = Sample(
            finds, positions: [0, 1], items: Small.compiled.lexicon.items, concepts: [1, 2, 3])
        #expect(sample.words.count == 2)
        #expect(sample.known == [true, true])
    }
}
