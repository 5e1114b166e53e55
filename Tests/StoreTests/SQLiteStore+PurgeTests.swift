import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct Purging {
    static let day = 86400.0
    let folder: Folder
    let store: SQLiteStore
    let now = Sample.moment + 100 * day

    init() throws {
        folder = try Folder()
        store = try SQLiteStore(path: folder.path(), sinks: ["mail"])
    }

    private func key(_ name: String) -> SessionKey { SessionKey(relay: "", session: name) }

    private func keep(_ name: String, daysAgo: Double, request: Int? = nil) async throws {
        let session = StoredSession(conversation: try Sample.conversation(), generation: 1)
        let after = 100 * Self.day - daysAgo * Self.day
        let effects = request.map { [Effect.submit(Sample.request(Sample.references[$0], after: after))] }
        var change = Sample.change(effects ?? [], key: key(name), session: session, at: after)
        change.answers = [Remembered(id: "m", form: Data("sore answer".utf8))]
        try await store.keep(change)
    }

    @Test func `drafts, unanswered requests and dealt-with ones go in their time`() async throws {
        try await keep("young draft", daysAgo: 0.9)
        try await keep("old draft", daysAgo: 1.1)
        try await keep("young request", daysAgo: 89, request: 0)
        try await keep("old request", daysAgo: 91, request: 1)
        try await keep("young done", daysAgo: 95, request: 2)
        try await keep("old done", daysAgo: 95, request: 3)
        try store.mark(Sample.references[2], as: .done, at: now - 29 * Self.day)
        try store.mark(Sample.references[3], as: .done, at: now - 31 * Self.day)
        let purged = try store.purge(Retention(), at: now)
        #expect(purged.drafts == 1 && purged.unanswered == 1 && purged.rest == 1)
        #expect(Set(purged.sessions) == Set(["old draft", "old request", "old done"].map(key)))
        let left = try store.requests(RequestFilter()).map(\.request.reference)
        #expect(Set(left) == Set([0, 2].map { Sample.references[$0].description }))
        for name in ["young draft", "young request", "young done"] {
            #expect(try store.load(key(name))?.conversation != nil, "\(name)")
        }
        for name in ["old request", "old done"] { #expect(try store.load(key(name)) == nil, "\(name)") }
        // It is still known that there was one.
        #expect(try store.load(key("old draft"))?.conversation == nil)
        #expect(try store.load(key("old draft"))?.generation == 2)
        #expect(try store.load(key("old draft"))?.answered == [])
        #expect(try store.load(key("young draft"))?.answered == ["m"])
        #expect(try store.deliveries().count == 2)
        #expect(try store.purge(Retention(), at: now).isEmpty)
    }

    @Test func `what was purged is in no file any more`() async throws {
        try await keep("v", daysAgo: 91, request: 0)
        try #require(try folder.names.contains { try folder.bytes($0).contains(Data("sore ".utf8)) })
        _ = try store.purge(Retention(), at: now)
        for name in folder.names { #expect(try !folder.bytes(name).contains(Data("sore ".utf8)), "\(name)") }
    }

    @Test func `what only tells of a deletion goes as well`() async throws {
        try await keep("v", daysAgo: 40, request: 0)
        try await store.keep(
            Sample.change(
                [.erase(references: [Sample.references[0].description])], key: key("v"), at: 60 * Self.day))
        #expect(try store.deliveries().count == 1)
        _ = try store.purge(Retention(), at: now)
        #expect(try store.deliveries().isEmpty)
    }
}
