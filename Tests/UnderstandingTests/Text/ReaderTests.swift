import Testing

@testable import Understanding

@Suite("Reading a line")
struct ReaderTests {
    @Test("Unknown words are corrected, known forms are not")
    func spelling() {
        #expect(Small.compiled.reader.line("paintd").tokens[0].text == "paint")
        #expect(Small.compiled.reader.line("walking").tokens[0].text == "walking")
        #expect(Small.compiled.reader.line("yesss").tokens[0].text == "yes")
        #expect(Small.compiled.reader.line("burnin").tokens[0].text == "burning")
    }
}
