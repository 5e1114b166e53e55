import Dispatch
import Synchronization

/// Works several things out on all cores, each by itself: the results are the same on one core and on many.
package enum Parallel {
    /// So many results, in the order of their numbers.
    package static func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        guard count > 1 else { return (0..<count).map(work) }
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let result = work(number)
            results.withLock { $0[number] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
