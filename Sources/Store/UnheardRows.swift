package import Foundation
import GRDB
package import Sessions

/// The rows of lines in which nothing was understood.
///
/// Their table is made with the first of them: a store whose operator never asked for such lines has no place for any.
enum UnheardRows {
    /// The most rows; above that the oldest go.
    static let most = 10_000

    private static let table = """
        CREATE TABLE IF NOT EXISTS unheard (
            id INTEGER PRIMARY KEY,
            heard REAL NOT NULL,
            expires REAL NOT NULL,
            state TEXT NOT NULL,
            line TEXT NOT NULL
        ) STRICT;
        """

    /// Adds a line, and drops what is over.
    static func add(_ db: Database, _ unheard: Unheard, until expiry: Date) throws {
        try db.execute(sql: table)
        try db.execute(
            sql: "INSERT INTO unheard (heard, expires, state, line) VALUES (?, ?, ?, ?)",
            arguments: [
                unheard.heard.timeIntervalSince1970, expiry.timeIntervalSince1970, unheard.state,
                unheard.text,
            ])
        try db.execute(
            sql: "DELETE FROM unheard WHERE expires <= ? OR id <= (SELECT max(id) FROM unheard) - ?",
            arguments: [unheard.heard.timeIntervalSince1970, most])
    }

    /// The lines whose time is not over, the newest first.
    static func fetch(_ db: Database, at now: Date) throws -> [Unheard] {
        guard try db.tableExists("unheard") else { return [] }
        let rows = try Row.fetchAll(
            db, sql: "SELECT heard, state, line FROM unheard WHERE expires > ? ORDER BY id DESC",
            arguments: [now.timeIntervalSince1970])
        return rows.map { row in
            Unheard(kept: row["line"], state: row["state"], heard: Date(timeIntervalSince1970: row["heard"]))
        }
    }
}

extension SQLiteStore: UnheardStore {
    package func keep(_ unheard: Unheard, until expiry: Date) throws(StoreFailure) {
        try write { db in try UnheardRows.add(db, unheard, until: expiry) }
    }

    package func unheard(at now: Date) throws(StoreFailure) -> [Unheard] {
        try read { db in try UnheardRows.fetch(db, at: now) }
    }
}

extension StoreReader {
    /// The lines in which nothing was understood and whose time is not over, the newest first.
    package func unheard(at now: Date) throws(StoreFailure) -> [Unheard] {
        do { return try queue.read { try UnheardRows.fetch($0, at: now) } } catch {
            throw StoreFailure(error)
        }
    }
}
