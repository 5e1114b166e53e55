import Testing

@testable import Rehearsal

@Suite("What happens in a rehearsal")
struct VisitorReadingTests {
    private func visit(_ lines: String, lists: [PhraseList] = []) throws -> Transcript.Visit? {
        let transcript = try TranscriptReader.read(
            "T\n#me\n\(lines)\n#bot\n*", file: "a.convo.txt", lists: lists)
        return if case .me(let visit) = transcript.steps[0].kind { visit } else { nil }
    }

    @Test(
        "What the visitor does",
        arguments: [
            ("hi", .say("hi")), ("two\nlines", .say("two\nlines")), ("", .say("")),
            ("BUTTON book", .pick("book")), ("SILENCE 2m", .wait(.seconds(120))),
            ("PAUSE 500\nhi", .say("hi")), ("\\BUTTONS are nice", .say("BUTTONS are nice")),
            ("BUTTON book|Book a session", .pick("book")), ("HELP ME PLEASE", .say("HELP ME PLEASE")),
            ("! odd ?", .say("! odd ?")), ("!yes", .say("!yes")), ("?", .say("?")),
            ("PAUSE 1s\n\\", .say("")), ("\\", .say("")), ("\\\\o/", .say("\\o/")),
        ] as [(String, Transcript.Act)])
    func acts(lines: String, act: Transcript.Act) throws {
        #expect(try visit(lines)?.act == act)
    }

    @Test("A list's name alone stands for its phrases")
    func lists() throws {
        let list = try PhraseList("UTT_HELLO\nhi\nhello", file: "h.utterances.txt")
        #expect(try visit("UTT_HELLO", lists: [list])?.act == .sayEach(list))
        #expect(try visit("PAUSE 1s\nUTT_HELLO", lists: [list])?.act == .sayEach(list))
        #expect(throws: TranscriptMistakes.self) { try visit("UTT_HELO", lists: [list]) }
        #expect(throws: TranscriptMistakes.self) { try visit("UTT_HELLO", lists: []) }
    }

    @Test("The store fails in a single turn, not from the beginning")
    func failing() throws {
        #expect(try visit("STORE_FAILS\nhi") == Transcript.Visit(settings: [.failToKeep], act: .say("hi")))
        for text in ["T\n#me\nSTORE_FAILS 2\nhi\n#bot\n*", "T\n#begin\nSTORE_FAILS\n#me\nhi\n#bot\n*"] {
            #expect(throws: TranscriptMistakes.self) {
                try TranscriptReader.read(text, file: "a.convo.txt", lists: [])
            }
        }
    }

    @Test("A value is set by its name")
    func values() throws {
        #expect(try visit("SET_SCRIPTING_MEMORY name|Dana\nhi")?.settings == [.remember("name", "Dana")])
        for lines in ["SET_SCRIPTING_MEMORY name", "SET_SCRIPTING_MEMORY 1|2", "SET_SCRIPTING_MEMORY a b|2"] {
            #expect(throws: TranscriptMistakes.self) { try visit(lines) }
        }
    }
}
