import Dialogue
import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct ReadingSessions {
    @Test func `of a conversation in another version's form what can be told is taken over`() async throws {
        let folder = try Folder()
        let store = try SQLiteStore(path: folder.path())
        let conversation = try Sample.conversation(turns: 3)
        try await store.keep(
            Sample.change(session: StoredSession(conversation: conversation, generation: 4)))
        try await store.pool.write { db in
            try db.execute(
                sql: "UPDATE session SET conversation = CAST(json_set(conversation, '$.machine', 7) AS BLOB)")
        }
        let session = try #require(try store.load(Sample.key))
        #expect(session.generation == 4 && session.conversation?.turn == 3)
        #expect(session.conversation?.state == [])
        #expect(session.conversation?.lastReply == conversation.lastReply)
    }

    @Test func `a conversation of a form that nobody knows counts as gone`() async throws {
        let folder = try Folder()
        let store = try SQLiteStore(path: folder.path())
        let session = StoredSession(conversation: try Sample.conversation(), generation: 4)
        try await store.keep(Sample.change(session: session))
        try await store.pool.write { db in
            try db.execute(
                sql: """
                    UPDATE session SET conversation = ?;
                    INSERT INTO answer SELECT id, 0, ? FROM session
                    """, arguments: [Data("{".utf8), Data([1])])
        }
        #expect(try store.load(Sample.key) == StoredSession(generation: 4))
    }
}
