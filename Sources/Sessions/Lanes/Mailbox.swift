import Dispatch
import Synchronization

/// A queue into one thread: anyone posts, one thread takes everything at once.
final class Mailbox<Job: Sendable>: Sendable {
    private let jobs = Mutex<[Job]>([])
    private let filled = DispatchSemaphore(value: 0)

    /// Adds a job. Never waits.
    func post(_ job: Job) {
        let wasEmpty = jobs.withLock { jobs in
            jobs.append(job)
            return jobs.count == 1
        }
        if wasEmpty { filled.signal() }
    }

    /// Takes all jobs in the order of posting. Waits for one, but no longer than `patience`; nil waits for ever.
    ///
    /// It may return nothing early: the signal for jobs that an earlier call took.
    func take(patience: Duration?) -> [Job] {
        let ready = takeReady()
        if !ready.isEmpty { return ready }
        if let patience {
            _ = filled.wait(timeout: .now() + patience.dispatchInterval)
        } else {
            filled.wait()
        }
        return takeReady()
    }

    private func takeReady() -> [Job] {
        jobs.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
    }
}

extension Duration {
    /// The same span for Dispatch, at most a day; rounded up, so that a timer never wakes before its time.
    fileprivate var dispatchInterval: DispatchTimeInterval {
        let whole = min(max(components.seconds, 0), 86400)
        return .nanoseconds(Int(whole) * 1_000_000_000 + Int(components.attoseconds / 1_000_000_000) + 1)
    }
}
