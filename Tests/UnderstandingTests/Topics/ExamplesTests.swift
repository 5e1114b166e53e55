import Testing

@testable import Understanding

@Suite("Examples")
struct ExamplesTests {
    @Test("Notation is written out, plain text is left alone")
    func texts() {
        #expect(Examples.texts("plain text", concepts: [:]) == ["plain text"])
        #expect(Examples.texts("( a | b ) $C", concepts: ["C": ["$D", "sea"]]) == ["a sea", "b sea"])
    }

    @Test("What cannot be answered is one group, every other topic its own")
    func groups() {
        let events = ["question.a", "no.b", "question.c", "no.d", "nod"]
        #expect(Examples.groups(events, unanswered: "no") == [0, 1, 2, 1, 4])
    }
}
