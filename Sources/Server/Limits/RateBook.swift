internal import Sessions
internal import Synchronization

/// How fast each session has spoken, whichever connection it spoke on: closing a session, or coming back over another line, gains no time.
///
/// A session is forgotten as soon as its bucket is full again, so the book holds no more sessions than can have spoken lately.
package final class RateBook: Sendable {
    private struct Page {
        var buckets: [SessionKey: TokenBucket] = [:]
        /// At so many buckets the full ones go; twice what was left the last time, so that looking costs little.
        var room = RateBook.least

        mutating func sweepIfLarge(at now: Duration) {
            guard buckets.count >= room else { return }
            buckets = buckets.filter { !$0.value.isFull(at: now) }
            room = max(RateBook.least, 2 * buckets.count)
        }
    }

    /// Fewer buckets are not worth a look.
    private static let least = 1024

    private let isOpen: Bool
    private let fresh: TokenBucket
    private let page = Mutex(Page())

    /// An empty book.
    ///
    /// - Parameter limits: the rate, and the burst.
    package init(_ limits: ServiceLimits) {
        isOpen = limits.rate > 0
        fresh = TokenBucket(rate: limits.rate, burst: limits.burst)
    }

    /// How many sessions have spoken lately, or are not looked through yet.
    var count: Int { page.withLock { $0.buckets.count } }

    /// Lets a session say one line.
    ///
    /// - Parameters:
    ///   - key: the session.
    ///   - now: the time.
    /// - Returns: nil where it may, else how long it has to wait.
    func take(for key: SessionKey, at now: Duration) -> Duration? {
        guard isOpen else { return nil }
        return page.withLock { page in
            page.sweepIfLarge(at: now)
            return page.buckets[key, default: fresh].take(at: now)
        }
    }
}
