import Synchronization

/// What all relays of a soak have seen.
final class SoakBook: Sendable {
    struct Counts {
        var answered = 0
        var bookings = 0
        var faults = 0
        /// Milliseconds.
        var worst = 0
    }

    private struct State {
        var counts = Counts()
        var complaints: [String] = []
        var isOver = false
        var isWarm = false
    }

    private let state = Mutex(State())

    var counts: Counts { state.withLock { $0.counts } }
    var complaints: [String] { state.withLock { $0.complaints } }
    var isOver: Bool { state.withLock { $0.isOver } }

    /// Every session has said as much as it is remembered for.
    var isWarm: Bool { state.withLock { $0.isWarm } }

    func warmUp() { state.withLock { $0.isWarm = true } }
    func stop() { state.withLock { $0.isOver = true } }
    func change(_ change: (inout Counts) -> Void) { state.withLock { change(&$0.counts) } }
    func complain(_ text: String) { state.withLock { $0.complaints.append(text) } }
}
