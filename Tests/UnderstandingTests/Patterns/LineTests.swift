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
}
