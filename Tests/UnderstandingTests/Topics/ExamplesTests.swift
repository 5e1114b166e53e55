import Testing

@testable import Understanding

@Suite("Examples")
struct ExamplesTests {
    @Test("Notation is written out, plain text is left alone")
    func texts() {
        #expect(Examples.texts("plain text", concepts: [:]) == ["plain text"])
        #expect(Examples.texts("( a | b ) $C", concepts: ["C": ["$D", "sea"]]) == ["a sea", "b sea"])
    }
}
