import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct ReadingSessions {
    @Test func `a conversation of a form that nobody knows counts as gone`() async throws {
        let folder = try Folder()
        let store = try SQLiteStore(path: folder.path())
        let session = StoredSession(conversation: try Sample.conversation(), generation: 4)
        try await store.keep(Sample.change(session: session))
        try await store.pool.write { db in
            try db.execute(
                sql: "UPDATE session SET conversation = ?, remembered = ?",
                arguments: [Data("{".utf8), Data([1])])
        }
        #expect(try store.load(Sample.key) == StoredSession(generation: 4))
    }
}
