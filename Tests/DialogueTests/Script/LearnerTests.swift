import Foundation
import Synchronization
import Testing
import Understanding

@testable import Dialogue

@Suite("Learning in the background")
struct LearnerTests {
    @Test("Everybody who asks gets the one lesson, and it is learned once")
    func once() async {
        let lessons = Mutex(0)
        let learner = Learner {
            lessons.withLock { $0 += 1 }
            return Understanding(Knowledge())
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { _ = learner.result } }
        }
        _ = learner.result
        #expect(lessons.withLock { $0 } == 1)
    }

    @Test("Who wants to be called is called once, whether the lesson is over or not")
    func listeners() async {
        let learner = Learner { Understanding(Knowledge()) }
        let calls = Mutex(0)
        learner.whenDone { calls.withLock { $0 += 1 } }
        _ = learner.result
        await confirmation { called in learner.whenDone { called() } }
        while calls.withLock({ $0 }) == 0 { await Task.yield() }
        #expect(calls.withLock { $0 } == 1)
    }

    @Test("A listener that holds the learner does not keep it for ever")
    func releases() async {
        let called = Mutex(false)
        weak var kept: Learner?
        do {
            let learner = Learner { Understanding(Knowledge()) }
            kept = learner
            learner.whenDone { [learner] in
                withExtendedLifetime(learner) { called.withLock { $0 = true } }
            }
        }
        while !called.withLock({ $0 }) { await Task.yield() }
        // The learner's own thread lets go of it a moment after the call.
        for _ in 0..<100_000 where kept != nil { await Task.yield() }
        #expect(kept == nil)
    }
}
