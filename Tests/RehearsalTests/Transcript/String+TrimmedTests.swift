import Testing

@testable import Rehearsal

@Suite("White space around text")
struct TrimmingTests {
    @Test(
        "It goes, and what is inside stays",
        arguments: [("", ""), ("  ", ""), (" a  b\t\n", "a  b"), ("a", "a")])
    func trimmed(text: String, rest: String) {
        #expect(text.trimmed == rest)
        #expect(text[...].trimmed == rest)
    }

    @Test("An editor's mark goes from the beginning, and from nowhere else")
    func mark() {
        #expect("\u{FEFF}a\u{FEFF}".withoutByteOrderMark == "a\u{FEFF}")
        #expect("".withoutByteOrderMark == "")
    }
}
