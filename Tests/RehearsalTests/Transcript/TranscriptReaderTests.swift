import Testing

@testable import Rehearsal

@Suite("Reading a rehearsal")
struct TranscriptReadingTests {
    private func read(_ text: String) throws -> Transcript {
        try TranscriptReader.read(text, file: "a.convo.txt")
    }

    private func mistakes(in text: String) -> [String] {
        do throws(TranscriptMistakes) {
            _ = try TranscriptReader.read(text, file: "a.convo.txt")
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test("Title, description and sections")
    func whole() throws {
        let transcript = try read(
            """
            Asks and leaves
            Somebody asks one thing.
            And is gone.

            #me
            does it help?

            #bot
            Often, yes.
            BUTTONS Book a session|Not now

            #end
            STATE visit.welcome
            """)
        #expect(transcript.title == "Asks and leaves")
        #expect(transcript.description == "Somebody asks one thing.\nAnd is gone.")
        #expect(transcript.steps.map(\.line) == [5, 8, 12])
        #expect(
            transcript.steps[0].kind == .me(Transcript.Visit(settings: [], act: .say("does it help?"))))
        #expect(
            transcript.steps[1].kind
                == .bot(
                    Transcript.Expectation(
                        wordings: ["Often, yes."], isNegated: false, isOptional: false,
                        checks: [
                            Transcript.Check(
                                line: 10, asserter: .buttons, isNegated: false,
                                arguments: ["Book a session", "Not now"])
                        ])))
    }

    @Test("Lines may end in CR LF, and stand away from the margin")
    func foreignLines() throws {
        let transcript = try read("T\r\n\r\n  #me\r\n  hi  \r\n#bot\r\nhello\r\n")
        #expect(transcript.steps.map(\.line) == [3, 5])
        #expect(transcript.steps[0].kind == .me(Transcript.Visit(settings: [], act: .say("hi"))))
    }

    @Test(
        "Every mistake has its line and says what to write",
        arguments: [
            ("#me\nhi\n#bot\nyes", 1, "title"),
            ("T\n#ME\nhi\n#bot\nyes", 2, "unknown section #ME"),
            ("T\n#user\nhi\n#bot\nyes", 2, "unknown section #user"),
            ("T\n#me web\nhi\n#bot\nyes", 2, "takes nothing behind its name"),
            ("T\n#me\nhi", 1, "checks nothing"),
            ("T\n#me\nhi\n#bot", 4, "this #bot section checks nothing"),
            ("T\n#me\nhi\n#bot\nBUTONS yes|no", 5, "did you mean BUTTONS?"),
            ("T\n#me\nhi\n#bot\n!STATES a", 5, "did you mean STATE?"),
            ("T\n#me\nhi\n#bot\nCARDS a|b", 5, "CARDS is a Botium check"),
            ("T\n#me\nhi\n#bot\nJSON_PATH $.a", 5, "JSON_PATH is a Botium check"),
            ("T\n#me\nhi\n#bot\nMY_CHECK a", 5, "list of phrases MY_CHECK"),
            ("T\n#me\nPAUSE 1s\n#bot\nyes", 2, "does nothing in this turn"),
            ("T\n#me\nSET_SCRIPTING_MEMORY ab|c\n\n#bot\nyes", 2, "does nothing in this turn"),
            ("T\n#me\nBUTTON a|b|c\n#bot\nyes", 3, "at most the text again"),
            ("T\n#me\nhi\n#bot\nBUTTONS_COUNT", 5, "does not take 0"),
            ("T\n#me\nhi\n#bot\nTEXT_EQUALS", 5, "does not take 0"),
            ("T\n#me\nSET_SCRIPTING_MEMORY x|1\nhi\n#bot\nyes", 3, "needs a name"),
            ("#me\nhi\n#bot skype\nyes", 3, "takes nothing behind its name"),
            ("T\n#include\npart\n#bot\nyes", 2, "#include needs the title"),
            ("T\n#me\nhi\n#bot\n?yes\n#include part", 4, "needs a #bot section behind it"),
            ("T\n#me\nSTATE a\n#bot\nyes", 3, "STATE has no place in this section"),
            ("T\n#me\nSILENCE soon\n#bot\nyes", 3, "SILENCE needs a length of time"),
            ("T\n#me\nBUTTON\n#bot\nyes", 3, "BUTTON needs"),
            ("T\n#me\nhi\nBUTTON book\n#bot\nyes", 2, "one thing a turn"),
            ("T\n#begin\nNOW noon\n#me\nhi\n#bot\nyes", 3, "NOW needs a moment"),
            ("T\n#begin\nhello\n#me\nhi\n#bot\nyes", 3, "#begin takes NOW, PAUSE"),
            ("T\n#me\nhi\n#begin\n#bot\nyes", 4, "#begin must be the first"),
            ("T\n#end\nSTATE a\n#me\nhi\n#bot\nyes", 2, "#end must be the last"),
            ("T\n#me\nhi\n#bot\nyes\n#end\nwords", 7, "#end takes checks only"),
            ("T\n#me\nhi\n#bot\nyes\n#end\nTEXT_EXACT a", 7, "looks at a message"),
            ("T\n#include\n#bot\nyes", 2, "#include needs the title"),
            ("T\n#include x\nwords\n#bot\nyes", 3, "#include takes no lines"),
            ("T\n#me\nhi\n#bot\n?yes", 4, "needs a #bot section behind it"),
            ("T\n#me\nhi\n#bot\n?yes\nSTATE a\n#bot\n*", 4, "is optional (?), or nothing"),
            ("T\n#me\nhi\n#bot\nSTATE", 5, "STATE does not take 0 arguments"),
            ("T\n#me\nhi\n#bot\nBUTTONS_COUNT some", 5, "BUTTONS_COUNT needs a number"),
        ])
    func mistake(text: String, line: Int, words: String) {
        let found = mistakes(in: text)
        #expect(
            found.contains { $0.hasPrefix("a.convo.txt:\(line): error:") && $0.contains(words) },
            "found \(found)")
    }

    @Test("An editor's mark before the title is no part of it")
    func mark() throws {
        #expect(try read("\u{FEFF}T\r\n#bot\r\n*").title == "T")
        #expect(mistakes(in: "\u{FEFF}#bot\n*").first?.contains("title") == true)
    }

    @Test(
        "What holds for a whole conversation has no place in a part",
        arguments: ["#begin\n#me\nhi", "#me\nhi\n#end\nOVER"])
    func parts(text: String) {
        let mistakes = #expect(throws: TranscriptMistakes.self) {
            try TranscriptReader.read("P\n" + text, file: "a.pconvo.txt", isPart: true)
        }
        #expect(mistakes?.all.map(\.message).allSatisfy { $0.contains("a part has no #begin") } == true)
        #expect(mistakes?.all.count == 1)
    }

    @Test("All mistakes come at once, in the order of the lines")
    func all() {
        let found = mistakes(in: "T\n#you\n#me\nSILENCE x\n#bot\nBUTTONS_COUNT y\nSTAT z")
        #expect(found.count == 4)
        #expect(found.map { $0.split(separator: ":")[1] } == ["2", "4", "6", "7"])
    }

    @Test(
        "Words in capitals that are near no name are words",
        arguments: ["CALL 911 NOW", "OK", "WARNING signs"])
    func capitals(line: String) {
        #expect(mistakes(in: "T\n#me\nhi\n#bot\n\(line)").isEmpty)
    }
}
