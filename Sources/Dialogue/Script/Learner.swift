import Foundation
import Synchronization
import Understanding

/// Learns in the background what a script teaches, so that the greeting need not wait for it.
///
/// Whoever asks before it is done waits. A class, because the threads that share a script wait for one and the same lesson.
final class Learner: Sendable {
    private let understanding = Mutex<Understanding?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    /// Begins to learn.
    ///
    /// - Parameter learn: the lesson; runs on a thread of its own.
    init(_ learn: @escaping @Sendable () -> Understanding) {
        let thread = Thread {
            let learned = learn()
            self.understanding.withLock { $0 = learned }
            self.isDone.signal()
        }
        thread.name = "learner"
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// What was learned; waits until it is there.
    var result: Understanding {
        while true {
            if let learned = understanding.withLock({ $0 }) { return learned }
            isDone.wait()
            isDone.signal()
        }
    }
}
