package import Foundation

/// How sessions are held: the lanes, the clocks, the limits.
package struct SessionsConfiguration: Sendable {
    /// How many lanes there are: threads that each hold their share of the sessions. One per core unless told otherwise.
    package var lanes = ProcessInfo.processInfo.activeProcessorCount
    /// The wall clock, for what is stored and said. Can be fixed.
    package var now: @Sendable () -> Date = { Date() }
    /// A clock that no one sets, for timers; time since any fixed moment. It stands still while the machine sleeps.
    package var monotonic: @Sendable () -> Duration = SessionsConfiguration.sinceStart()
    /// Draws the reference of a request.
    package var drawReference: @Sendable () -> Reference = { Reference.draw() }
    /// Traces carry details, which may quote the visitor.
    package var explain = false
    /// How long lines are kept in which nothing was understood, in seconds; nil where nobody wants to know.
    package var keepUnheard: TimeInterval?
    /// How many asks may wait in one lane; above that they are rejected as unavailable.
    package var maximumWaiting = 65536
    /// How many conversations one lane holds in memory; above that the idle ones leave for the store.
    package var maximumLive = 20000
    /// How long a conversation stays in memory without a turn.
    package var idleTime = Duration.seconds(30 * 60)
    /// After which time a change that could not be stored is tried again.
    package var retryTime = Duration.seconds(5)

    /// The usual configuration.
    package init() {}

    /// Time since the call, by the clock that stands still while the machine sleeps.
    private static func sinceStart() -> @Sendable () -> Duration {
        let start = SuspendingClock.now
        return { SuspendingClock.now - start }
    }
}
