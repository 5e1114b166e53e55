import Foundation
import Synchronization

extension Replay {
    /// Plays many rehearsals, several at once.
    ///
    /// - Parameters:
    ///   - transcripts: what is played.
    ///   - players: how many at once; each makes a replay of its own, because engines stay on their thread.
    ///   - replay: makes one.
    /// - Returns: the outcomes in the order of the rehearsals, whatever ended first.
    package static func playAll(
        _ transcripts: [Transcript], players: Int, with replay: @escaping @Sendable () -> Replay
    ) -> [Outcome] {
        let outcomes = Mutex([[Outcome]](repeating: [], count: transcripts.count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(players, transcripts.count))) { _ in
            let replay = replay()
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < transcripts.count else { return }
                let played = replay.play(transcripts[index])
                outcomes.withLock { $0[index] = played }
            }
        }
        return outcomes.withLock { $0.flatMap(\.self) }
    }
}
