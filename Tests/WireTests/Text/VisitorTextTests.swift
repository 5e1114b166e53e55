import Testing

@testable import Wire

@Suite("Visitors' text made harmless")
struct VisitorTextTests {
    static let cases: [(String, String, String)] = [
        ("plain", "Is one session enough?", "Is one session enough?"),
        ("letters of the world", "José Łukasz 李 عمر", "José Łukasz 李 عمر"),
        ("NUL", "Da\u{0}na", "Dana"),
        ("BS and DEL", "Da\u{8}n\u{7F}a", "Dana"),
        ("BEL", "ding\u{7}", "ding"),
        ("TAB", "a\tb", "a b"),
        ("line ends of all kinds", "a\rb\u{0B}c\u{0C}d\u{85}e\u{2028}f\u{2029}g", "a b c d e f g"),
        ("CR LF inside", "a\r\nb", "a  b"),
        ("colour", "\u{1B}[31;1mred\u{1B}[0m", "red"),
        ("window title", "\u{1B}]0;pwned\u{7}hi", "hi"),
        ("clipboard, ended by ST", "\u{1B}]52;c;cm0gLXJm\u{1B}\\hi", "hi"),
        ("device control string", "\u{1B}Pq#0\u{1B}\\hi", "hi"),
        ("two-byte escape", "\u{1B}chi", "hi"),
        ("character set", "\u{1B}(0hi", "hi"),
        ("CSI as one C1 control", "\u{9B}31mred", "red"),
        ("OSC as one C1 control", "\u{9D}0;x\u{9C}hi", "hi"),
        ("other C1 controls", "a\u{84}b\u{8D}c", "abc"),
        ("a string that never ends is text", "\u{1B}]my foot is numb", "my foot is numb"),
        ("a string broken off by a colour", "\u{1B}]my foot is numb\u{1B}[0m!", "my foot is numb!"),
        ("a control sequence broken off by a letter of the world", "\u{1B}[3é", "é"),
        ("bidirectional controls", "\u{202E}anaD\u{202C}\u{2066}x\u{2069}\u{200F}", "anaDx"),
        ("zero widths", "Da\u{200B}n\u{FEFF}a\u{2060}", "Dana"),
        ("joiner between letters", "Da\u{200D}na\u{200C}", "Dana"),
        ("joiner between emoji", "\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{200D}\u{1F469}"),
        ("tags", "hi\u{E0041}\u{E007F}", "hi"),
        ("soft hyphen and filler", "a\u{AD}b\u{3164}c", "abc"),
        ("fillers and annotations", "a\u{FFA0}b\u{FFF9}", "ab"),
    ]

    @Test("What goes and what stays", arguments: cases)
    func cleans(name: String, input: String, output: String) {
        let cleaned = VisitorText(input)
        #expect(Array(cleaned.text.unicodeScalars) == Array(output.unicodeScalars))
        #expect(cleaned.wasChanged == (input.unicodeScalars.elementsEqual(output.unicodeScalars) == false))
    }

    @Test(
        "Broken UTF-8 is refused",
        arguments: [
            [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0x4A, 0x6F, 0x73, 0xE9],
            [0xE2, 0x82],
            [0xF5, 0x80, 0x80, 0x80], [0x80],
        ] as [[UInt8]])
    func refuses(bytes: [UInt8]) {
        #expect(VisitorText(bytes) == nil)
    }

    @Test("Marks are kept up to a pile", .timeLimit(.minutes(1)))
    func piles() {
        let pile = "e" + String(repeating: "\u{301}", count: 200_000) + "f"
        let cleaned = VisitorText(pile)
        #expect(cleaned.text.unicodeScalars.count == 2 + VisitorText.longestPile)
        #expect(VisitorText("e\u{301}\u{302}").text.unicodeScalars.count == 3)
    }

    @Test("Cleaning twice is cleaning once", arguments: cases)
    func idempotent(name: String, input: String, output: String) {
        let once = VisitorText(input).text
        #expect(VisitorText(once).text.utf8.elementsEqual(once.utf8))
    }
}
