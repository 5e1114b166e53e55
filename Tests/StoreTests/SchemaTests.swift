import Dialogue
import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct MigratingTheSchema {
    @Test func `the version is the number of steps, and marks the file`() throws {
        #expect(Schema.migrator().migrations == (1...Schema.version).map { "v\($0)" })
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue)
        let numbers = try queue.read { db in
            try ["user_version", "application_id"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") }
        }
        #expect(numbers == [Schema.version, Schema.applicationID])
    }

    @Test(arguments: 1...Schema.version) func `each earlier schema comes up to date`(_ version: Int) throws {
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue, upTo: "v\(version)")
        try Schema.migrator().migrate(queue)
        #expect(try queue.read(Schema.migrator().hasCompletedMigrations))
    }

    @Test func `what the first schema held is read by the last`() async throws {
        let folder = try Folder()
        let reference = Sample.references[0]
        do {
            let queue = try DatabaseQueue(path: folder.path())
            try Schema.migrator().migrate(queue, upTo: "v1")
            try await queue.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO session VALUES (1, '', 'v', 3, NULL, x'', 0);
                        INSERT INTO request VALUES
                            (1, 1, 3, 1, '\(reference)', 'desk', 5, 'requested', 'held', 'requested', 6, '[]', '["r"]');
                        INSERT INTO health VALUES (1, '[]', '[]');
                        """)
            }
            try queue.close()
        }
        #expect(throws: StoreRefusal.older(path: folder.path(), version: 1)) {
            try StoreReader(path: folder.path())
        }
        let store = try SQLiteStore(path: folder.path())
        let stored = try #require(try store.request(reference))
        #expect(stored.status == .held && stored.request.remarks == ["r"])
        #expect(stored.request.consent == nil && stored.request.zone == nil)
        #expect(try store.load(Sample.key)?.generation == 3)
        #expect(try StoreReader(path: folder.path()).requests(RequestFilter()).count == 1)
    }

    @Test func `lines that nobody understood and nobody can tell whose they were go`() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue, upTo: "v2")
        // As it was made with the first of them.
        let table = """
            CREATE TABLE unheard (id INTEGER PRIMARY KEY, heard REAL NOT NULL, expires REAL NOT NULL,
                state TEXT NOT NULL, line TEXT NOT NULL) STRICT;
            INSERT INTO unheard VALUES (1, 0, 1e12, 'welcome', 'xylophone')
            """
        try queue.write { db in try db.execute(sql: table) }
        try Schema.migrator().migrate(queue)
        #expect(try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM unheard") } == 0)
    }

    @Test func `a request without its session lives on`() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue)
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO session VALUES (1, '', 'v', 1, NULL, 0, 0);
                    INSERT INTO request VALUES
                        (1, 1, 1, 1, 'R', 'd', 0, 'requested', 'requested', NULL, 0, '[]', '[]', NULL, NULL);
                    INSERT INTO health VALUES (1, '[]', '[]');
                    DELETE FROM session;
                    """)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM request WHERE session IS NULL") == 1)
            try db.execute(sql: "DELETE FROM request")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM health") == 0)
        }
    }
}
