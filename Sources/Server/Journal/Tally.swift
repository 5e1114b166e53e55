internal import Dialogue
internal import Sessions
internal import Synchronization
internal import Understanding

/// What is counted while the server runs.
package final class Tally: Sendable {
    /// The upper bounds of the classes of answering time, in seconds.
    package static let bounds: [Double] = [
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5,
    ]

    /// The counts at one moment.
    package struct Counts: Sendable, Hashable {
        /// Connections that were let in.
        package var opened = 0
        /// Connections that have ended, by reason.
        package var closed: [Farewell: Int] = [:]
        /// Connections that found no room.
        package var refused = 0
        /// Answers of the desk.
        package var turns = 0
        /// Asks that had no answer.
        package var rejected = 0
        /// Replies to a warning sign.
        package var alerts: [String: Int] = [:]
        /// Turns in which nothing was understood.
        package var nomatches = 0
        /// Warning signs that were heard, by name.
        package var flags: [String: Int] = [:]
        /// Requests that came in.
        package var bookings = 0
        /// Replies after which a person should step in.
        package var handoffs = 0
        /// Answers in each class of answering time; the last one is open above.
        package var times = [Int](repeating: 0, count: Tally.bounds.count + 1)
        /// All answering times together, in seconds.
        package var timeSum = 0.0
    }

    private let counts = Mutex(Counts())

    /// Counts nothing yet.
    package init() {}

    /// The counts now.
    package var now: Counts { counts.withLock { $0 } }

    func change(_ change: (inout Counts) -> Void) {
        counts.withLock { change(&$0) }
    }

    func count(_ result: Result<Answer, Rejection>, after time: Duration) {
        let seconds = time / .seconds(1)
        let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        change { counts in
            counts.times[place] += 1
            counts.timeSum += seconds
            guard case .success(let answer) = result else {
                counts.rejected += 1
                return
            }
            counts.turns += 1
            counts.note(answer.trace?.heard ?? [])
            if let alert = answer.reply.alert { counts.alerts[alert.rawValue, default: 0] += 1 }
            if answer.reply.booking != nil { counts.bookings += 1 }
            if answer.reply.handoff != nil { counts.handoffs += 1 }
        }
    }
}

extension Tally.Counts {
    /// Counts what was heard, by the names of the events.
    fileprivate mutating func note(_ heard: [String]) {
        for event in heard {
            if event == "nomatch" {
                nomatches += 1
            } else if event.utf8.starts(with: "flag.".utf8) {
                flags[String(event.dropFirst(5)), default: 0] += 1
            }
        }
    }
}
