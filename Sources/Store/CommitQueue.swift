import Dispatch
import GRDB
import Sessions
import Synchronization

/// The one writer of a store: commits at once when it is idle, and gathers while it is busy.
///
/// A flush to the disk costs the same for one change as for fifty. So whatever arrives during a commit goes into the next one, each change
/// in a savepoint of its own, and nobody waits for company.
final class CommitQueue: Sendable {
    /// A change with the one who waits for it.
    struct Item: Sendable {
        let prepared: PreparedChange
        let kept: @Sendable (Result<Void, StoreFailure>) -> Void
    }

    private struct State {
        var items: [Item] = []
        var isWorking = false
    }

    /// How many changes one commit takes at most.
    private static let batch = 256

    private let pool: DatabasePool
    private let sinks: Mutex<[String]>
    private let posted = Mutex<(@Sendable () -> Void)?>(nil)
    private let queue = DispatchQueue(label: "store writer")
    private let state = Mutex(State())

    /// The writer of a database, with the receivers of what happens to requests.
    init(_ pool: DatabasePool, sinks: [String]) {
        self.pool = pool
        self.sinks = Mutex(sinks)
    }

    /// Calls back after each commit that left something to deliver.
    func onPost(_ posted: @escaping @Sendable () -> Void) {
        self.posted.withLock { $0 = posted }
    }

    /// Other receivers from now on.
    func renew(sinks: [String]) {
        self.sinks.withLock { $0 = sinks }
    }

    /// Adds a change.
    func add(_ item: Item) {
        let mustStart = state.withLock { state in
            state.items.append(item)
            defer { state.isWorking = true }
            return !state.isWorking
        }
        if mustStart { queue.async { [self] in work() } }
    }

    private func work() {
        while let items = next() { commit(items) }
    }

    private func next() -> [Item]? {
        state.withLock { state in
            guard !state.items.isEmpty else {
                state.isWorking = false
                return nil
            }
            let items = Array(state.items.prefix(Self.batch))
            state.items.removeFirst(items.count)
            return items
        }
    }

    /// Whoever came meanwhile would wait as long again for a store that somebody else holds; and those behind them, longer.
    private func refuseWaiting() {
        let waiting = state.withLock { state in
            defer { state.items = [] }
            return state.items
        }
        for item in waiting { item.kept(.failure(.busy)) }
    }

    private func commit(_ items: [Item]) {
        let results: [Result<Void, StoreFailure>]
        let sinks = sinks.withLock(\.self)
        do {
            results = try pool.write { db in try items.map { try write($0.prepared, to: db, for: sinks) } }
        } catch {
            let failure = StoreFailure(error)
            results = items.map { _ in .failure(failure) }
        }
        if items.contains(where: \.prepared.erases) { shred() }
        for (item, result) in zip(items, results) { item.kept(result) }
        if case .failure(.busy)? = results.first { refuseWaiting() }
        if !sinks.isEmpty, items.contains(where: { !$0.prepared.events.isEmpty }) {
            posted.withLock(\.self)?()
        }
    }

    /// Writes one change; throws only what ends the whole transaction.
    private func write(
        _ prepared: PreparedChange, to db: Database, for sinks: [String]
    ) throws -> Result<Void, StoreFailure> {
        do {
            try db.inSavepoint {
                try ChangeWriter(db: db, prepared: prepared, sinks: sinks).write()
                return .commit
            }
            return .success(())
        } catch let failure as StoreFailure {
            return .failure(failure)
        }
    }

    /// Moves everything out of the write-ahead log, where erased data would stay readable for a while.
    func shred() {
        // A reader may stand in the way; the next checkpoint does it then.
        _ = try? pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    }
}
