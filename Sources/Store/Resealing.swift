import Foundation
import GRDB
import Sessions

/// Brings all that is stored under the key of today.
enum Resealing {
    /// What a store says about its seal, compared with the keys that are here.
    enum Finding: Hashable {
        /// Nothing is to be done.
        case fits
        /// Everything has to be sealed with the current key.
        case due
        /// The store is sealed, and the key is not here.
        case locked
    }

    private static let texts = [
        ("request", "id", "entries"), ("request", "id", "remarks"), ("health", "request", "signs"),
        ("health", "request", "notes"), ("unheard", "id", "line"),
    ]
    private static let blobs = [("session", "id", "conversation"), ("answer", "session, place", "packed")]

    /// Compares a store's seal with the keys.
    static func look(_ db: Database, _ keys: SealingKeys?) throws -> Finding {
        let sealed = try String.fetchOne(db, sql: "SELECT key FROM seal")
        switch (sealed, keys) {
        case (nil, nil): return .fits
        case (nil, .some): return .due
        case (.some, nil): return .locked
        case (.some(let id), .some(let keys)):
            if id == keys.current.id { return .fits }
            return keys.key(id) == nil ? .locked : .due
        }
    }

    /// Seals everything anew. Use it inside a transaction.
    static func run(_ db: Database, _ keys: SealingKeys) throws {
        let seal = Seal(keys: keys)
        for (table, id, column) in texts {
            try each(db, table, id, column) { (old: String) in try seal.closeText(seal.openText(old)) }
        }
        for (table, id, column) in blobs {
            try each(db, table, id, column) { (old: Data) in try seal.close(seal.open(old)) }
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO seal (id, key) VALUES (1, ?)", arguments: [keys.current.id])
    }

    /// Changes a column of every row; `id` names the key's columns.
    private static func each<T: DatabaseValueConvertible>(
        _ db: Database, _ table: String, _ id: String, _ column: String, _ change: (T) throws -> T
    ) throws {
        let ids = try Row.fetchAll(db, sql: "SELECT \(id) FROM \(table) WHERE \(column) IS NOT NULL")
        for row in ids {
            let key = StatementArguments(row.databaseValues)
            let condition = "(\(id)) = (\(row.map { _ in "?" }.joined(separator: ", ")))"
            guard
                let old = try T.fetchOne(
                    db, sql: "SELECT \(column) FROM \(table) WHERE \(condition)", arguments: key)
            else { continue }
            try db.execute(
                sql: "UPDATE \(table) SET \(column) = ? WHERE \(condition)",
                arguments: [try change(old)] + key)
        }
    }
}
