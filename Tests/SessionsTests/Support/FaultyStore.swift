import Foundation
import Sessions
import Synchronization

/// A store in memory that fails, or holds back its word, when a test wants it to.
final class FaultyStore: ConversationStore {
    private struct State {
        var loadFailure: StoreFailure?
        var commitFailure: StoreFailure?
        var failuresLeft = 0
        var slowKey: SessionKey?
        var heldBack: [@Sendable () -> Void] = []
        var commits: [Change] = []
    }

    let memory = MemoryStore()
    private let state = Mutex(State())

    /// What was handed in, whether it was kept or not.
    var commits: [Change] { state.withLock { $0.commits } }
    /// How many commits wait for the store's word.
    var heldBack: Int { state.withLock { $0.heldBack.count } }

    /// Lets the next commits fail.
    func failCommits(with failure: StoreFailure, times: Int = .max) {
        state.withLock {
            $0.commitFailure = failure
            $0.failuresLeft = times
        }
    }

    /// Lets loads fail; nil heals.
    func failLoads(with failure: StoreFailure?) {
        state.withLock { $0.loadFailure = failure }
    }

    /// Everything works again.
    func heal() {
        state.withLock { $0.failuresLeft = 0 }
    }

    /// Commits of a session are done, and their reports kept back until ``release()``.
    func holdBack(_ key: SessionKey) {
        state.withLock { $0.slowKey = key }
    }

    /// Gives all reports that were kept back, and no longer keeps any.
    func release() {
        let reports = state.withLock { state in
            state.slowKey = nil
            defer { state.heldBack = [] }
            return state.heldBack
        }
        for report in reports { report() }
    }

    func load(_ key: SessionKey) throws(StoreFailure) -> StoredSession? {
        if let failure = state.withLock({ $0.loadFailure }) { throw failure }
        return try memory.load(key)
    }

    func answer(to id: String, of key: SessionKey) throws(StoreFailure) -> Remembered? {
        if let failure = state.withLock({ $0.loadFailure }) { throw failure }
        return try memory.answer(to: id, of: key)
    }

    func commit(_ change: Change, kept: @escaping @Sendable (Result<Void, StoreFailure>) -> Void) {
        let failure = state.withLock { state in
            state.commits.append(change)
            guard state.failuresLeft > 0 else { return StoreFailure?.none }
            state.failuresLeft -= 1
            return state.commitFailure
        }
        if let failure { return report(.failure(failure), of: change.key, to: kept) }
        memory.commit(change) { self.report($0, of: change.key, to: kept) }
    }

    private func report(
        _ result: Result<Void, StoreFailure>, of key: SessionKey,
        to kept: @escaping @Sendable (Result<Void, StoreFailure>) -> Void
    ) {
        let isHeld = state.withLock { state in
            guard state.slowKey == key else { return false }
            state.heldBack.append { kept(result) }
            return true
        }
        if !isHeld { kept(result) }
    }
}
