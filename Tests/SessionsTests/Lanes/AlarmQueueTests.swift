import Testing

@testable import Sessions

@Suite struct QueueingAlarms {
    @Test(arguments: [
        [], [1], [3, 1, 2], [5, 5, 5, 1], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0], [2, 4, 1, 3, 3, 0],
    ])
    func `the earliest comes first`(_ seconds: [Int]) {
        var queue = AlarmQueue()
        for second in seconds {
            queue.set(AlarmQueue.Alarm(due: .seconds(second), key: .visitor("\(second)")))
        }
        var taken: [Duration] = []
        while let alarm = queue.takeDue(at: .seconds(100)) { taken.append(alarm.due) }
        #expect(taken == seconds.sorted().map { .seconds($0) })
    }

    @Test func `what is not due stays`() {
        var queue = AlarmQueue()
        queue.set(AlarmQueue.Alarm(due: .seconds(5), key: .visitor()))
        #expect(queue.takeDue(at: .seconds(4)) == nil)
        #expect(queue.first?.due == .seconds(5))
        #expect(queue.takeDue(at: .seconds(5))?.key == .visitor())
        #expect(queue.first == nil)
    }
}
