package import Foundation
package import Sessions
import Synchronization

/// The couriers of all receivers; which receivers there are may change while they work.
package final class Couriers: Sendable {
    private struct State {
        var couriers: [Courier]
        var isWorking = false
    }

    private let make: @Sendable (Sink) -> Courier
    private let state: Mutex<State>

    /// Couriers that have not begun.
    ///
    /// - Parameters:
    ///   - sinks: the receivers.
    ///   - outbox: what waits, and the requests that it is about.
    ///   - clock: the clock by which times are shown.
    ///   - now: the wall clock.
    package init(
        _ sinks: [Sink], from outbox: any Outbox & RequestReader, clock: LocalTime,
        now: @escaping @Sendable () -> Date
    ) {
        let make: @Sendable (Sink) -> Courier = { Courier($0, from: outbox, clock: clock, now: now) }
        self.make = make
        state = Mutex(State(couriers: sinks.map(make)))
    }

    /// Begin to deliver.
    package func start() {
        state.withLock { state in
            state.isWorking = true
            state.couriers.forEach { $0.start() }
        }
    }

    /// There may be something to deliver.
    package func ring() {
        state.withLock { $0.couriers.forEach { $0.ring() } }
    }

    /// Make no further attempt; what is under way ends by itself.
    package func stop() {
        state.withLock { state in
            state.isWorking = false
            state.couriers.forEach { $0.stop() }
        }
    }

    /// Takes other receivers. One that is as it was keeps its courier; one that has changed gets another, who begins when the former has ended.
    package func renew(_ sinks: [Sink]) {
        state.withLock { state in
            var former = state.couriers
            state.couriers = sinks.map { sink in
                if let index = former.firstIndex(where: { $0.sink == sink }) {
                    return former.remove(at: index)
                }
                let courier = make(sink)
                if state.isWorking { courier.start(after: former.first { $0.sink.name == sink.name }) }
                return courier
            }
            former.forEach { $0.stop() }
        }
    }
}
