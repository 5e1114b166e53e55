import Dialogue
import Testing

@testable import Wire

@Suite("Turns of the text protocol")
struct TextProtocolTests {
    static let cases: [(String, [String], [String], String)] = [
        ("one message", ["Hello."], [], "Hello.\n\n"),
        ("two messages", ["Hello.", "What now?"], [], "Hello.\nWhat now?\n\n"),
        ("a message of several lines", ["Hello.\nWhat now?"], [], "Hello.\nWhat now?\n\n"),
        (
            "choices", ["What now?"], ["Book a session", "How?"],
            "What now?\n  1) Book a session\n  2) How?\n\n"
        ),
        ("no empty line inside", ["a\n\n\nb", "", "  "], [], "a\nb\n\n"),
        ("no blank in front", ["  1) not a choice"], [], "1) not a choice\n\n"),
        ("no refusal in disguise", ["! not wrong", "!"], [], "‼ not wrong\n‼\n\n"),
        ("an exclamation stays", ["!!", "!a"], [], "!!\n!a\n\n"),
        ("the visitor's words", ["You wrote:\n> my leg is numb"], [], "You wrote:\n> my leg is numb\n\n"),
        ("controls are seen", ["a\u{1B}[31mb\rc\u{2028}d"], ["x\ny"], "a␛[31mb c d\n  1) x y\n\n"),
        ("nothing to say", [], [], "…\n\n"),
    ]

    @Test("A reply as bytes", arguments: cases)
    func turn(name: String, messages: [String], choices: [String], output: String) {
        var reply = Reply()
        reply.messages = messages
        reply.choices = choices.enumerated().map { Reply.Choice(id: "c\($0.offset)", text: $0.element) }
        #expect(String(decoding: TextProtocol.turn(reply), as: UTF8.self) == output)
    }

    @Test("A refusal is one line")
    func refusal() {
        #expect(TextProtocol.refusal("Too\nlong.") == Array("! Too long.\n\n".utf8))
        #expect(TextProtocol.notice("Goodbye.") == Array("Goodbye.\n\n".utf8))
    }
}
