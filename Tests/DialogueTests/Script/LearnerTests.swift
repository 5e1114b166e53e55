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
}
