import Dialogue
import Foundation

/// One thread's share of the sessions, with its own engine.
///
/// Everything in here is touched by that thread alone: a lane is made inside its thread and never leaves it.
final class Lane {
    let store: any ConversationStore
    let configuration: SessionsConfiguration
    let mailbox: Mailbox<LaneJob>
    var engine: Engine
    var live: [SessionKey: LiveSession] = [:]
    /// Listeners of sessions that are not in memory.
    var listeners: [SessionKey: @Sendable (Answer) -> Void] = [:]
    var alarms = AlarmQueue()
    private var nextSweep: Duration
    private var isStopped = false

    /// Prepares a lane; call it on the lane's own thread.
    init(
        script: Script, store: any ConversationStore, configuration: SessionsConfiguration,
        mailbox: Mailbox<LaneJob>
    ) {
        self.store = store
        self.configuration = configuration
        self.mailbox = mailbox
        engine = Engine(script)
        nextSweep = configuration.monotonic() + Self.sweepInterval(configuration)
    }

    /// The lane's clock.
    var now: Duration { configuration.monotonic() }

    /// Works until it is stopped.
    func run() {
        while !isStopped {
            for job in mailbox.take(patience: patience) { handle(job) }
            ring()
            sweepIfDue()
        }
        dismiss()
    }

    /// How long the lane may sleep.
    private var patience: Duration {
        let next = min(alarms.first?.due ?? nextSweep, nextSweep)
        return max(.zero, next - now)
    }

    private func handle(_ job: LaneJob) {
        switch job {
        case .ask(let errand): accept(errand)
        case .listen(let key, let listener): attach(listener, to: key)
        case .kept(let key, let result): settle(key, result)
        case .reload(let script): engine = Engine(script)
        case .forget(let key): forget(key)
        case .tick: break
        case .stop: isStopped = true
        }
    }

    private func attach(_ listener: (@Sendable (Answer) -> Void)?, to key: SessionKey) {
        listeners[key] = listener
        live[key]?.listener = listener
    }

    private func forget(_ key: SessionKey) {
        guard let session = live[key] else { return }
        session.isOutdated = true
        // What is on its way to the store is decided first.
        if session.pending == nil { leave(session) }
    }

    /// Drops a session from memory; asks that wait find it in the store again.
    func leave(_ session: LiveSession) {
        live[session.key] = nil
        let waiting = session.waiting
        session.waiting = []
        for errand in waiting { accept(errand) }
    }

    /// Whoever still waits when the lane ends learns that nothing more comes.
    private func dismiss() {
        for session in live.values {
            session.pending?.errand?.answer(.failure(.draining))
            for errand in session.waiting { errand.answer(.failure(.draining)) }
        }
        live = [:]
        for case .ask(let errand) in mailbox.take(patience: .zero) { errand.answer(.failure(.draining)) }
    }

    // MARK: - Leaving memory

    /// How long a conversation stays in memory whose visitor has left.
    private static let farewellTime = Duration.seconds(60)

    private static func sweepInterval(_ configuration: SessionsConfiguration) -> Duration {
        min(.seconds(60), configuration.idleTime)
    }

    private func sweepIfDue() {
        let now = now
        if now >= nextSweep {
            nextSweep = now + Self.sweepInterval(configuration)
            // Whoever comes back soon is still there; a visitor who has gone for good costs no memory for long.
            let leaving = min(Self.farewellTime, configuration.idleTime)
            evict { $0.lastUse + ($0.hasLeft ? leaving : configuration.idleTime) <= now }
        }
        guard live.count > configuration.maximumLive else { return }
        // A tenth at once, so that a full lane does not sort at every turn.
        let ages = live.values.map(\.lastUse).sorted()
        let excess = live.count - configuration.maximumLive + configuration.maximumLive / 10
        let limit = ages[min(excess, ages.count) - 1]
        evict { $0.lastUse <= limit }
    }

    private func evict(where isIdle: (LiveSession) -> Bool) {
        for (key, session) in live where session.mayLeave && isIdle(session) {
            live[key] = nil
        }
    }
}
