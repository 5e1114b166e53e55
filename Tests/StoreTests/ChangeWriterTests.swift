import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct WritingAChange {
    let folder: Folder
    let store: SQLiteStore

    init() throws {
        folder = try Folder()
        store = try SQLiteStore(path: folder.path())
    }

    private func requests() throws -> [String] {
        try store.requests(RequestFilter()).map(\.request.reference)
    }

    @Test func `the same serial of a conversation again is the same request`() async throws {
        let references = Sample.references
        try await store.keep(Sample.change([.submit(Sample.request(references[0]))]))
        try await store.keep(Sample.change([.submit(Sample.request(references[1]))]))
        #expect(try requests() == [references[1].description])
        try await store.keep(Sample.change([.submit(Sample.request(references[3], serial: 2, after: 2))]))
        let next = StoredSession(generation: 2)
        try await store.keep(Sample.change([.submit(Sample.request(references[2], after: 1))], session: next))
        #expect(try requests() == [references[3], references[2], references[1]].map(\.description))
    }

    @Test func `a hold interrupts, and a release goes back to where the request stood`() async throws {
        let reference = Sample.references[0]
        try await store.keep(Sample.change([.submit(Sample.request())]))
        try store.mark(reference, as: .contacted, at: Sample.moment)
        for _ in 0..<2 {
            try await store.keep(Sample.change([.hold(reference: reference.description, signs: [])], at: 5))
        }
        let held = try #require(try store.request(reference))
        #expect(held.status == .held)
        #expect(held.request.status == .held)
        #expect(held.request.signs == [])
        #expect(held.changed == Sample.moment + 5)
        try await store.keep(
            Sample.change([.release(reference: reference.description, signs: [Sample.sign])]))
        let released = try #require(try store.request(reference))
        #expect(released.status == .contacted)
        #expect(released.request.signs == [Sample.sign])
    }

    @Test func `a release of what is not held changes no status`() async throws {
        let reference = Sample.references[0]
        try await store.keep(Sample.change([.submit(Sample.request())]))
        try store.mark(reference, as: .declined, at: Sample.moment)
        try await store.keep(Sample.change([.release(reference: reference.description, signs: [])]))
        #expect(try store.request(reference)?.status == .declined)
    }

    @Test func `what was asked after sending is among the remarks`() async throws {
        let reference = Sample.references[0]
        try await store.keep(Sample.change([.submit(Sample.request())]))
        let remarks = ["Prices: \"what is it\"", "Parking"]
        try await store.keep(
            Sample.change([.remark(reference: reference.description, remarks: remarks)], at: 7))
        let kept = try #require(try store.request(reference))
        #expect(kept.request.remarks == remarks)
        #expect(kept.status == .requested)
        #expect(kept.changed == Sample.moment + 7)
    }

    @Test func `a withdrawn request is kept as withdrawn`() async throws {
        let reference = Sample.references[0]
        try await store.keep(
            Sample.change([.submit(Sample.request()), .withdraw(reference: reference.description)]))
        #expect(try store.request(reference)?.status == .withdrawn)
        #expect(try store.request(reference)?.request.status == .withdrawn)
    }

    @Test func `a change that fails keeps nothing of the turn`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        let key = SessionKey(relay: "", session: "w")
        let effects: [Effect] = [
            .withdraw(reference: Sample.references[0].description), .submit(Sample.request()),
        ]
        await #expect(throws: StoreFailure.referenceTaken) {
            try await store.keep(Sample.change(effects, key: key))
        }
        #expect(try store.load(key) == nil)
        #expect(try store.request(Sample.references[0])?.status == .requested)
    }

    @Test func `a turn that was on its way does not bring a deleted conversation back`() async throws {
        let session = StoredSession(conversation: try Sample.conversation(), generation: 1)
        try await store.keep(Sample.change([.submit(Sample.request())], session: session))
        try store.erase(Sample.references[0])
        await #expect(throws: StoreFailure.outdated) {
            try await store.keep(
                Sample.change([.submit(Sample.request(Sample.references[1], serial: 2))], session: session))
        }
        #expect(try store.load(Sample.key)?.conversation == nil)
        #expect(try requests().isEmpty)
        let generation = try store.load(Sample.key)?.generation ?? 0
        try await store.keep(Sample.change(session: StoredSession(generation: generation + 1)))
    }
}
