/// When a message that did not arrive is tried again: soon at first, then for about three days, as the Standard Webhooks specification has it.
package enum RetrySchedule {
    /// The waits after the first, second… failure, in seconds.
    static let waits: [Double] = [
        5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600,
    ]
    /// How much of a wait is added at random at most, so that what failed together is not tried together.
    static let jitter = 0.2

    /// The wait after so many failures.
    ///
    /// - Parameters:
    ///   - failures: how often it was tried in vain, at least once.
    ///   - chance: a random number from zero to one.
    ///   - asked: how long the receiver asks to be left alone; no more than the schedule's longest wait is granted.
    /// - Returns: seconds; nil where it is given up.
    package static func wait(after failures: Int, chance: Double, asked: Double = 0) -> Double? {
        guard failures >= 1, failures <= waits.count else { return nil }
        let granted = min(asked, waits.max() ?? 0)
        return max(waits[failures - 1], granted) * (1 + jitter * chance)
    }
}
