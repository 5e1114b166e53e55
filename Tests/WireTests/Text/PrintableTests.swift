import Testing

@testable import Wire

@Suite("Text on its way out")
struct PrintableTests {
    @Test(
        "Nothing steers, nothing hides",
        arguments: [
            ("plain", "plain"), ("é 李", "é 李"), ("a\tb", "a b"), ("a\nb", "a b"), ("\u{1B}[31m", "␛[31m"),
            ("\u{0}", "␀"),
            ("\u{7F}", "␡"), ("\u{9B}31m", "⟨9B⟩31m"), ("\u{202E}x", "⟨202E⟩x"), ("a\u{200D}b", "a⟨200D⟩b"),
            ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{200D}\u{1F469}"), ("\u{85}\u{2028}", "  "),
            ("\u{E0041}", "⟨E0041⟩"),
        ])
    func line(input: String, output: String) {
        #expect(Printable.line(input) == output)
    }

    @Test("Lines end at LF, with or without CR")
    func lines() {
        #expect(Printable.lines("a\r\nb\n\nc\rd") == ["a", "b", "", "c d"])
        #expect(Printable.lines("") == [""])
    }
}
