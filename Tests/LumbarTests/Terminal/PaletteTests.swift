import Testing

@testable import lumbar

@Suite("Colours")
struct ColouringTests {
    @Test("Without colours the text is the text")
    func off() {
        let palette = Palette(isOn: false)
        #expect(
            [palette.dim("a"), palette.accent("a"), palette.alarm("a"), palette.good("a")] == [
                "a", "a", "a", "a",
            ])
    }

    @Test("A colour ends where its text ends, and nothing is coloured where there is no text")
    func on() {
        let palette = Palette(isOn: true)
        #expect(palette.alarm("stop") == "\u{1B}[1;31mstop\u{1B}[0m")
        #expect(palette.strong("").isEmpty)
    }
}
