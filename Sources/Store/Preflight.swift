import Foundation
import GRDB

/// Looks at a file before anything writes to it, so that what is refused is left as it was.
enum Preflight {
    /// What was found.
    enum Finding: Hashable {
        /// Nothing yet: a store may be made here.
        case empty
        /// A store of a schema that is known.
        case store(version: Int)
    }

    /// Looks at the file of a path; the keys are those that are here.
    static func look(at path: String, keys: SealingKeys? = nil) throws(StoreRefusal) -> Finding {
        guard let size = try size(of: path), size > 0 else { return .empty }
        if let header = try header(of: path), !header.mayBeOurs { throw .foreign(path: path) }
        do {
            return try read(path, keys)
        } catch let refusal as StoreRefusal {
            throw refusal
        } catch let error as DatabaseError {
            throw refusal(for: error, path: path)
        } catch {
            throw .unreachable(path: path, detail: "it cannot be read")
        }
    }

    /// Opens for reading alone: such a connection neither writes nor checkpoints.
    static func reader(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.label = "store reader"
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// What an error of SQLite means for somebody who wants to open the file.
    static func refusal(for error: DatabaseError, path: String) -> StoreRefusal {
        switch error.resultCode {
        case .SQLITE_NOTADB: .foreign(path: path)
        case .SQLITE_CORRUPT: .damaged(path: path, detail: "its pages do not fit together")
        case .SQLITE_BUSY: .held(path: path, by: "another process")
        case .SQLITE_READONLY: .unreachable(path: path, detail: "it is write-protected")
        default: .unreachable(path: path, detail: "\(error.resultCode)")
        }
    }

    private static func read(_ path: String, _ keys: SealingKeys?) throws -> Finding {
        let queue = try reader(path)
        defer { try? queue.close() }
        return try queue.read { db in
            let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            if id == 0, tables == 0 { return .empty }
            guard id == Schema.applicationID else { throw StoreRefusal.foreign(path: path) }
            guard version <= Schema.version else { throw StoreRefusal.newer(path: path, version: version) }
            let check = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
            guard check == "ok" else { throw StoreRefusal.damaged(path: path, detail: "quick_check fails") }
            if version >= 2, try Resealing.look(db, keys) == .locked { throw StoreRefusal.sealed(path: path) }
            return .store(version: version)
        }
    }

    private static func size(of path: String) throws(StoreRefusal) -> Int64? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw .unreachable(path: path, detail: StoreLock.systemError())
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .unreachable(path: path, detail: "it is not a file")
        }
        return Int64(status.st_size)
    }

    private static func header(of path: String) throws(StoreRefusal) -> FileHeader? {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw .unreachable(path: path, detail: StoreLock.systemError())
        }
        defer { try? file.close() }
        return (try? file.read(upToCount: FileHeader.size)).map(FileHeader.init)
    }
}
