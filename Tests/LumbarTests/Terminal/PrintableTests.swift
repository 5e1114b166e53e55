import Testing

@testable import lumbar

@Suite("Text that a terminal does not obey")
struct VisibleTextTests {
    @Test(
        "Controls are shown, hidden signs are left out",
        arguments: [
            ("plain", "plain"), ("two\nlines", "two\nlines"), ("\u{1B}[2J", "␛[2J"),
            ("a\u{8}b\u{7F}", "a␈b␡"),
            ("\u{9B}31m", "\u{FFFD}31m"), ("tab\there", "tab here"), ("a\u{202E}b\u{2066}c", "abc"),
            ("zero\u{200B}width\u{FEFF}", "zerowidth"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("a\u{2028}b", "a b"),
            ("tag\u{E0041}", "tag"), ("cr\r\nlf", "cr␍\nlf"),
        ])
    func shown(text: String, shown: String) {
        #expect(Printable.text(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
    }
}
