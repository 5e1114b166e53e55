import Sessions
import Testing

@testable import Server

@Suite("What stands for a session in the log")
struct SessionMarkTests {
    @Test("The same for the same session, another one for another session or relay")
    func marks() {
        let key = SessionKey(relay: "a", session: "b")
        let mark = SessionMark.mark(of: key)
        #expect(mark == SessionMark.mark(of: SessionKey(relay: "a", session: "b")))
        #expect(mark.utf8.count == 16 && mark.allSatisfy(\.isHexDigit))
        let others = [("a", "c"), ("c", "b"), ("ab", ""), ("", "ab")].map {
            SessionMark.mark(of: SessionKey(relay: $0.0, session: $0.1))
        }
        #expect(Set(others + [mark]).count == 5)
    }
}
