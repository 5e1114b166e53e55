import Testing

@testable import Understanding

@Suite("Working on all cores")
struct ParallelTests {
    @Test("Results come in the order of their numbers", arguments: [0, 1, 2, 100])
    func order(count: Int) { #expect(Parallel.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 }) }
}
