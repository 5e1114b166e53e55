import Foundation
import GRDB
import Sessions

/// Reads the outbox out of the tables.
enum OutboxRows {
    private static let columns = """
        SELECT id, message, sink, event, reference, created, attempts, due, fault, failed FROM outbox
        """

    /// Everything that was not delivered yet, the oldest first.
    static func fetch(_ db: Database) throws -> [Delivery] {
        try Row.fetchAll(db, sql: columns + " ORDER BY id").map(read)
    }

    /// The row of a receiver that has to be tried first.
    static func next(_ db: Database, for sink: String) throws -> Delivery? {
        let row = try Row.fetchOne(
            db,
            sql: columns + """
                 WHERE sink = ?1 AND failed IS NULL AND NOT EXISTS (SELECT * FROM sink WHERE name = ?1)
                ORDER BY due, id LIMIT 1
                """, arguments: [sink])
        return try row.map(read)
    }

    /// The receivers that are switched off.
    static func disabled(_ db: Database) throws -> [DisabledSink] {
        try Row.fetchAll(db, sql: "SELECT name, since, reason FROM sink ORDER BY name").map { row in
            DisabledSink(
                name: row["name"], since: Date(timeIntervalSince1970: row["since"]), reason: row["reason"])
        }
    }

    private static func read(_ row: Row) throws -> Delivery {
        guard let event = RequestEvent(rawValue: row["event"]) else {
            throw StoreFailure.broken("a stored event cannot be read")
        }
        let failed: Double? = row["failed"]
        return Delivery(
            id: row["id"], message: row["message"], sink: row["sink"], event: event,
            reference: row["reference"], created: Date(timeIntervalSince1970: row["created"]),
            attempts: row["attempts"], due: Date(timeIntervalSince1970: row["due"]), fault: row["fault"],
            failed: failed.map(Date.init(timeIntervalSince1970:)))
    }
}
