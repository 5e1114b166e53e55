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
}
