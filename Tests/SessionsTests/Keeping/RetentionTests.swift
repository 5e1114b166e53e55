import Dialogue
import Foundation
import Testing

@testable import Sessions

@Suite struct KeepingLongEnough {
    static let day = 86400.0
    let now = Date(timeIntervalSince1970: 100 * day)

    @Test(arguments: [
        (RequestStatus.requested, 91.0, 91.0, true), (.requested, 89, 89, false), (.held, 91, 1, true),
        (.done, 91, 29, false), (.done, 91, 31, true), (.withdrawn, 31, 31, true),
        (.confirmed, 60, 29, false),
    ])
    func `an open request counts from its arrival, any other from its last change`(
        _ status: RequestStatus, _ received: Double, _ changed: Double, _ isOver: Bool
    ) {
        let stored = StoredRequest(
            request: .sample(received: now - received * Self.day), status: status,
            changed: now - changed * Self.day)
        #expect(Retention().isOver(stored, at: now) == isOver)
    }

    @Test func `a purge in memory deletes what is over, and tells whose conversation is gone`() throws {
        var tables = MemoryTables()
        let conversation = try Self.conversation()
        for (index, days) in [0.5, 2, 40, 95].enumerated() {
            let effects: [Effect] =
                index > 1 ? [.submit(.sample("R\(index)", received: now - days * Self.day))] : []
            try tables.apply(
                Change(
                    key: .visitor("v\(index)"),
                    session: StoredSession(conversation: conversation, generation: 1),
                    effects: effects, moment: now - days * Self.day))
        }
        let purged = tables.purge(Retention(), at: now)
        #expect(purged.drafts == 1 && purged.unanswered == 1 && purged.rest == 0)
        #expect(Set(purged.sessions) == [.visitor("v1"), .visitor("v3")])
        #expect(tables.requests.map(\.stored.request.reference) == ["R2"])
        #expect(tables.sessions.filter { $0.value.conversation != nil }.count == 2)
        #expect(tables.purge(Retention(), at: now).isEmpty)
    }

    private static func conversation() throws -> Conversation {
        Engine(try Workshop.script.get()).turn(nil, .begin, at: Moment(now: Date(), reference: ""))
            .conversation
    }
}
