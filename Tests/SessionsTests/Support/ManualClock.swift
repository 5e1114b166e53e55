import Foundation
import Sessions
import Synchronization

/// Clocks that stand still until a test moves them.
final class ManualClock: Sendable {
    private let time = Mutex((monotonic: Duration.zero, wall: Date(timeIntervalSince1970: 1_790_000_000)))

    var monotonic: Duration { time.withLock { $0.monotonic } }
    var wall: Date { time.withLock { $0.wall } }

    /// Lets time pass on the clock that no one sets.
    func pass(_ span: Duration) {
        time.withLock { $0.monotonic += span }
    }

    /// Sets the wall clock, as somebody might at any time.
    func jump(by seconds: Double) {
        time.withLock { $0.wall += seconds }
    }

    /// A configuration that goes by this clock.
    func configuration(lanes: Int = 1) -> SessionsConfiguration {
        var configuration = SessionsConfiguration()
        configuration.lanes = lanes
        configuration.monotonic = { self.monotonic }
        configuration.now = { self.wall }
        return configuration
    }
}
