import Foundation
import GRDB

extension SQLiteStore {
    /// The path without symbolic links, so that one file has one lock.
    static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    /// One writer, readers beside it; nobody waits longer than this for a lock.
    static func configuration(_ patience: Duration) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience / .seconds(1))
        configuration.label = "store"
        configuration.maximumReaderCount = max(4, ProcessInfo.processInfo.activeProcessorCount)
        configuration.prepareDatabase { db in
            // What is deleted is overwritten.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// Asks for a flush with every commit, and reads back whether it is granted.
    ///
    /// The library resets `synchronous` to NORMAL while it opens, so this comes after opening, on the writer.
    static func makeDurable(_ pool: DatabasePool) throws -> Bool {
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            let isFull = try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2
            let isLogged = try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
            return isFull && isLogged
        }
    }

    /// Seals everything with the current key, where that is not so yet.
    static func reseal(_ pool: DatabasePool, _ keys: SealingKeys?) throws {
        guard let keys, try pool.read({ try Resealing.look($0, keys) }) == .due else { return }
        try pool.write { try Resealing.run($0, keys) }
        _ = try pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    }

    /// Refuses a file that its owner has write-protected; the system would let the superuser write to it all the same.
    static func refuseProtected(_ path: String) throws(StoreRefusal) {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IWUSR == 0 else { return }
        throw .unreachable(path: path, detail: "it is write-protected")
    }

    /// Makes the file, or its mode, ours alone; the log and its index take over the mode.
    static func makePrivate(_ path: String) throws(StoreRefusal) {
        let descriptor = unsafe Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else {
            let detail = StoreLock.systemError()
            if descriptor >= 0 { close(descriptor) }
            throw .unreachable(path: path, detail: detail)
        }
        close(descriptor)
    }
}
