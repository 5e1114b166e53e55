/// How fast a session may speak: a bucket of `burst` tokens that fills at `rate` a second.
///
/// Kept as one instant (the generic cell rate algorithm): the time at which the bucket would be full again.
package struct TokenBucket: Sendable, Hashable {
    private let interval: Duration
    private let tolerance: Duration
    private var fullAt: Duration = .zero

    /// A full bucket.
    ///
    /// - Parameters:
    ///   - rate: tokens a second; 0 for no limit.
    ///   - burst: tokens that can be taken at once; at least one.
    package init(rate: Double, burst: Int) {
        interval = rate > 0 ? .seconds(1 / rate) : .zero
        tolerance = interval * max(burst - 1, 0)
    }

    /// Takes a token, if there is one.
    ///
    /// Event loops do not agree on the time to the last second. A clock that is behind finds the bucket empty at worst, never worse than that.
    ///
    /// - Parameter now: monotonic time.
    /// - Returns: nil where a token was taken, else how long to wait for one.
    package mutating func take(at now: Duration) -> Duration? {
        fullAt = min(max(fullAt, now), now + tolerance + interval)
        let wait = fullAt - tolerance - now
        guard wait <= .zero else { return wait }
        fullAt += interval
        return nil
    }

    /// Nothing is known of the past any more: a new bucket would behave the same.
    package func isFull(at now: Duration) -> Bool { fullAt <= now }
}
