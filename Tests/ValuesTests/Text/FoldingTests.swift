import Testing

@testable import Values

struct FoldingTests {
    private static let cases: [(String, String)] = [
        ("A", "letter a"), ("é", "letter é"), ("７", "digit 7"), ("٣", "digit 3"), ("’", "mark '"),
        ("—", "mark -"), ("“", "mark \""),
        ("＠", "mark @"), ("\u{A0}", "space"), ("\t", "space"), ("\n", "lineEnd"), ("\u{2028}", "lineEnd"),
        ("\u{200B}", "nothing"),
        ("\u{0}", "nothing"), ("\u{202E}", "nothing"),
    ]

    @Test(arguments: cases)
    func `each character stands for one thing`(typed: String, expected: String) throws {
        let scalar = try #require(typed.unicodeScalars.first)
        let shown =
            switch Folding(scalar) {
            case .letter(let letters): "letter " + letters
            case .digit(let digit): "digit \(digit - 0x30)"
            case .mark(let mark): "mark \(mark)"
            case .space: "space"
            case .lineEnd: "lineEnd"
            case .nothing: "nothing"
            }
        #expect(shown == expected)
    }
}
