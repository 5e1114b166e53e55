package import Foundation
import GRDB
package import Sessions

extension SQLiteStore: Outbox {
    /// Calls back after each commit that left something to deliver, on the writer's thread.
    package func onPost(_ posted: @escaping @Sendable () -> Void) {
        commits.onPost(posted)
    }

    /// The receivers that are to be told from now on. What waits for others stays, to be seen.
    package func renew(sinks: [String]) {
        commits.renew(sinks: sinks)
    }

    package func deliveries() throws(StoreFailure) -> [Delivery] {
        try read(OutboxRows.fetch)
    }

    package func disabledSinks() throws(StoreFailure) -> [DisabledSink] {
        try read(OutboxRows.disabled)
    }

    package func next(for sink: String) throws(StoreFailure) -> Delivery? {
        try read { db in try OutboxRows.next(db, for: sink) }
    }

    package func delivered(_ id: Int64) throws(StoreFailure) {
        try write { db in try db.execute(sql: "DELETE FROM outbox WHERE id = ?", arguments: [id]) }
    }

    package func failed(
        _ id: Int64, fault: String, at moment: Date, due: Date?
    ) throws(StoreFailure) {
        try write { db in
            try db.execute(
                sql: """
                    UPDATE outbox SET attempts = attempts + 1, fault = ?, due = coalesce(?, due), failed = ?
                    WHERE id = ?
                    """,
                arguments: [
                    fault, due?.timeIntervalSince1970, due == nil ? moment.timeIntervalSince1970 : nil, id,
                ])
        }
    }

    package func postpone(_ sink: String, to moment: Date) throws(StoreFailure) {
        try write { db in
            try db.execute(
                sql: "UPDATE outbox SET due = max(due, ?1) WHERE sink = ?2 AND failed IS NULL",
                arguments: [moment.timeIntervalSince1970, sink])
        }
    }

    package func disable(_ sink: String, reason: String, at moment: Date) throws(StoreFailure) {
        try write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO sink (name, since, reason) VALUES (?, ?, ?)",
                arguments: [sink, moment.timeIntervalSince1970, reason])
        }
    }

    package func retry(_ sink: String, at moment: Date) throws(StoreFailure) {
        try write { db in
            try db.execute(sql: "DELETE FROM sink WHERE name = ?", arguments: [sink])
            try db.execute(
                sql: "UPDATE outbox SET attempts = 0, due = ?, failed = NULL WHERE sink = ?",
                arguments: [moment.timeIntervalSince1970, sink])
        }
    }
}

extension StoreReader: OutboxReader {
    package func deliveries() throws(StoreFailure) -> [Delivery] {
        do { return try queue.read(OutboxRows.fetch) } catch { throw StoreFailure(error) }
    }

    package func disabledSinks() throws(StoreFailure) -> [DisabledSink] {
        do { return try queue.read(OutboxRows.disabled) } catch { throw StoreFailure(error) }
    }
}
