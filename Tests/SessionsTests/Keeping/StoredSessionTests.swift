import Sessions
import Testing

@Suite struct NotingIdsOfASession {
    @Test func `the oldest is forgotten above the limit`() {
        var session = StoredSession()
        for index in 0...Remembered.limit { session.note(answered: "m\(index)") }
        #expect(session.answered.count == Remembered.limit)
        #expect(!session.hasAnswered("m0"))
        #expect(session.hasAnswered("m1") && session.hasAnswered("m\(Remembered.limit)"))
    }

    @Test func `ids are compared as bytes`() {
        // Both are shown as é.
        let session = StoredSession(answered: ["caf\u{E9}"])
        #expect(session.hasAnswered("caf\u{E9}"))
        #expect(!session.hasAnswered("cafe\u{301}"))
    }
}
