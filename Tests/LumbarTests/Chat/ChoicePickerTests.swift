import Dialogue
import Testing
import Values

@testable import lumbar

@Suite("Picking a choice")
struct PickTests {
    static func reply(asking type: FieldType? = nil) -> Reply {
        var reply = Reply()
        reply.choices = [
            .init(id: "how", text: "How does massage help?"), .init(id: "book", text: "Book a session"),
            .init(id: "not", text: "Not now"), .init(id: "both", text: "Both sides"),
        ]
        if let type { reply.expects = .init(field: "f", type: type) }
        return reply
    }

    @Test(
        "By number, words or first letters",
        arguments: [
            ("1", "how"), (" 2 ", "book"), ("book a session", "book"), ("BOOK", "book"), ("h", "how"),
            ("not", "not"),
            ("how  does", "how"), ("4", "both"), ("0", nil), ("5", nil), ("-1", nil), ("bo", nil), ("n", nil),
            ("no", nil), ("", nil), ("  ", nil), ("١", nil), ("99999999999999999999", nil),
        ] as [(String, String?)])
    func picks(line: String, id: String?) {
        #expect(ChoicePicker.pick(line, from: Self.reply())?.id == id)
    }

    @Test(
        "A question that asks for words takes first letters as words",
        arguments: [FieldType.name, .text, .when])
    func words(type: FieldType) {
        let reply = Self.reply(asking: type)
        #expect(ChoicePicker.pick("boo", from: reply) == nil)
        #expect(ChoicePicker.pick("Not now", from: reply)?.id == "not")
        #expect(ChoicePicker.pick("2", from: reply)?.id == "book")
    }

    @Test("Where nothing is on offer nothing is picked")
    func nothing() {
        #expect(ChoicePicker.pick("1", from: Reply()) == nil)
    }
}
