import Testing

@testable import Values

struct NamePartTests {
    private func part(_ text: String) -> NamePart? { NamePartReader(text: TypedText(text)).part(at: 0) }

    @Test(arguments: [
        ("Jean-Luc x", "Jean-Luc"), ("O’Brien", "O'Brien"), ("J.R. Smith", "J.R."), ("K-a-t-e", "kate"),
        ("Dr. Who", "Dr."),
    ])
    func `letters with what is glued to them are one word`(text: String, typed: String) {
        #expect(part(text)?.typed == typed)
    }

    @Test func `a word knows what it may be`() {
        #expect(
            part("van")?.isParticle == true && part("Mrs")?.isTitle == true && part("jr")?.isSuffix == true)
        #expect(
            part("please")?.isOrdinary == true && part("monday")?.isDoubtful == true
                && part("J.")?.isInitial == true)
        #expect(part("518") == nil)
    }
}
