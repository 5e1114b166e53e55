internal import Dispatch
internal import Sessions
internal import Synchronization

/// What happens to a conversation over standard input and output, in its order.
final class StdioEvents: Sendable {
    enum Event: Sendable {
        case bytes([UInt8])
        case inputEnded
        case answered(Int, Result<Answer, Rejection>)
        case spoke(Answer, SessionKey)
        case drain
    }

    private let waiting = Mutex<[Event]>([])
    private let bell = DispatchSemaphore(value: 0)

    func post(_ event: Event) {
        waiting.withLock { $0.append(event) }
        bell.signal()
    }

    /// Everything that has happened; waits for something to happen, but not longer than told.
    func take(patience: Duration) -> [Event] {
        let time = DispatchTime.now() + .nanoseconds(Int(patience / .nanoseconds(1)))
        _ = bell.wait(timeout: time)
        return waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
