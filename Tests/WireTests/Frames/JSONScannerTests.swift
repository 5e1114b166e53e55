import Testing

@testable import Wire

@Suite("Strict JSON")
struct JSONScannerTests {
    static let good: [(String, JSONValue)] = [
        ("null", .null), ("true", .bool(true)), ("false", .bool(false)), (" 1 ", .number("1")),
        ("-0", .number("-0")),
        ("-1.50e+3", .number("-1.50e+3")), ("\"\"", .string("")),
        ("\"a\\n\\\"\\\\\\/\\b\\f\\r\\t\"", .string("a\n\"\\/\u{8}\u{C}\r\t")),
        ("\"\\u00e9\"", .string("é")), ("\"\\ud83d\\ude00\"", .string("😀")), ("\"😀\"", .string("😀")),
        ("[]", .array([])),
        ("[1, [ ]]", .array([.number("1"), .array([])])), ("{ }", .object([])),
        (
            "{\"a\":1,\"b\":{\"a\":null}}",
            .object([.init("a", .number("1")), .init("b", .object([.init("a", .null)]))])
        ),
        // Equal to the eye, different as bytes.
        (
            "{\"\\u00e9\":1,\"e\\u0301\":2}",
            .object([.init("\u{E9}", .number("1")), .init("e\u{301}", .number("2"))])
        ),
    ]

    @Test("What is let through", arguments: good)
    func reads(text: String, value: JSONValue) throws {
        let read = try JSONScanner.value(of: Array(text.utf8))
        #expect(read == value)
        #expect(try JSONScanner.value(of: JSONWriter.bytes(of: value)) == value)
    }

    @Test(
        "What is not",
        arguments: [
            "", " ", "nul", "truee", "{", "}", "[", "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "{'a':1}",
            "[1 2]", "1 2", "{} {}", "01", "1.",
            ".5", "+1", "1e", "1e999", "1e-999", "NaN", "Infinity", "-", "0x10", "\"", "\"\n\"", "\"\t\"",
            "\"\\x\"", "\"\\u12\"",
            "\"\\u0000\"", "\"\u{0}\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\ud83d\"",
            "\u{FEFF}{}", "// x\n{}",
            "GET / HTTP/1.1", "\"\\u００４１\"",
        ])
    func refuses(text: String) {
        #expect(throws: JSONScanner.Fault.malformed) { try JSONScanner.value(of: Array(text.utf8)) }
    }

    @Test(
        "Nothing but UTF-8",
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x7B, 0x00, 0x7D, 0x00],
        ] as [[UInt8]])
    func encoding(bytes: [UInt8]) {
        #expect(throws: JSONScanner.Fault.malformed) { try JSONScanner.value(of: bytes) }
    }

    @Test("A number of any length does no harm")
    func longNumber() {
        #expect(throws: JSONScanner.Fault.malformed) {
            try JSONScanner.value(of: Array(repeating: UInt8(ascii: "9"), count: 20_000))
        }
        #expect(throws: Never.self) {
            try JSONScanner.value(of: Array(repeating: UInt8(ascii: "9"), count: 64))
        }
    }

    @Test(
        "No member twice, however it is written",
        arguments: ["{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "[{\"x\":{\"a\":1,\"b\":2,\"a\":3}}]"])
    func duplicates(text: String) {
        #expect(throws: JSONScanner.Fault.duplicateKey) { try JSONScanner.value(of: Array(text.utf8)) }
    }

    @Test("Sixteen deep and no deeper", arguments: ["[", "{\"a\":"])
    func depth(open: String) {
        let close = open == "[" ? "]" : "}"
        func nested(_ depth: Int) -> [UInt8] {
            Array(
                (String(repeating: open, count: depth) + (open == "[" ? "" : "1")
                    + String(repeating: close, count: depth)).utf8)
        }
        #expect(throws: Never.self) { try JSONScanner.value(of: nested(16)) }
        #expect(throws: JSONScanner.Fault.tooDeep) { try JSONScanner.value(of: nested(17)) }
        #expect(throws: JSONScanner.Fault.tooDeep) {
            try JSONScanner.value(of: Array(String(repeating: open, count: 30_000).utf8))
        }
    }
}
