import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct PostingWithTheChange {
    let folder: Folder
    let store: SQLiteStore
    let reference = Sample.references[0].description

    init() throws {
        folder = try Folder()
        store = try SQLiteStore(path: folder.path(), sinks: ["mail", "phone"])
    }

    private func posted() throws -> [String] {
        try store.deliveries().map { "\($0.sink) \($0.event.rawValue) \($0.reference)" }
    }

    @Test func `a request is posted to each receiver under one id`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        #expect(
            try posted() == ["mail request.requested \(reference)", "phone request.requested \(reference)"])
        let ids = Set(try store.deliveries().map(\.message))
        #expect(ids.count == 1)
        #expect(ids.allSatisfy { $0.hasPrefix("msg_") && $0.count == 36 })
    }

    @Test func `what is not kept is not posted`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        let key = SessionKey(relay: "", session: "w")
        await #expect(throws: StoreFailure.referenceTaken) {
            try await store.keep(Sample.change([.submit(Sample.request())], key: key))
        }
        #expect(try posted().count == 2)
    }

    @Test func `hold, release and withdrawal are posted, for requests that are there`() async throws {
        let effects: [Effect] = [
            .submit(Sample.request()), .hold(reference: reference, signs: []),
            .release(reference: reference, signs: []), .withdraw(reference: reference),
            .withdraw(reference: "nowhere"),
        ]
        try await store.keep(Sample.change(effects))
        let events = try store.deliveries().filter { $0.sink == "mail" }.map(\.event)
        #expect(events == [.requested, .held, .released, .withdrawn])
    }

    @Test func `a deletion takes along what was to be said, and only says that it was`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        try await store.keep(Sample.change([.erase(references: [reference, "nowhere"])]))
        #expect(try posted() == ["mail request.deleted \(reference)", "phone request.deleted \(reference)"])
    }

    @Test func `a deletion reaches what an earlier conversation of the visitor left`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        let other = SessionKey(relay: "", session: "other")
        try await store.keep(Sample.change([.submit(Sample.request(Sample.references[1]))], key: other))
        let next = StoredSession(generation: 2)
        try await store.keep(Sample.change([.erase(references: [])], session: next))
        #expect(
            try store.requests(RequestFilter()).map(\.request.reference) == [Sample.references[1].description]
        )
        #expect(try posted().contains("mail request.deleted \(reference)"))
    }

    @Test func `what the practice deletes is not posted any more`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        #expect(try store.erase(Sample.references[0]) == Sample.key)
        #expect(try posted().isEmpty)
    }
}
