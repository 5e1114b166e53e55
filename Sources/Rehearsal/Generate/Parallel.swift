import Dialogue
import Foundation
import Synchronization

/// Work on several cores whose results do not depend on which was done first.
struct Parallel: Sendable {
    /// The dialogue; each core has an engine of its own.
    let script: Script
    /// How many cores.
    let players: Int

    /// Does something with each of many things.
    ///
    /// - Returns: the results in the order of the things.
    func map<Thing: Sendable, Result: Sendable>(
        _ things: [Thing], _ work: @escaping @Sendable (Thing, Engine) -> Result
    ) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: things.count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(players, things.count))) { _ in
            let engine = Engine(script)
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < things.count else { return }
                let result = work(things[index], engine)
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
