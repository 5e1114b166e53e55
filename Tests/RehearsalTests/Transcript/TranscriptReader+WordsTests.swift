import Testing

@testable import Rehearsal

@Suite("Words that look like something else")
struct WordsReadingTests {
    private static let lists = Result {
        [
            try PhraseList("UTT_HELLO\nhi\nhello", file: "h.utterances.txt"),
            try PhraseList("UTT_BYE1\nbye\nuntil next time", file: "b.utterances.txt"),
        ]
    }

    private func mistakes(me: String = "hi", bot: String = "*", end: String = "") -> [String] {
        do throws(TranscriptMistakes) {
            _ = try TranscriptReader.read(
                "T\n#me\n\(me)\n#bot\n\(bot)\n#bot\n*\n\(end)", file: "a.convo.txt",
                lists: (try? Self.lists.get()) ?? [])
            return []
        } catch {
            return error.all.map(\.message)
        }
    }

    private func expectation(_ bot: String) throws -> Transcript.Expectation? {
        let transcript = try TranscriptReader.read(
            "T\n#bot\n\(bot)\n#bot\n*", file: "a.convo.txt", lists: try Self.lists.get())
        return if case .bot(let expectation) = transcript.steps[0].kind { expectation } else { nil }
    }

    @Test(
        "A Botium check that is not read here is refused, whatever stands before it",
        arguments: [
            "CARDS", "MEDIA foo.png", "FORMS name", "ENTITIES foo", "TEXT What can I do for you?",
            "WAITFORBOT", "INTENT_UNIQUE", "JSON_PATH $.a", "TEXT_REGEXP_ANY a.c", "INCLUDE Login", "LINK a",
            "CARDS_COUNT 2", "RESPONSE_LENGTH 3", "ASSIGN_SCRIPTING_MEMORY ab|$.x", "WER hi|20", "FORM a|b",
            "CONDITIONAL_STEP_TIME_BASED {}", "SKIP_BOT_UNCONSUMED", "UPDATE_CUSTOM a|b|c",
        ])
    func botium(line: String) {
        for sign in ["", "!", "?", "?!", "! "] {
            #expect(mistakes(bot: sign + line).contains { $0.contains("Botium check") }, "\(sign)\(line)")
        }
        #expect(mistakes(bot: "hello\n" + line).contains { $0.contains("Botium check") })
        #expect(mistakes(bot: "!hello\n!" + line).contains { $0.contains("Botium check") })
        #expect(mistakes(me: line).contains { $0.contains("Botium check") })
        #expect(!mistakes(end: "#end\n" + line).isEmpty)
        #expect(mistakes(me: "\\" + line.replacing("$", with: "\\$")).isEmpty)
        #expect(mistakes(bot: "!\\" + line.replacing("$", with: "\\$")).isEmpty)
    }

    @Test(
        "Where missing words would pass, capitals are taken for a check",
        arguments: [
            "!FROBNICATE x", "?FROBNICATE x", "!NOW 2026", "!ABC", "!hello\nFROBNICATE", "!hello\n!ABC d",
            "?!ABC",
        ])
    func quiet(bot: String) {
        #expect(mistakes(bot: bot).contains { $0.contains("capitals are taken for a check") }, "\(bot)")
    }

    @Test(
        "What cannot be taken for one is words",
        arguments: [
            "FROBNICATE x", "!OK", "!Abc", "!A-B-C", "!\\FROBNICATE x", "CALL 911 NOW", "!911", "!ABC: d",
            "! \\STATE of affairs", "WARNING signs",
        ])
    func words(bot: String) {
        #expect(mistakes(bot: bot) == [])
    }

