import Foundation
import Testing

@testable import Store

@Suite struct LockingAStore {
    let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test func `a second writer is refused, and told by whom and what to do`() throws {
        let first = try SQLiteStore(path: folder.path())
        let refusal = try #require(
            #expect(throws: StoreRefusal.self) { try SQLiteStore(path: folder.path()) })
        #expect(refusal.description.contains("process \(ProcessInfo.processInfo.processIdentifier)"))
        #expect(refusal.description.contains("--ephemeral"))
        #expect(!refusal.description.contains("\n"))
        _ = first
    }

    @Test func `the lock is given back with the store`() throws {
        for _ in 0..<3 { _ = try SQLiteStore(path: folder.path()) }
        let lock = try StoreLock(beside: folder.path())
        #expect(throws: StoreRefusal.self) { try StoreLock(beside: folder.path()) }
        _ = lock
    }

    @Test func `a lock file that is a link is not followed`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("lumbar.sqlite.lock"), withDestinationPath: folder.path("precious"))
        #expect(throws: StoreRefusal.self) { try StoreLock(beside: folder.path()) }
        #expect(!folder.names.contains("precious"))
    }
}
