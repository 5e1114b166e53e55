package import Foundation
import GRDB
package import Sessions

/// The rows of lines in which nothing was understood: sealed like all that visitors write, and their session's own.
enum UnheardRows {
    /// The most rows; above that the oldest go.
    static let most = 10_000

    /// Adds a line, in its stored form, and drops what is over.
    static func add(
        _ db: Database, _ unheard: Unheard, line: String, of session: Int64, until expiry: Date
    ) throws {
        try db.execute(
            sql: "INSERT INTO unheard (session, heard, expires, state, line) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                session, unheard.heard.timeIntervalSince1970, expiry.timeIntervalSince1970, unheard.state,
                line,
            ])
        try expire(db, at: unheard.heard)
        try db.execute(
            sql: "DELETE FROM unheard WHERE id <= (SELECT max(id) FROM unheard) - ?", arguments: [most])
    }

    /// Deletes a session's lines.
    static func erase(_ db: Database, of session: Int64) throws {
        try db.execute(sql: "DELETE FROM unheard WHERE session = ?", arguments: [session])
    }

    /// Deletes the lines whose time is over; tells how many.
    @discardableResult
    static func expire(_ db: Database, at now: Date) throws -> Int {
        try db.execute(
            sql: "DELETE FROM unheard WHERE expires <= ?", arguments: [now.timeIntervalSince1970])
        return db.changesCount
    }

    /// The lines whose time is not over, the newest first.
    static func fetch(_ db: Database, _ seal: Seal, at now: Date) throws -> [Unheard] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT heard, state, line FROM unheard WHERE expires > ? ORDER BY id DESC",
            arguments: [now.timeIntervalSince1970])
        return try rows.map { row in
            let line = try StoredForm.decode(String.self, from: seal.openText(row["line"]))
            return Unheard(
                kept: line, state: row["state"], heard: Date(timeIntervalSince1970: row["heard"]))
        }
    }
}

extension StoreReader {
    /// The lines in which nothing was understood and whose time is not over, the newest first.
    package func unheard(at now: Date) throws(StoreFailure) -> [Unheard] {
        do { return try queue.read { try UnheardRows.fetch($0, seal, at: now) } } catch {
            throw StoreFailure(error)
        }
    }
}
