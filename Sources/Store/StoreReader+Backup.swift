import Foundation
import GRDB

extension StoreReader {
    /// Copies the store to a file, also while a server writes: what was committed when the copy began, as a whole.
    ///
    /// The copy is made beside its place, checked, flushed, and only then renamed: there is never half a backup of that name.
    package func backUp(to path: String) throws(StoreRefusal) {
        let unfinished = path + ".unfinished"
        do {
            try makeEmpty(unfinished)
            try copy(to: unfinished)
            try Self.flush(unfinished)
            guard unsafe rename(unfinished, path) == 0 else {
                throw StoreRefusal.unreachable(path: path, detail: StoreLock.systemError())
            }
            try Self.flush(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        } catch {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw Self.refusal(error, path: path)
        }
    }

    private func makeEmpty(_ path: String) throws {
        try? FileManager.default.removeItem(atPath: path)
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreRefusal.unreachable(path: path, detail: StoreLock.systemError())
        }
        close(descriptor)
    }

    private func copy(to path: String) throws {
        let target = try DatabaseQueue(path: path)
        defer { try? target.close() }
        try queue.backup(to: target)
        let check = try target.writeWithoutTransaction { db in
            // One file that can be carried away: without a log beside it.
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            return try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
        }
        guard check == "ok" else { throw StoreRefusal.damaged(path: path, detail: "the copy does not check") }
    }

    private static func flush(_ path: String) throws {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw StoreRefusal.unreachable(path: path, detail: StoreLock.systemError())
        }
    }

    private static func refusal(_ error: any Error, path: String) -> StoreRefusal {
        switch error {
        case let refusal as StoreRefusal: refusal
        case let error as DatabaseError: Preflight.refusal(for: error, path: path)
        default: .unreachable(path: path, detail: "it cannot be written")
        }
    }
}
