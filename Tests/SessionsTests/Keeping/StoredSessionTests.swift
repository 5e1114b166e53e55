import Dialogue
import Sessions
import Testing

@Suite struct RememberingInASession {
    @Test func `the oldest is forgotten above the limit`() throws {
        var session = StoredSession()
        for index in 0...Remembered.limit {
            session.remember(try Remembered(id: "m\(index)", answer: Answer(reply: Reply(), turn: index)))
        }
        #expect(session.remembered.count == Remembered.limit)
        #expect(session.answer(to: "m0") == nil)
        #expect(session.answer(to: "m1")?.turn == 1)
        #expect(session.answer(to: "m\(Remembered.limit)")?.turn == Remembered.limit)
    }
}
