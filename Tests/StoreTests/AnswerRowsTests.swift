import Dialogue
import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct KeepingAnswers {
    let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private func remembered(_ numbers: some Sequence<Int>) -> [Remembered] {
        numbers.map { Remembered(id: "m\($0)", form: Data("sore \($0)".utf8)) }
    }

    private func change(_ numbers: some Sequence<Int>, _ effects: [Effect] = []) -> Change {
        var change = Sample.change(effects)
        change.answers = remembered(numbers)
        return change
    }

    private func ids(_ store: SQLiteStore) throws -> [String]? { try store.load(Sample.key)?.answered }

    @Test(arguments: [[1], [3], [31, 1, 1], [32, 32], [5, 40, 7], [100]])
    func `the last ones stay, the oldest first, however many a commit brings`(_ groups: [Int]) async throws {
        let store = try SQLiteStore(path: folder.path())
        var next = 0
        for count in groups {
            try await store.keep(change(next..<(next + count)))
            next += count
            let kept = max(0, next - Remembered.limit)..<next
            #expect(try ids(store) == kept.map { "m\($0)" })
        }
        for answer in remembered((next - min(next, Remembered.limit))..<next) {
            #expect(try store.answer(to: answer.id, of: Sample.key) == answer)
        }
    }

    @Test func `a turn without an id leaves them as they are`() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await store.keep(change(0..<3))
        try await store.keep(change([]))
        #expect(try ids(store) == ["m0", "m1", "m2"])
    }

    @Test func `with the visitor's data the answers of before are erased, in every file`() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await store.keep(change(0..<40))
        var erasing = change([], [.erase(references: [])])
        erasing.answers = [Remembered(id: "gone", form: Data("All gone.".utf8))]
        try await store.keep(erasing)
        #expect(try ids(store) == ["gone"])
        for name in folder.names { #expect(try !folder.bytes(name).contains(Data("sore ".utf8)), "\(name)") }
        try await store.keep(change(40..<42))
        #expect(try ids(store) == ["gone", "m40", "m41"])
    }

    @Test func `a change that fails leaves the answers of before`() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await store.keep(change(0..<2))
        var outdated = change(2..<3)
        outdated.session.generation = 0
        let failing = outdated
        await #expect(throws: StoreFailure.outdated) { try await store.keep(failing) }
        #expect(try ids(store) == ["m0", "m1"])
    }

    @Test func `they go with their session`() async throws {
        let store = try SQLiteStore(path: folder.path())
        try await store.keep(change(0..<2))
        try await store.pool.write { db in
            try db.execute(sql: "DELETE FROM session")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM answer") == 0)
        }
    }

    @Test(arguments: [false, true])
    func `what an earlier version kept in the session's row is found again`(_ isSealed: Bool) async throws {
        let keys = isSealed ? try SealingKeys(text: ReadingKeys.lines[0]) : nil
        let seal = Seal(keys: keys)
        let queue = try DatabaseQueue(path: folder.path())
        try Schema.migrator().migrate(queue, upTo: "v3")
        let packed = try seal.close(Packing.pack(remembered(0..<5)))
        try await queue.write { db in
            try db.execute(
                sql: "INSERT INTO session VALUES (1, '', 'v', 1, NULL, ?, 0), (2, '', 'w', 1, NULL, x'', 0)",
                arguments: [packed])
            if let keys {
                try db.execute(sql: "INSERT INTO seal VALUES (1, ?)", arguments: [keys.current.id])
            }
        }
        try queue.close()
        let store = try SQLiteStore(path: folder.path(), keys: keys)
        #expect(try ids(store) == (0..<5).map { "m\($0)" })
        #expect(try store.answer(to: "m3", of: Sample.key) == remembered([3]).first)
        #expect(try store.load(SessionKey(relay: "", session: "w"))?.answered == [])
        let isReadable = try folder.names.contains { try folder.bytes($0).contains(Data("sore ".utf8)) }
        #expect(isReadable != isSealed)
        try await store.keep(change(5..<33))
        #expect(try ids(store) == (1..<33).map { "m\($0)" })
    }
}
