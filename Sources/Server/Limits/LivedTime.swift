/// Monotonic time without the time in which the process did not live: stopped, or on a suspended machine.
///
/// After a long sleep every deadline would be over at once and every visitor be cut off, though none of them was slow. The time is
/// looked at often (``heartbeat``); a gap much longer than that is time slept and does not count.
package struct LivedTime: Sendable {
    /// How often ``now(_:)`` has to be called at least.
    package static let heartbeat: Duration = .milliseconds(200)
    /// A longer gap was sleep.
    package static let longestGap: Duration = .seconds(1)

    private var seen: Duration?
    private var slept: Duration = .zero

    /// Time that begins with the first look.
    package init() {}

    /// The time lived.
    ///
    /// - Parameter monotonic: what the monotonic clock says.
    /// - Returns: the same with all sleep taken off; never earlier than before.
    package mutating func now(_ monotonic: Duration) -> Duration {
        let before = seen ?? monotonic
        let gap = monotonic - before
        if gap > Self.longestGap { slept += gap - Self.heartbeat }
        seen = max(before, monotonic)
        return max(before, monotonic) - slept
    }
}
