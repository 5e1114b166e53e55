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
}
