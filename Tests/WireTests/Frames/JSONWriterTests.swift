import Testing

@testable import Wire

@Suite("JSON on one line")
struct JSONWriterTests {
    @Test(
        "Texts",
        arguments: [
            ("plain é 😀", "\"plain é 😀\""), ("a\"b\\c", "\"a\\\"b\\\\c\""),
            ("a\nb\r\u{1B}", "\"a\\nb\\u000d\\u001b\""),
            ("\u{85}\u{2028}\u{2029}\u{7F}", "\"\\u0085\\u2028\\u2029\\u007f\""),
        ])
    func texts(text: String, output: String) {
        #expect(String(decoding: JSONWriter.bytes(of: .string(text)), as: UTF8.self) == output)
    }

    @Test("Structures")
    func structures() {
        let value = JSONValue.object([
            .init("a", .array([.number("1"), .null])), .init("b", .object([])), .init("c", .bool(false)),
        ])
        #expect(
            String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
                == "{\"a\":[1,null],\"b\":{},\"c\":false}")
    }
}
