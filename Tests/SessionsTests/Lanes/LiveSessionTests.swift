import Dialogue
import Foundation
import Testing

@testable import Sessions

@Suite struct LeavingMemory {
    @Test func `a session that waits, or holds what is not stored, stays`() {
        let session = LiveSession(key: .visitor(), standing: StoredSession(), isKept: true, at: .zero)
        #expect(session.mayLeave)
        session.isUnsaved = true
        #expect(!session.mayLeave)
        session.isUnsaved = false
        session.waiting = [Errand(ask: .close, key: .visitor(), id: nil) { _ in }]
        #expect(!session.mayLeave)
        session.waiting = []
        session.pending = LiveSession.Pending(
            errand: nil, answer: Answer(reply: Reply(), turn: 1), next: StoredSession(), effects: [])
        #expect(!session.mayLeave)
    }

    @Test func `what a turn leaves for the next commit is its effects and the last answers`() {
        let session = LiveSession(key: .visitor(), standing: StoredSession(), isKept: true, at: .zero)
        for number in 0...Remembered.limit {
            session.owe(
                LiveSession.Pending(
                    errand: nil, answer: Answer(reply: Reply(), turn: 1), next: StoredSession(),
                    effects: [.withdraw(reference: "\(number)")],
                    remembered: Remembered(id: "m\(number)", form: Data())))
        }
        #expect(session.owedEffects.count == Remembered.limit + 1)
        #expect(session.owedAnswers.map(\.id) == (1...Remembered.limit).map { "m\($0)" })
    }
}
