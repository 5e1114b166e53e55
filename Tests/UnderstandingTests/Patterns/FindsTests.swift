import Testing

@testable import Understanding

@Suite("Patterns over finds")
struct FindsTests {
    private func hits(_ text: String) -> Int {
        Small.compiled.signs.flags[0].patterns.reduce(0) { $0 + Small.finds(text).hits($1).count }
    }

    @Test("Parts must be in one sentence and within the window")
    func near() {
        #expect(hits("the wheel wobbles") == 1)
        #expect(hits("the wheel. it wobbles") == 0)
        #expect(hits("wobbles one two three four five six seven eight wheel") == 0)
    }
}
