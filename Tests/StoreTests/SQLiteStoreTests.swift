import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct KeepingInAFile {
    let folder: Folder
    let store: SQLiteStore
    let reference = Sample.references[0]

    init() throws {
        folder = try Folder()
        store = try SQLiteStore(path: folder.path())
    }

    @Test func `a session comes back as it was`() async throws {
        var session = StoredSession(conversation: try Sample.conversation(turns: 3), generation: 2)
        session.note(answered: "m1")
        var change = Sample.change(session: session)
        change.answers = [try Remembered(id: "m1", answer: Answer(reply: Reply(), turn: 3))]
        try await store.keep(change)
        #expect(try store.load(Sample.key) == session)
        #expect(try store.answer(to: "m1", of: Sample.key)?.answer?.turn == 3)
        #expect(try store.answer(to: "m2", of: Sample.key) == nil)
        #expect(try store.answer(to: "m1", of: SessionKey(relay: "other", session: "v")) == nil)
        #expect(try store.load(SessionKey(relay: "other", session: "v")) == nil)
    }

    @Test func `the last commit of a session holds`() async throws {
        for turns in 1...3 {
            let session = StoredSession(conversation: try Sample.conversation(turns: turns), generation: 1)
            try await store.keep(Sample.change(session: session))
        }
        #expect(try store.load(Sample.key)?.conversation?.turn == 3)
    }

    @Test func `a request comes back as it was`() async throws {
        let request = Sample.request()
        try await store.keep(Sample.change([.submit(request)]))
        let stored = try #require(try store.request(reference))
        #expect(stored.request == request)
        #expect(stored.status == .requested)
        #expect(stored.changed == Sample.moment)
    }

    @Test func `everything is there for the next process`() async throws {
        let path = folder.path("next.sqlite")
        var first: SQLiteStore? = try SQLiteStore(path: path)
        try await first?.keep(Sample.change([.submit(Sample.request())]))
        first = nil
        let second = try SQLiteStore(path: path)
        #expect(try second.request(reference)?.request == Sample.request())
        #expect(try second.load(Sample.key)?.generation == 1)
    }

    @Test func `the practice marks a request`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        try store.mark(reference, as: .contacted, at: Sample.moment + 60)
        #expect(try store.request(reference)?.status == .contacted)
        #expect(try store.request(reference)?.changed == Sample.moment + 60)
        #expect(throws: StoreFailure.unknownReference) {
            try store.mark(Sample.references[1], as: .done, at: Sample.moment)
        }
    }

    @Test func `a deleted request leaves no word in any file`() async throws {
        let session = StoredSession(conversation: try Sample.conversation(), generation: 1)
        try await store.keep(Sample.change([.submit(Sample.request())], session: session))
        try #require(try folder.names.contains { try folder.bytes($0).contains(Data("sore ".utf8)) })
        try store.erase(reference)
        #expect(try store.request(reference) == nil)
        #expect(try store.load(Sample.key)?.conversation == nil)
        #expect(try store.load(Sample.key)?.generation == 2)
        for name in folder.names { #expect(try !folder.bytes(name).contains(Data("sore ".utf8)), "\(name)") }
        #expect(throws: StoreFailure.unknownReference) { try store.erase(reference) }
    }
}

extension Data {
    /// Whether these bytes stand somewhere in it.
    func contains(_ other: Data) -> Bool { range(of: other) != nil }
}
