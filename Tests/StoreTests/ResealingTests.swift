import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct ChangingTheKey {
    let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private func keys(_ lines: Int...) throws -> SealingKeys {
        try SealingKeys(text: lines.map { ReadingKeys.lines[$0] }.joined(separator: "\n"))
    }

    private func fill(_ store: SQLiteStore) async throws {
        let session = StoredSession(conversation: try Sample.conversation(), generation: 1)
        var change = Sample.change([.submit(Sample.request())], session: session)
        change.answers = [Remembered(id: "sore id", form: Data("sore form".utf8))]
        try await store.keep(change)
    }

    private func isReadable() throws -> Bool {
        try folder.names.contains { name in
            let bytes = try folder.bytes(name)
            return bytes.contains(Data("sore ".utf8)) || bytes.contains(Data("Dana".utf8))
                || bytes.contains(Data("my leg".utf8)) || bytes.contains(Data("a minor".utf8))
        }
    }

    @Test func `a sealed store holds no word of a visitor in the clear`() async throws {
        let store = try SQLiteStore(path: folder.path(), keys: try keys(0))
        try await fill(store)
        #expect(try !isReadable())
        #expect(try store.request(Sample.references[0])?.request == Sample.request())
        #expect(try store.load(Sample.key)?.conversation?.turn == 1)
        try await store.keep(
            Sample.change([.hold(reference: Sample.references[0].description, signs: [Sample.sign])]))
        #expect(try !isReadable())
        let reader = try StoreReader(path: folder.path(), keys: try keys(0))
        #expect(try reader.request(Sample.references[0])?.request.signs == [Sample.sign])
    }

    @Test func `a store in the clear is sealed when it gets a key, and changes keys`() async throws {
        var store: SQLiteStore? = try SQLiteStore(path: folder.path())
        if let store { try await fill(store) }
        store = nil
        #expect(try isReadable())
        for lines in [[0], [1, 0], [1], [2, 1]] {
            let text = lines.map { ReadingKeys.lines[$0] }.joined(separator: "\n")
            let store = try SQLiteStore(path: folder.path(), keys: try SealingKeys(text: text))
            #expect(try store.request(Sample.references[0])?.request == Sample.request())
            #expect(try store.answer(to: "sore id", of: Sample.key)?.form == Data("sore form".utf8))
            #expect(try !isReadable())
        }
    }

    @Test func `without its key a sealed store is refused and left alone`() async throws {
        try await fill(SQLiteStore(path: folder.path(), keys: try keys(0)))
        let before = try folder.bytes()
        for strange in [nil, try keys(1)] {
            #expect(throws: StoreRefusal.sealed(path: folder.path())) {
                try SQLiteStore(path: folder.path(), keys: strange)
            }
            #expect(throws: StoreRefusal.sealed(path: folder.path())) {
                try StoreReader(path: folder.path(), keys: strange)
            }
        }
        #expect(try folder.bytes() == before)
    }
}
