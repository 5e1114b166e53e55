import Foundation

/// Tells whether the wall clock may be trusted with deleting: it has kept step with the clock that nobody sets for long enough.
///
/// A machine that starts with a wrong date, or whose clock is set, would otherwise lose requests that are not old at all.
struct SteadyClock {
    /// How long it has to keep step.
    static let probation = Duration.seconds(600)
    /// How far it may drift meanwhile.
    static let tolerance = 5.0

    private var since: (wall: Date, monotonic: Duration)?

    /// Looks at both clocks; true where the wall clock has kept step long enough.
    mutating func isSteady(wall: Date, monotonic: Duration) -> Bool {
        guard let since else {
            since = (wall, monotonic)
            return false
        }
        let lived = monotonic - since.monotonic
        guard abs(wall.timeIntervalSince(since.wall) - lived / .seconds(1)) <= Self.tolerance else {
            self.since = (wall, monotonic)
            return false
        }
        return lived >= Self.probation
    }
}
