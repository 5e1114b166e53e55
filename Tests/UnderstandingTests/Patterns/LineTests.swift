import Testing

@testable import Understanding

@Suite("A line")
struct LineTests {
    @Test("Its text is the corrected one")
    func text() {
        let line = Small.compiled.reader.line("the paintd car")
        #expect(line.text(0..<2) == "the paint")
        #expect(line.skippable[0] && !line.skippable[2])
    }

    @Test(
        "Another language is not familiar, a slip or two is",
        arguments: [
            ("how much is the car", true), ("how mcuh is the car", true), ("wie weit ist das Auto", false),
            ("¿cuánto cuesta lavar?", false), ("", true),
        ])
    func familiar(text: String, isFamiliar: Bool) {
        #expect(Small.compiled.reader.line(text).isFamiliar == isFamiliar)
    }
}
