import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite("Lines that were not understood, in the store")
struct UnheardRowsTests {
    private static func line(_ text: String, at seconds: TimeInterval) -> Unheard {
        Unheard(kept: text, state: "welcome", heard: Sample.moment + seconds)
    }

    @Test("The newest first, until their time is over; a reader sees the same")
    func expires() throws {
        let folder = try Folder()
        let store = try SQLiteStore(path: folder.path())
        #expect(try store.unheard(at: Sample.moment).isEmpty)
        try store.keep(Self.line("one", at: 0), until: Sample.moment + 10)
        try store.keep(Self.line("two", at: 1), until: Sample.moment + 20)
        #expect(
            try store.unheard(at: Sample.moment + 2) == [Self.line("two", at: 1), Self.line("one", at: 0)])
        #expect(try store.unheard(at: Sample.moment + 10).map(\.text) == ["two"])
        #expect(try StoreReader(path: folder.path()).unheard(at: Sample.moment + 10).map(\.text) == ["two"])
    }

    @Test("What is over is deleted with the next line")
    func deletes() throws {
        let folder = try Folder()
        let store = try SQLiteStore(path: folder.path())
        try store.keep(Self.line("one", at: 0), until: Sample.moment + 10)
        try store.keep(Self.line("two", at: 10), until: Sample.moment + 20)
        let count = try store.pool.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM unheard") }
        #expect(count == 1)
    }

    @Test("A store whose operator never asked has no place for them")
    func nowhere() throws {
        let folder = try Folder()
        let store = try SQLiteStore(path: folder.path())
        #expect(try store.pool.read { db in try !db.tableExists("unheard") })
        #expect(try StoreReader(path: folder.path()).unheard(at: Sample.moment).isEmpty)
    }
}
