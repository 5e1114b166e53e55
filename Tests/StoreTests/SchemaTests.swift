import GRDB
import Testing

@testable import Store

@Suite struct MigratingTheSchema {
    @Test func `the version is the number of steps, and marks the file`() throws {
        #expect(Schema.migrator.migrations == (1...Schema.version).map { "v\($0)" })
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue)
        let numbers = try queue.read { db in
            try ["user_version", "application_id"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") }
        }
        #expect(numbers == [Schema.version, Schema.applicationID])
    }

    @Test(arguments: 1...Schema.version) func `each earlier schema comes up to date`(_ version: Int) throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue, upTo: "v\(version)")
        try Schema.migrator.migrate(queue)
        #expect(try queue.read(Schema.migrator.hasCompletedMigrations))
    }

    @Test func `a request without its session lives on`() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue)
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO session VALUES (1, '', 'v', 1, NULL, x'', 0);
                    INSERT INTO request VALUES (1, 1, 1, 1, 'R', 'd', 0, 'requested', 'requested', NULL, 0, '[]', '[]');
                    INSERT INTO health VALUES (1, '[]', '[]');
                    DELETE FROM session;
                    """)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM request WHERE session IS NULL") == 1)
            try db.execute(sql: "DELETE FROM request")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM health") == 0)
        }
    }
}
