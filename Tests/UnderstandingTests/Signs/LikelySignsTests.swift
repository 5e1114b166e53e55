import Testing

@testable import Understanding

@Suite("Signs by likeness")
struct LikelySignsTests {
    private func scope(_ text: String, _ asked: Asked = Asked()) -> Hearing.Sign.Scope? {
        Likely.understanding.hear(text, asked: asked).signs.first { $0.flag == "wheel" }?.scope
    }

    @Test(
        "A statement like the examples is in doubt",
        arguments: [
            "it pulls to the left at speed", "the steering pulls to the left", "drags left on the motorway",
        ])
    func doubtful(text: String) { #expect(scope(text) == .doubtful) }

    @Test(
        "No doubt where it is asked, imagined, of others, over, all is well, or too little is said",
        arguments: [
            "does it pull to the left?", "my sister's car pulls to the left", "what if it pulls to the left",
            "it used to pull to the left", "it pulls to the left and that is fine", "pulls left",
            "the left lane was closed", "how much is it",
        ])
    func plain(text: String) { #expect(scope(text) == nil) }

    @Test("Each sentence is judged by itself: what is asked beside it does not hide it")
    func sentences() {
        #expect(scope("how much is it? it pulls to the left at speed") == .doubtful)
        #expect(scope("how much is it? does it pull to the left at speed?") == nil)
    }

    @Test("Another's counts where the session is for them")
    func another() {
        let text = "my sister's car pulls to the left at speed"
        #expect(scope(text, Asked(forSomebodyElse: true)) == .doubtful)
    }

    @Test("Where a pattern fits, its word is the only one")
    func pattern() { #expect(scope("no wobbling wheel, and it pulls to the left") == .negated) }

    @Test("The reason says what it is like")
    func reason() {
        let sign = Likely.understanding.hear("it pulls to the left at speed", asked: Asked()).signs.first
        #expect(sign?.reason.contains("like the examples of flag.wheel") == true)
    }
}
