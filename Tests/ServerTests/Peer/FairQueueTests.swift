import Testing

@testable import Server

@Suite("Turns at the desk")
struct FairQueueTests {
    private static func queue(window: Int, _ jobs: [(String, String, Int)]) -> FairQueue<String, String, Int>
    {
        var queue = FairQueue<String, String, Int>(window: window)
        for (owner, key, job) in jobs { queue.add(job, of: key, by: owner) }
        return queue
    }

    @Test("A flood of one connection delays another one by one job")
    func fair() {
        var queue = Self.queue(window: 100, (0..<50).map { ("flood", "f\($0)", $0) } + [("calm", "c", 1000)])
        #expect([queue.next(), queue.next()] == [0, 1000])
        #expect((0..<49).compactMap { _ in queue.next() } == Array(1..<50))
        #expect(queue.next() == nil && queue.waiting == 0)
    }

    @Test("A session's jobs keep their order, over whichever connection they came")
    func order() {
        var queue = Self.queue(
            window: 100,
            [
                ("old", "x", 1), ("old", "y", 2), ("old", "s", 3), ("new", "s", 4), ("old", "s", 5),
                ("new", "z", 6),
            ])
        let order = (0..<6).compactMap { _ in queue.next() }
        #expect(order.filter { (3...5).contains($0) } == [3, 4, 5])
        #expect(order.sorted() == Array(1...6))
        #expect(order.firstIndex(of: 6) == 1)
    }

    @Test("No more than the window is at the desk")
    func window() {
        var queue = Self.queue(window: 2, (0..<4).map { ("a", "k\($0)", $0) })
        #expect([queue.next(), queue.next(), queue.next()] == [0, 1, nil])
        #expect(queue.waiting == 2)
        queue.leave()
        #expect([queue.next(), queue.next()] == [2, nil])
    }
}
