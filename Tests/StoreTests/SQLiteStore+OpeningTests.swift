import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct OpeningAStore {
    let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test func `every commit is flushed, and the log is used`() throws {
        let store = try SQLiteStore(path: folder.path())
        let pragmas = try store.pool.writeWithoutTransaction { db in
            try ["synchronous", "journal_mode", "secure_delete", "foreign_keys"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(pragmas == ["2", "wal", "1", "1"])
    }

    @Test func `all files are the owner's alone`() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await store.keep(Sample.change())
        #expect(
            folder.names == ["lumbar.sqlite", "lumbar.sqlite-shm", "lumbar.sqlite-wal", "lumbar.sqlite.lock"])
        for name in folder.names { #expect(try folder.mode(name) == 0o600, "\(name)") }
    }

    @Test func `a file that others could read is closed to them`() async throws {
        try await SQLiteStore(path: folder.path()).keep(Sample.change())
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.path())
        _ = try SQLiteStore(path: folder.path())
        #expect(try folder.mode("lumbar.sqlite") == 0o600)
    }

    @Test func `two names of one file are one store`() throws {
        let store = try SQLiteStore(path: folder.path())
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("alias"), withDestinationPath: folder.path())
        #expect(throws: StoreRefusal.self) { try SQLiteStore(path: folder.path("alias")) }
        _ = store
    }

    @Test func `a folder that does not exist is said in one line`() throws {
        let path = folder.path("nowhere/lumbar.sqlite")
        let refusal = #expect(throws: StoreRefusal.self) { try SQLiteStore(path: path) }
        #expect(refusal?.description.contains("No such file") == true)
    }

    @Test func `a folder is no store`() {
        #expect(throws: StoreRefusal.unreachable(path: folder.url.path, detail: "it is not a file")) {
            try SQLiteStore(path: folder.url.path)
        }
    }

    @Test func `a store that another connection holds is busy, and comes back`() async throws {
        let store = try SQLiteStore(path: folder.path(), patience: .milliseconds(20))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: folder.path(), configuration: configuration)
        try await other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        await #expect(throws: StoreFailure.busy) { try await store.keep(Sample.change()) }
        try await other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        try await store.keep(Sample.change())
        #expect(try store.load(Sample.key) != nil)
    }
}
