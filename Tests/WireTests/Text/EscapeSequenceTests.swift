import Testing

@testable import Wire

@Suite("Escape sequences of terminals")
struct EscapeSequenceTests {
    @Test(
        "A sequence is swallowed up to its last scalar",
        arguments: ["\u{1B}[1;31m", "\u{1B}c", "\u{1B}(B", "\u{1B}]0;t\u{7}", "\u{9B}2J"])
    func swallows(sequence: String) {
        var escape = EscapeSequence()
        for scalar in sequence.unicodeScalars {
            let outcome = escape.take(scalar)
            #expect(outcome == .swallowed)
        }
        let after = escape.take("x")
        #expect(after == .text)
    }

    @Test("An unfinished string is given back at the end")
    func givesBack() {
        var escape = EscapeSequence()
        for scalar in "\u{1B}]help".unicodeScalars {
            let outcome = escape.take(scalar)
            #expect(outcome == .swallowed)
        }
        let given = escape.finish()
        #expect(given == Array("help".unicodeScalars))
        let after = escape.take("x")
        #expect(after == .text)
    }
}
