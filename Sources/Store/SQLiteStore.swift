package import Foundation
import GRDB
package import Sessions

/// Conversations and requests in one SQLite file, with one writing process.
///
/// A commit is on disk when it is reported: write-ahead log with `synchronous=FULL`. Files are made with mode 0600. A second process that wants to write is
/// refused by a lock beside the file; ``StoreReader`` reads meanwhile.
package final class SQLiteStore: ConversationStore, RequestStore {
    let pool: DatabasePool
    let commits: CommitQueue
    private let seal: Seal
    /// Held as long as the store is.
    private let lock: StoreLock

    /// Opens a store for writing, or makes one.
    ///
    /// - Parameters:
    ///   - path: the file; its folder must exist.
    ///   - keys: what seals visitors' words on the disk; nil for a store that is not sealed.
    ///   - sinks: the receivers that are to be told what happens to requests.
    /// - Throws: ``StoreRefusal``, with all files left as they were.
    package convenience init(
        path: String, keys: SealingKeys? = nil, sinks: [String] = []
    ) throws(StoreRefusal) {
        try self.init(path: path, keys: keys, sinks: sinks, patience: .seconds(5))
    }

    /// Opens a store, with so much patience for another connection that holds it.
    init(
        path: String, keys: SealingKeys? = nil, sinks: [String] = [], patience: Duration
    ) throws(StoreRefusal) {
        let path = Self.resolved(path)
        lock = try StoreLock(beside: path)
        try Self.refuseProtected(path)
        _ = try Preflight.look(at: path, keys: keys)
        try Self.makePrivate(path)
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration(patience))
            try Schema.migrator(Seal(keys: keys)).migrate(pool)
            guard try Self.makeDurable(pool) else { throw StoreRefusal.notDurable(path: path) }
            try Self.reseal(pool, keys)
        } catch let refusal as StoreRefusal {
            throw refusal
        } catch let error as DatabaseError {
            throw Preflight.refusal(for: error, path: path)
        } catch {
            throw .unreachable(path: path, detail: "\(type(of: error))")
        }
        seal = Seal(keys: keys)
        commits = CommitQueue(pool, sinks: sinks)
    }

    package func load(_ key: SessionKey) throws(StoreFailure) -> StoredSession? {
        try read { db in try SessionRows.fetch(db, key, seal) }
    }

    package func answer(to id: String, of key: SessionKey) throws(StoreFailure) -> Remembered? {
        try read { db in try SessionRows.answer(db, to: id, of: key, seal) }
    }

    package func commit(_ change: Change, kept: @escaping @Sendable (Result<Void, StoreFailure>) -> Void) {
        do throws(StoreFailure) {
            commits.add(CommitQueue.Item(prepared: try PreparedChange(change, seal: seal), kept: kept))
        } catch {
            kept(.failure(error))
        }
    }

    package func requests(_ filter: RequestFilter) throws(StoreFailure) -> [StoredRequest] {
        try read { db in try RequestRows(seal: seal).fetch(db, filter) }
    }

    package func request(_ reference: Reference) throws(StoreFailure) -> StoredRequest? {
        try read { db in try RequestRows(seal: seal).fetch(db, reference) }
    }

    package func mark(
        _ reference: Reference, as status: RequestStatus, at moment: Date
    ) throws(StoreFailure) {
        try write { db in
            try db.execute(
                sql: "UPDATE request SET status = ?, changed = ? WHERE reference = ?",
                arguments: [status.rawValue, moment.timeIntervalSince1970, reference.description])
            guard db.changesCount > 0 else { throw StoreFailure.unknownReference }
        }
    }

    @discardableResult
    package func erase(_ reference: Reference) throws(StoreFailure) -> SessionKey? {
        let key = try write { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT session.id, relay, name FROM session JOIN request ON request.session = session.id
                    WHERE reference = ?
                    """, arguments: [reference.description])
            if let row {
                try Self.empty(db, row["id"])
                try UnheardRows.erase(db, of: row["id"])
            }
            try db.execute(sql: "DELETE FROM request WHERE reference = ?", arguments: [reference.description])
            guard db.changesCount > 0 else { throw StoreFailure.unknownReference }
            return row.map { SessionKey(relay: $0["relay"], session: $0["name"]) }
        }
        commits.shred()
        return key
    }

    /// Reads, with the store's own errors.
    func read<T>(_ body: (Database) throws -> T) throws(StoreFailure) -> T {
        do { return try pool.read(body) } catch { throw StoreFailure(error) }
    }

    /// Writes in one transaction, with the store's own errors.
    func write<T>(_ body: (Database) throws -> T) throws(StoreFailure) -> T {
        do { return try pool.write(body) } catch { throw StoreFailure(error) }
    }
}
