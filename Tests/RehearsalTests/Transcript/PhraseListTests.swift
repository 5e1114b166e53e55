import Testing

@testable import Rehearsal

@Suite("Lists of phrases")
struct PhraseListTests {
    @Test("A name, then a phrase a line; blank lines are none")
    func reads() throws {
        let list = try PhraseList("UTT_HELLO\r\nhi\r\n\r\n good day \r\n", file: "a.utterances.txt")
        #expect(list.name == "UTT_HELLO")
        #expect(list.phrases == ["hi", "good day"])
    }

    @Test("An editor's mark before the name is no part of it")
    func mark() throws {
        #expect(try PhraseList("\u{FEFF}UTT_HI1\nhi", file: "a.utterances.txt").name == "UTT_HI1")
    }

    @Test(
        "What is wrong has its line",
        arguments: [
            ("hello\nhi", 1, "list's name"), ("", 1, "list's name"), ("UTT HELLO\nhi", 1, "list's name"),
            ("STATE\nhi", 1, "list's name"), ("BUTTON\nhi", 1, "list's name"),
            ("UTT_HELLO\n\n", 1, "no phrases"),
            ("UTT_HELLO\nhi\n#me\nhi", 3, "no sections"), ("CARDS\nhi", 1, "list's name"),
            ("UTT_HELLO\nhi\nit is $year", 3, "function of Botium's"),
        ])
    func mistakes(text: String, line: Int, words: String) {
        let mistake = #expect(throws: TranscriptMistake.self) {
            try PhraseList(text, file: "a.utterances.txt")
        }
        #expect(mistake?.line == line)
        #expect(mistake?.message.contains(words) == true)
    }
}
