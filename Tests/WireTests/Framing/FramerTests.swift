import Testing

@testable import Wire

@Suite("Lines from bytes")
struct FramerTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        let pieces: [Framer.Piece]
        var leftover = false
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ pieces: [Framer.Piece], leftover: Bool = false) {
            self.init(name, bytes: Array(text.utf8), pieces, leftover: leftover)
        }

        init(_ name: String, bytes: [UInt8], _ pieces: [Framer.Piece], leftover: Bool = false) {
            self.name = name
            self.bytes = bytes
            self.pieces = pieces
            self.leftover = leftover
        }
    }

    /// All with a limit of 8 bytes.
    static let cases: [Case] = [
        Case("one line", "hello\n", [line("hello")]),
        Case("CR LF", "hello\r\n", [line("hello")]),
        Case("one CR only is dropped", "hello\r\r\n", [line("hello\r")]),
        Case("a bare CR is data", "a\rb\n", [line("a\rb")]),
        Case("an empty line", "\n", [line("")]),
        Case("only CR LF", "\r\n", [line("")]),
        Case("several lines", "a\nb\r\n\nc\n", [line("a"), line("b"), line(""), line("c")]),
        Case("other line ends are data", "a\u{0B}b\u{0C}c\n", [line("a\u{0B}b\u{0C}c")]),
        Case("at the limit", "12345678\n", [line("12345678")]),
        Case("at the limit with CR", "12345678\r\n", [line("12345678")]),
        Case("over the limit", "123456789\nok\n", [.overlong, line("ok")]),
        Case("over the limit by a CR", "12345678\rx\nok\n", [.overlong, line("ok")]),
        Case(
            "a tail that looks like lines of its own", "123456789/quit\rbook\nok\n", [.overlong, line("ok")]),
        Case("two long ones", "1234567890\n1234567890\nok\n", [.overlong, .overlong, line("ok")]),
        Case("an open last line", "a\nhel", [line("a")], leftover: true),
        Case("an open last CR", "a\n\r", [line("a")], leftover: true),
        Case("an overlong open last line", "1234567890123", [.overlong]),
        Case("nothing", "", []),
    ]

    @Test("The same pieces, however the bytes are split", arguments: cases)
    func splits(_ example: Case) {
        for size in [1, 2, 3, 5, 1000] {
            var framer = Framer(limit: 8, stripsTelnet: false)
            var pieces: [Framer.Piece] = []
            for chunk in chunks(of: example.bytes, size: size) {
                framer.append(chunk)
                while let piece = framer.next() { pieces.append(piece) }
            }
            #expect(pieces == example.pieces, "in chunks of \(size)")
            let leftover = framer.finish()
            #expect(leftover == example.leftover, "in chunks of \(size)")
        }
    }

    @Test("A piece is announced exactly when there is one", arguments: cases)
    func announces(_ example: Case) {
        var framer = Framer(limit: 8, stripsTelnet: false)
        for byte in example.bytes {
            framer.append([byte])
            let announced = framer.hasPiece
            let piece = framer.next()
            #expect(announced == (piece != nil))
        }
    }

    @Test("An overlong line is said to be so before its end, and its tail is not kept")
    func overlongEarly() {
        var framer = Framer(limit: 8, stripsTelnet: false)
        framer.append(Array(repeating: UInt8(ascii: "x"), count: 11))
        let overlong = framer.next()
        #expect(overlong == .overlong)
        for _ in 0..<1000 {
            framer.append(Array(repeating: UInt8(ascii: "x"), count: 1000))
            let piece = framer.next()
            #expect(piece == nil)
            #expect(framer.heldBytes == 0)
        }
        #expect(framer.discarded == 1_000_011)
        framer.append(Array("\nok\n".utf8))
        let next = framer.next()
        #expect(next == Self.line("ok"))
        #expect(framer.discarded == 0)
    }

    @Test("A line's deadline counts from its first byte; further bytes do not restart it")
    func deadline() {
        var framer = Framer(limit: 8, stripsTelnet: false)
        let steps = [
            ("h", true, true), ("i", false, true), ("\n", false, false), ("a\nb", true, true),
            ("c\nd", true, true),
        ]
        for (text, begins, isInside) in steps {
            let began = framer.append(Array(text.utf8))
            #expect(began == begins)
            #expect(framer.isInsideLine == isInside)
        }
    }

    @Test("An overlong line stays open until its end, so that its deadline holds")
    func deadlineOfOverlong() {
        var framer = Framer(limit: 8, stripsTelnet: false)
        framer.append(Array("1234567890".utf8))
        let overlong = framer.next()
        #expect(overlong == .overlong)
        #expect(framer.isInsideLine)
        let began = framer.append(Array("123".utf8))
        #expect(!began)
        framer.append(Array("\n".utf8))
        #expect(!framer.isInsideLine)
    }

    @Test("A byte at a time costs what the bytes cost", .timeLimit(.minutes(1)))
    func linear() {
        var framer = Framer(limit: 1 << 20, stripsTelnet: false)
        for _ in 0..<(1 << 20) {
            framer.append(CollectionOfOne(UInt8(ascii: "x")))
            #expect(framer.hasPiece == false)
        }
        framer.append(CollectionOfOne(0x0A))
        let line = framer.next()
        #expect(line == .line(Array(repeating: UInt8(ascii: "x"), count: 1 << 20)))
    }

    @Test("Telnet negotiation goes, the line stays")
    func telnet() {
        var framer = Framer(limit: 64, stripsTelnet: true)
        framer.append([255, 253, 1, 255, 251, 31] + Array("hello\r\n".utf8))
        let line = framer.next()
        #expect(line == Self.line("hello"))
        #expect(!framer.isInsideLine)
        framer.append([255])
        #expect(framer.isInsideLine)
    }

    private static func line(_ text: String) -> Framer.Piece { .line(Array(text.utf8)) }
}

/// The bytes in pieces of a size.
func chunks(of bytes: [UInt8], size: Int) -> [ArraySlice<UInt8>] {
    stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min($0 + size, bytes.count)] }
}
