import Dialogue
import Testing

@testable import Wire

@Suite("Lines of the text protocol")
struct TextCommandTests {
    static let offered = [Reply.Choice(id: "book", text: "Book"), Reply.Choice(id: "how", text: "How?")]

    static let cases: [(String, TextCommand)] = [
        ("hello", .say("hello")),
        ("", .say("")),
        ("   ", .say("")),
        ("\u{200B}", .say("")),
        ("1", .pick(id: "book")),
        (" 2 ", .pick(id: "how")),
        ("3", .say("3")),
        ("0", .say("0")),
        ("01", .say("01")),
        ("-1", .say("-1")),
        ("1)", .say("1)")),
        ("1 2", .say("1 2")),
        ("99999999999999999999", .say("99999999999999999999")),
        ("１", .say("１")),
        ("١", .say("١")),
        ("/session", .session),
        ("/session ", .session),
        ("/restart", .restart),
        ("/quit", .quit),
        ("/resume vabc", .resume(token: "vabc")),
        ("/resume", .unknown),
        ("/resume a b", .unknown),
        ("/resume a/b", .unknown),
        ("/quit now", .unknown),
        ("/quitt", .unknown),
        ("/Quit", .unknown),
        ("/qu\u{200B}it", .unknown),
        ("/quіt", .unknown),
        ("/help", .unknown),
        ("/", .say("/")),
        ("/ 5", .say("/ 5")),
        ("/5", .say("/5")),
        (" /quit", .say(" /quit")),
        ("see a/b", .say("see a/b")),
    ]

    @Test("What a line asks for", arguments: cases)
    func reads(line: String, command: TextCommand) {
        #expect(TextCommand(VisitorText(line), offered: Self.offered) == command)
    }

    @Test("Without choices a number is text")
    func noChoices() {
        #expect(TextCommand(VisitorText("1"), offered: []) == .say("1"))
    }
}
