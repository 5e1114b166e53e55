import Testing

@testable import lumbar

@Suite("JSON on one line")
struct JSONWritingTests {
    @Test("Members keep their order")
    func order() {
        let value = JSONLine.members([
            "b": .number(1), "a": .array([.null, .bool(true)]), "c": .number(0.25),
        ])
        #expect(value.text == #"{"b":1,"a":[null,true],"c":0.25}"#)
    }

    @Test(
        "Text is escaped",
        arguments: [
            ("a\"b\\", #""a\"b\\""#), ("tab\tnew\n\r", #""tab\tnew\n\r""#), ("\u{1B}[2J", #""\u001b[2J""#),
            ("\u{9B}\u{7F}\u{2028}", #""\u009b\u007f\u2028""#), ("naïve 腰 🙂", #""naïve 腰 🙂""#),
        ])
    func escapes(text: String, json: String) {
        #expect(JSONLine.string(text).text == json)
    }

    @Test("What is no number becomes null", arguments: [Double.nan, .infinity])
    func noNumber(value: Double) {
        #expect(JSONLine.number(value).text == "null")
    }
}
