import Dialogue
import Foundation
import Sessions
import Synchronization
import Testing

@testable import Store

@Suite struct EmptyingTheOutbox {
    let folder: Folder
    let store: SQLiteStore

    init() throws {
        folder = try Folder()
        store = try SQLiteStore(path: folder.path(), sinks: ["mail"])
    }

    private func fill() async throws {
        for index in 0..<2 {
            let key = SessionKey(relay: "", session: "v\(index)")
            try await store.keep(
                Sample.change(
                    [.submit(Sample.request(Sample.references[index]))], key: key, at: Double(index)))
        }
    }

    @Test func `the oldest comes first, and goes when it is delivered`() async throws {
        try await fill()
        let first = try #require(try store.next(for: "mail"))
        #expect(first.reference == Sample.references[0].description)
        #expect(first.due == Sample.moment)
        try store.delivered(first.id)
        #expect(try store.next(for: "mail")?.reference == Sample.references[1].description)
        #expect(try store.next(for: "phone") == nil)
    }

    @Test func `what failed comes again in its turn, with the reason`() async throws {
        try await fill()
        let first = try #require(try store.next(for: "mail"))
        try store.failed(first.id, fault: "no answer", at: Sample.moment, due: Sample.moment + 5)
        #expect(try store.next(for: "mail")?.id != first.id)
        let kept = try #require(try store.deliveries().first)
        #expect(kept.attempts == 1 && kept.fault == "no answer" && kept.due == Sample.moment + 5)
        #expect(kept.message == first.message && kept.failed == nil)
    }

    @Test func `what is put off waits, and nothing comes sooner for it`() async throws {
        try await fill()
        let first = try #require(try store.next(for: "mail"))
        try store.failed(first.id, fault: "503", at: Sample.moment, due: Sample.moment + 900)
        try store.postpone("mail", to: Sample.moment + 600)
        #expect(try store.deliveries().map(\.due) == [Sample.moment + 900, Sample.moment + 600])
        try store.postpone("phone", to: Sample.moment + 9000)
        #expect(try store.next(for: "mail")?.due == Sample.moment + 600)
        try store.retry("mail", at: Sample.moment + 1)
        #expect(try store.next(for: "mail")?.due == Sample.moment + 1)
    }

    @Test func `what was given up waits for somebody`() async throws {
        try await fill()
        let first = try #require(try store.next(for: "mail"))
        try store.failed(first.id, fault: "no answer", at: Sample.moment + 9, due: nil)
        #expect(try store.deliveries().first?.failed == Sample.moment + 9)
        try store.retry("mail", at: Sample.moment + 20)
        #expect(try store.deliveries().allSatisfy { $0.failed == nil && $0.attempts == 0 })
    }

    @Test func `a receiver that wants no more gets no more until it is asked for`() async throws {
        try await fill()
        try store.disable("mail", reason: "gone", at: Sample.moment)
        #expect(try store.next(for: "mail") == nil)
        #expect(
            try StoreReader(path: folder.path()).disabledSinks()
                == [DisabledSink(name: "mail", since: Sample.moment, reason: "gone")])
        try store.retry("mail", at: Sample.moment)
        #expect(try store.next(for: "mail") != nil)
        #expect(try StoreReader(path: folder.path()).deliveries() == store.deliveries())
    }

    @Test func `the courier is called after a commit with something to deliver`() async throws {
        let calls = Mutex(0)
        store.onPost { calls.withLock { $0 += 1 } }
        try await store.keep(Sample.change())
        try await fill()
        // The call comes after the report; another commit comes after the call.
        try await store.keep(Sample.change())
        #expect(calls.withLock(\.self) == 2)
    }
}
