import Foundation
import Logging
import Sessions
import Synchronization

/// Deletes what was kept long enough, while a server runs: soon after the start and every hour, by a clock that is steady.
final class Purger: Sendable {
    private struct State {
        var clock = SteadyClock()
        var last: Duration?
        var retention: Retention
    }

    private static let interval = Duration.seconds(3600)

    private let store: any RequestStore
    private let forget: @Sendable (SessionKey) -> Void
    private let logger: Logger
    private let state: Mutex<State>

    /// A purger of a store; `forget` is called for each session whose conversation is gone.
    init(
        _ store: any RequestStore, retention: Retention, logger: Logger,
        forget: @escaping @Sendable (SessionKey) -> Void
    ) {
        self.store = store
        self.forget = forget
        self.logger = logger
        state = Mutex(State(retention: retention))
    }

    /// The retention of a script that was loaded anew.
    func renew(_ retention: Retention) {
        state.withLock { $0.retention = retention }
    }

    /// Looks at the clocks, and purges where it is time.
    func look(wall: Date, monotonic: Duration) {
        let due = state.withLock { state -> Retention? in
            guard state.clock.isSteady(wall: wall, monotonic: monotonic) else { return nil }
            if let last = state.last, monotonic - last < Self.interval { return nil }
            state.last = monotonic
            return state.retention
        }
        if let due { purge(due, at: wall) }
    }

    private func purge(_ retention: Retention, at now: Date) {
        do throws(StoreFailure) {
            let purged = try store.purge(retention, at: now)
            purged.sessions.forEach(forget)
            guard !purged.isEmpty else { return }
            logger.notice(
                "kept long enough and deleted",
                metadata: [
                    "drafts": "\(purged.drafts)", "unanswered": "\(purged.unanswered)",
                    "rest": "\(purged.rest)", "unheard": "\(purged.unheard)",
                ])
        } catch {
            logger.error("nothing could be purged", metadata: ["reason": "\(error.reason)"])
        }
    }

    /// Looks every minute until the task is cancelled.
    func run(now: @escaping @Sendable () -> Date) async {
        let start = ContinuousClock.now
        while !Task.isCancelled {
            look(wall: now(), monotonic: ContinuousClock.now - start)
            try? await Task.sleep(for: .seconds(60))
        }
    }
}
