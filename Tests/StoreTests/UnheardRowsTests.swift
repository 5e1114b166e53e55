import Dialogue
import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite("Lines that were not understood, in the store")
struct UnheardRowsTests {
    let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private static func line(_ text: String, at seconds: TimeInterval) -> Unheard {
        Unheard(kept: text, state: "welcome", heard: Sample.moment + seconds)
    }

    private func say(
        _ text: String, at seconds: TimeInterval, for span: TimeInterval = 10, by visitor: String = "v",
        to store: SQLiteStore
    ) async throws {
        var change = Sample.change(key: SessionKey(relay: "", session: visitor), at: seconds)
        change.unheard = Self.line(text, at: seconds)
        change.unheardExpiry = change.moment + span
        try await store.keep(change)
    }

    private func kept(_ store: SQLiteStore) throws -> Int? {
        try store.pool.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM unheard") }
    }

    private func isReadable(_ word: String) throws -> Bool {
        try folder.names.contains { try folder.bytes($0).contains(Data(word.utf8)) }
    }

    @Test("The newest first, until their time is over")
    func expires() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await say("one", at: 0, to: store)
        try await say("\"two\" seal1:", at: 1, for: 20, to: store)
        let reader = try StoreReader(path: folder.path())
        #expect(
            try reader.unheard(at: Sample.moment + 2) == [
                Self.line("\"two\" seal1:", at: 1), Self.line("one", at: 0),
            ])
        #expect(try reader.unheard(at: Sample.moment + 10).map(\.text) == ["\"two\" seal1:"])
    }

    @Test("What is over is deleted with the next line, and by a purge")
    func deletes() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await say("one", at: 0, to: store)
        try await say("twoxylo", at: 10, to: store)
        #expect(try kept(store) == 1)
        #expect(try store.purge(Retention(), at: Sample.moment + 19).unheard == 0)
        try #require(try isReadable("twoxylo"))
        #expect(try store.purge(Retention(), at: Sample.moment + 20).unheard == 1)
        #expect(try !isReadable("twoxylo"))
    }

    @Test("A draft that is purged leaves its lines for the days that were asked for")
    func outlastsDrafts() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await say("one", at: 0, for: 100 * 86400, to: store)
        _ = try store.purge(Retention(), at: Sample.moment + 50 * 86400)
        #expect(try store.load(Sample.key) == nil)
        #expect(try kept(store) == 1)
    }

    @Test("A visitor's wish deletes that visitor's lines, and no others")
    func wish() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await say("onexylo", at: 0, to: store)
        try await say("two", at: 0, by: "w", to: store)
        try await store.keep(Sample.change([.erase(references: [])], at: 1))
        #expect(try StoreReader(path: folder.path()).unheard(at: Sample.moment).map(\.text) == ["two"])
        #expect(try !isReadable("onexylo"))
    }

    @Test("A request that the practice deletes takes the lines of its conversation along")
    func practice() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await say("one", at: 0, to: store)
        try await store.keep(Sample.change([.submit(Sample.request())], at: 1))
        _ = try store.erase(Sample.references[0])
        #expect(try kept(store) == 0)
    }

    @Test("A sealed store holds none in the clear, also one that was sealed later")
    func sealed() async throws {
        let keys = try SealingKeys(text: ReadingKeys.lines[0])
        do {
            let store = try SQLiteStore(path: folder.path())
            try await say("onexylo", at: 0, to: store)
        }
        try #require(try isReadable("onexylo"))
        let store = try SQLiteStore(path: folder.path(), keys: keys)
        try await say("twoxylo", at: 1, to: store)
        #expect(try !isReadable("xylo"))
        let reader = try StoreReader(path: folder.path(), keys: keys)
        #expect(try reader.unheard(at: Sample.moment).map(\.text) == ["twoxylo", "onexylo"])
    }
}
