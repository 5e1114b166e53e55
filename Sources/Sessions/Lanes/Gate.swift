import Synchronization

/// Counts the asks under way, bounds them, and lets a drain wait for the last.
final class Gate: Sendable {
    /// What became of an ask at the gate.
    enum Outcome {
        case entered
        case full
        case draining
    }

    private struct State {
        var isDraining = false
        var inside = 0
        var waiting: [CheckedContinuation<Void, Never>] = []

        /// The drains that need not wait any longer.
        mutating func takeReleased() -> [CheckedContinuation<Void, Never>] {
            guard isDraining, inside == 0 else { return [] }
            defer { waiting = [] }
            return waiting
        }
    }

    private let limit: Int
    private let state = Mutex(State())

    /// An open gate that lets so many in.
    init(limit: Int) {
        self.limit = limit
    }

    /// Asks for admission; `leave` must follow where it is granted.
    func enter() -> Outcome {
        state.withLock { state in
            if state.isDraining { return .draining }
            if state.inside >= limit { return .full }
            state.inside += 1
            return .entered
        }
    }

    /// One ask is answered.
    func leave() {
        let released = state.withLock { state in
            state.inside -= 1
            return state.takeReleased()
        }
        for continuation in released { continuation.resume() }
    }

    /// Closes the gate and waits until nobody is inside.
    func drain() async {
        await withCheckedContinuation { continuation in
            let released = state.withLock { state in
                state.isDraining = true
                state.waiting.append(continuation)
                return state.takeReleased()
            }
            for continuation in released { continuation.resume() }
        }
    }
}