    @Test("A sign is read right before its check alone, and a blank right behind it")
    func blanks() {
        for bot in ["! STATE welcome", "! BUTTONS Book", "!?STATE a", "? !STATE a", "hello\n! STATE a"] {
            #expect(mistakes(bot: bot).contains { $0.contains("without blanks") }, "\(bot)")
        }
        for bot in ["!BUTTONS\tBook", "BUTTONS\tBook", "CARDS\u{A0}a", "UTT_HELLO\ta"] {
            #expect(mistakes(bot: bot).contains { $0.contains("another white space") }, "\(bot)")
        }
        #expect(mistakes(me: "BUTTON\tbook").contains { $0.contains("another white space") })
        #expect(mistakes(bot: "\\BUTTONS\tBook").isEmpty)
        #expect(mistakes(me: "HELP\tme").isEmpty)
    }

    @Test("Names of lists may have digits, and a misspelt one is found out everywhere")
    func digits() throws {
        #expect(try expectation("UTT_BYE1")?.wordings == ["bye", "until next time"])
        for line in ["UTT_HELO1", "!UTT_HELO1", "UTT_BYE2", "?UTT_BYE"] {
            #expect(mistakes(bot: line).contains { $0.contains("did you mean UTT_") }, "\(line)")
        }
        #expect(mistakes(me: "UTT_HELO1").contains { $0.contains("did you mean UTT_HELLO?") })
        #expect(mistakes(me: "UTT_Z9Z9Z9Z9Z9").contains { $0.contains("unknown asserter or list") })
    }

    @Test("A list takes no arguments and no other words beside it, and is no list behind a stroke")
    func alone() throws {
        for line in ["UTT_HELLO user", "!UTT_HELLO user|b", "UTT_HELLO  a"] {
            #expect(mistakes(bot: line).contains { $0.contains("stands alone, without arguments") })
        }
        #expect(mistakes(me: "UTT_HELLO user").contains { $0.contains("stands alone, without arguments") })
        #expect(mistakes(bot: "!UTT_HELLO\nthere").contains { $0.contains("stands alone in its section") })
        #expect(mistakes(me: "hey\nUTT_HELLO").contains { $0.contains("stands alone in its section") })
        #expect(try expectation("! UTT_HELLO")?.wordings == ["hi", "hello"])
        #expect(try expectation("\\UTT_HELLO")?.wordings == ["UTT_HELLO"])
    }

    @Test("Checks of a message take a list for its phrases, and no other check does")
    func arguments() throws {
        let checks = try expectation("TEXT_CONTAINS_ANY UTT_HELLO|hey\n!TEXT_EQUALS UTT_BYE1")?.checks
        #expect(checks?.map(\.arguments) == [["hi", "hello", "hey"], ["bye", "until next time"]])
        for line in ["BUTTONS UTT_HELLO", "!BUTTONS UTT_HELLO", "TEXT_CONTAINS_ANY UTT_HELLO there"] {
            #expect(mistakes(bot: line).contains { $0.contains("takes no list of phrases") }, "\(line)")
        }
        #expect(mistakes(bot: "!TEXT_EQUALS UTT_HELO").contains { $0.contains("there is no list") })
        #expect(mistakes(bot: "TEXT_CONTAINS_ANY ERROR_CODE").isEmpty)
    }

    @Test("Botium's functions are no names")
    func functions() {
        for line in [
            "It is $year.", "!$date", "TEXT_EQUALS $now", "$func(1+1)", "$random10", "\\STATE $env(A)",
        ] {
            #expect(mistakes(bot: line).contains { $0.contains("function of Botium's") }, "\(line)")
        }
        for line in [
            "in $month", "SET_SCRIPTING_MEMORY other|$uniqid\nhi", "SET_SCRIPTING_MEMORY year|1\nhi",
        ] {
            #expect(mistakes(me: line).contains { $0.contains("function of Botium's") }, "\(line)")
        }
        #expect(mistakes(end: "#end\nBOOKING when|$date").contains { $0.contains("function of Botium's") })
        #expect(mistakes(me: "\\$year", bot: "$yearly \\$date").isEmpty)
    }
}
