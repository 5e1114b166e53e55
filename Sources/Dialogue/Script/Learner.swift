import Foundation
import Synchronization
import Understanding

/// Learns in the background what a script teaches, so that the greeting need not wait for it.
///
/// Whoever asks before it is done waits. A class, because the threads that share a script wait for one and the same lesson.
final class Learner: Sendable {
    private struct Lesson {
        /// Taken when it begins, so that what it was learned from does not outlive it.
        var task: (@Sendable () -> Understanding)?
        var understanding: Understanding?
        var listeners: [@Sendable () -> Void] = []
    }

    private let lesson: Mutex<Lesson>
    private let isDone = DispatchSemaphore(value: 0)

    /// Begins to learn.
    ///
    /// - Parameter learn: the lesson; runs on a thread of its own.
    init(_ learn: @escaping @Sendable () -> Understanding) {
        lesson = Mutex(Lesson(task: learn))
        let thread = Thread { self.work() }
        thread.name = "learner"
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func work() {
        if let learned = lesson.withLock({ $0.task.take() })?() { end(learned) }
    }

    private func end(_ learned: Understanding) {
        let listeners = lesson.withLock { lesson in
            lesson.understanding = learned
            // A listener may hold the script, which holds this: told once, it goes.
            defer { lesson.listeners = [] }
            return lesson.listeners
        }
        isDone.signal()
        for listener in listeners { listener() }
    }

    /// Calls a listener once the lesson is over, at once where it is.
    func whenDone(_ listener: @escaping @Sendable () -> Void) {
        let isOver = lesson.withLock { lesson in
            if lesson.understanding == nil { lesson.listeners.append(listener) }
            return lesson.understanding != nil
        }
        if isOver { listener() }
    }

    /// What was learned; waits until it is there.
    var result: Understanding {
        while true {
            if let learned = lesson.withLock({ $0.understanding }) { return learned }
            isDone.wait()
            isDone.signal()
        }
    }
}
