import Testing

@testable import Understanding

@Suite("Learning")
struct UnderstandingTests {
    @Test("Twice the same knowledge, twice the same model")
    func deterministic() {
        #expect(Understanding(Small.knowledge).encodedModel == Small.understanding.encodedModel)
    }
}
