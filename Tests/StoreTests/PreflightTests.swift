import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct LookingBeforeWriting {
    /// How a file that must not be opened comes about.
    enum Fault: String, CaseIterable {
        case text, foreign, foreignLogged, newer, truncated, scribbled
    }

    let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test(arguments: Fault.allCases) func `what is refused stays as it was`(_ fault: Fault) throws {
        try make(fault)
        let before = try folder.bytes()
        let names = folder.names
        let refusal = try #require(
            #expect(throws: StoreRefusal.self) { try SQLiteStore(path: folder.path()) })
        #expect(matches(refusal, fault), "\(refusal)")
        #expect(!refusal.description.contains("\n"))
        #expect(try folder.bytes() == before)
        if fault == .text || fault == .foreign || fault == .foreignLogged {
            #expect(Set(folder.names).subtracting(names) == ["lumbar.sqlite.lock"])
        }
        #expect(throws: StoreRefusal.self) { try StoreReader(path: folder.path()) }
    }

    @Test func `an empty file, and a store that was never finished, are taken`() throws {
        try Data().write(to: URL(filePath: folder.path()))
        #expect(try Preflight.look(at: folder.path()) == .empty)
        _ = try SQLiteStore(path: folder.path())
        #expect(try Preflight.look(at: folder.path()) == .store(version: Schema.version))
    }

    private func matches(_ refusal: StoreRefusal, _ fault: Fault) -> Bool {
        switch (fault, refusal) {
        case (.text, .foreign), (.foreign, .foreign), (.foreignLogged, .foreign), (.newer, .newer(_, 99)),
            (.truncated, .damaged), (.scribbled, .damaged):
            true
        default: false
        }
    }

    private func make(_ fault: Fault) throws {
        switch fault {
        case .text:
            try Data("Dear diary, nothing happened today. ".utf8).write(to: URL(filePath: folder.path()))
        case .foreign, .foreignLogged: try makeForeign(logged: fault == .foreignLogged)
        case .newer: try makeStore { db in try db.execute(sql: "PRAGMA user_version = 99") }
        case .truncated:
            try makeStore { _ in }
            try folder.bytes().prefix(9000).write(to: URL(filePath: folder.path()))
        case .scribbled:
            try makeStore { _ in }
            var bytes = try folder.bytes()
            bytes.replaceSubrange(4096..<bytes.count, with: Data(repeating: 0xAA, count: bytes.count - 4096))
            try bytes.write(to: URL(filePath: folder.path()))
        }
    }

    private func makeStore(then change: (Database) throws -> Void) throws {
        _ = try SQLiteStore(path: folder.path())
        let queue = try DatabaseQueue(path: folder.path())
        try queue.writeWithoutTransaction(change)
        try queue.close()
    }

    private func makeForeign(logged: Bool) throws {
        let queue = try DatabaseQueue(path: folder.path())
        try queue.writeWithoutTransaction { db in
            if logged { try db.execute(sql: "PRAGMA journal_mode = WAL") }
            try db.execute(sql: "CREATE TABLE recipe (name TEXT)")
        }
        try queue.close()
    }
}
