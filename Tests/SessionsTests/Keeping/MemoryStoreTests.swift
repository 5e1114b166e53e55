import Dialogue
import Foundation
import Sessions
import Testing

@Suite struct KeepingInMemory {
    let store = MemoryStore()
    let reference = Reference.draw()

    private func commit(_ effects: [Effect], key: SessionKey = .visitor(), generation: Int = 1) async
        -> StoreFailure?
    {
        let change = Change(
            key: key, session: StoredSession(generation: generation), effects: effects,
            moment: Date(timeIntervalSince1970: 2000))
        return await withCheckedContinuation { continuation in
            store.commit(change) { continuation.resume(returning: $0.failure) }
        }
    }

    @Test func `an unknown session is nil`() throws {
        #expect(try store.load(.visitor()) == nil)
    }

    @Test func `an answer is found by its session and its message's id, until it is erased`() async throws {
        var change = Change(
            key: .visitor(), session: StoredSession(), effects: [], moment: Date(timeIntervalSince1970: 2000))
        for index in 0...Remembered.limit {
            change.answers = [Remembered(id: "m\(index)", form: Data("\(index)".utf8))]
            store.commit(change) { _ in }
        }
        #expect(try store.answer(to: "m0", of: .visitor()) == nil)
        #expect(try store.answer(to: "m1", of: .visitor())?.form == Data("1".utf8))
        #expect(try store.answer(to: "m1", of: .visitor("other")) == nil)
        change.effects = [.erase(references: [])]
        change.answers = [Remembered(id: "last", form: Data())]
        store.commit(change) { _ in }
        #expect(try store.answer(to: "m1", of: .visitor()) == nil)
        #expect(try store.answer(to: "last", of: .visitor()) != nil)
    }

    @Test func `requests come the newest first`() async throws {
        for (index, seconds) in [10.0, 30, 20].enumerated() {
            let request = BookingRequest.sample(
                "R\(index)", serial: index, received: Date(timeIntervalSince1970: seconds))
            #expect(await commit([.submit(request)]) == nil)
        }
        #expect(try store.requests(RequestFilter()).map(\.request.reference) == ["R1", "R2", "R0"])
    }

    @Test func `the practice marks and deletes`() async throws {
        _ = await commit([.submit(.sample(reference.description))])
        try store.mark(reference, as: .confirmed, at: Date(timeIntervalSince1970: 3000))
        #expect(try store.request(reference)?.status == .confirmed)
        try store.erase(reference)
        #expect(try store.request(reference) == nil)
        #expect(throws: StoreFailure.unknownReference) { try store.erase(reference) }
        #expect(throws: StoreFailure.unknownReference) {
            try store.mark(reference, as: .done, at: Date(timeIntervalSince1970: 3000))
        }
    }
}
