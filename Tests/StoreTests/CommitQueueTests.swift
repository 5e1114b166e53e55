import Dialogue
import Foundation
import GRDB
import Sessions
import Synchronization
import Testing

@testable import Store

@Suite struct CommittingInGroups {
    let folder: Folder
    let store: SQLiteStore

    init() throws {
        folder = try Folder()
        store = try SQLiteStore(path: folder.path())
    }

    @Test func `each of many changes at once is kept and reported`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<500 {
                group.addTask {
                    let key = SessionKey(relay: "", session: "v\(index)")
                    try await store.keep(Sample.change(key: key, session: StoredSession(generation: index)))
                }
            }
            try await group.waitForAll()
        }
        for index in 0..<500 {
            #expect(try store.load(SessionKey(relay: "", session: "v\(index)"))?.generation == index)
        }
    }

    @Test func `one change that fails takes none of its group along`() async throws {
        let taken = Sample.request()
        try await store.keep(Sample.change([.submit(taken)]))
        let failures = await withTaskGroup(of: StoreFailure?.self) { group in
            for index in 2..<42 {
                group.addTask {
                    // Every fourth asks for a reference that is taken.
                    let reference = index % 4 == 0 ? Sample.references[0] : Sample.references[index]
                    let key = SessionKey(relay: "", session: "v\(index)")
                    let change = Sample.change([.submit(Sample.request(reference))], key: key)
                    do throws(StoreFailure) { try await store.keep(change) } catch { return error }
                    return nil
                }
            }
            return await group.reduce(into: [StoreFailure?]()) { $0.append($1) }
        }
        #expect(failures.count { $0 == .referenceTaken } == 10)
        #expect(failures.count { $0 == nil } == 30)
        #expect(try store.requests(RequestFilter()).count == 31)
        #expect(try store.load(SessionKey(relay: "", session: "v4")) == nil)
    }

    @Test func `a full disk fails a commit, reads go on, and room heals it`() async throws {
        try await store.keep(Sample.change(session: StoredSession(generation: 1)))
        try limitPages(to: 1)
        var big = Sample.change(session: StoredSession(generation: 2, answered: ["m"]))
        big.answers = [Remembered(id: "m", form: Data(repeating: 65, count: 100_000))]
        let change = big
        await #expect(throws: StoreFailure.full) { try await store.keep(change) }
        #expect(try store.load(Sample.key)?.generation == 1)
        try limitPages(to: 1_000_000)
        try await store.keep(change)
        #expect(try store.load(Sample.key) == change.session)
    }

    @Test func `what a visitor erased is in no file any more`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        try await store.keep(Sample.change([.erase(references: [Sample.references[0].description])]))
        #expect(try store.requests(RequestFilter()).isEmpty)
        for name in folder.names { #expect(try !folder.bytes(name).contains(Data("sore ".utf8)), "\(name)") }
    }

    @Test func `however many wait for a store that somebody holds, none waits longer than the first`()
        async throws
    {
        let store = try SQLiteStore(path: folder.path("held"), patience: .seconds(1))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: folder.path("held"), configuration: configuration)
        try await other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        let start = ContinuousClock.now
        let waits = Mutex<[Duration]>([])
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            for index in 0..<5000 {
                let key = SessionKey(relay: "", session: "v\(index)")
                store.commit(Sample.change(key: key)) { result in
                    let isBusy = if case .failure(.busy) = result { true } else { false }
                    let wait = isBusy ? ContinuousClock.now - start : .seconds(1000)
                    let count = waits.withLock { waits in
                        waits.append(wait)
                        return waits.count
                    }
                    if count == 5000 { continuation.resume() }
                }
            }
        }
        let longest = waits.withLock { $0.max() } ?? .zero
        // One patience, or two for those who came just after; in groups of 256 it would be twenty.
        #expect(longest < .seconds(10))
    }

    private func limitPages(to count: Int) throws {
        try store.pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA max_page_count = \(count)")
        }
    }
}
