import Testing

@testable import Rehearsal

@Suite("What an answer is held against")
struct AnswerReadingTests {
    private func expectation(_ lines: String, lists: [PhraseList] = []) throws -> Transcript.Expectation? {
        let transcript = try TranscriptReader.read(
            "T\n#me\nhi\n#bot\n\(lines)", file: "a.convo.txt", lists: lists)
        return if case .bot(let expectation) = transcript.steps[1].kind { expectation } else { nil }
    }

    @Test(
        "The signs before the words of an answer",
        arguments: [
            ("yes", "yes", false, false), ("!yes", "yes", true, false), ("?yes\n#bot\n*", "yes", false, true),
            ("?!yes\n#bot\n*", "yes", true, true), ("!!yes", "!yes", false, false),
            ("??yes", "?yes", false, false),
            ("one\n!two", "one\n!two", false, false),
            ("\\STATE of affairs", "STATE of affairs", false, false),
        ])
    func signs(lines: String, text: String, isNegated: Bool, isOptional: Bool) throws {
        let expectation = try #require(try expectation(lines))
        #expect(expectation.wordings == [text])
        #expect(expectation.isNegated == isNegated)
        #expect(expectation.isOptional == isOptional)
    }

    @Test("A list's name stands for any of its phrases")
    func lists() throws {
        let list = try PhraseList("UTT_HELLO\nhi\nhello", file: "h.utterances.txt")
        #expect(try expectation("UTT_HELLO", lists: [list])?.wordings == ["hi", "hello"])
        #expect(try expectation("!UTT_HELLO", lists: [list])?.isNegated == true)
        #expect(try expectation("STATE a")?.wordings == [])
    }
}
