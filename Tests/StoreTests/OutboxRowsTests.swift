import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct ReadingTheOutbox {
    @Test func `an event that is not known is an error, not a silence`() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue)
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO outbox (message, sink, event, reference, created, attempts, due)
                    VALUES ('m', 's', 'request.eaten', 'R', 0, 0, 0)
                    """)
            #expect(throws: StoreFailure.self) { try OutboxRows.fetch(db) }
            #expect(throws: StoreFailure.self) { try OutboxRows.next(db, for: "s") }
            #expect(try OutboxRows.next(db, for: "other") == nil)
        }
    }
}
