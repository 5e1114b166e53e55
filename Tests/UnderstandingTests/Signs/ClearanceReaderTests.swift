import Testing

@testable import Understanding

@Suite("Clearance")
struct ClearanceReaderTests {
    @Test(
        "A doctor's word is heard where it is stated",
        arguments: [
            ("my wheel wobbles, the mechanic says it is fine", true), ("garage approved", true),
            ("my wheel wobbles and the mechanic is not sure it is fine", false),
            ("I will ask the mechanic if it is fine", false),
        ])
    func cleared(text: String, isCleared: Bool) {
        #expect((Small.understanding.hear(text, asked: Asked()).cleared != nil) == isCleared)
    }

    @Test("It clears what was said before, not what is new")
    func later() {
        #expect(Small.scope("my wheel wobbles, the mechanic says it is fine") == .cleared)
        #expect(Small.scope("the mechanic says it is fine but now the wheel wobbles") == .present)
    }
}
