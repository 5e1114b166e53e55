import Foundation
import Sessions
import Synchronization

@testable import Bookings

/// An outbox in memory, with a clock that stands still until it is moved.
final class SampleOutbox: Outbox, RequestReader {
    private struct State {
        var rows: [Delivery] = []
        var off: [String] = []
        var now = Sample.moment
        var isFailing = false
    }

    private let state = Mutex(State())

    var left: [Delivery] { state.withLock { $0.rows } }
    var off: [String] { state.withLock { $0.off } }
    var now: Date { state.withLock { $0.now } }

    func add(_ reference: String) {
        state.withLock { state in
            state.rows.append(
                Delivery(
                    id: Int64(state.rows.count + 1), message: "msg_\(reference)", sink: "mail",
                    event: .requested, reference: reference, created: state.now, due: state.now))
        }
    }

    func pass(_ seconds: Double) { state.withLock { $0.now += seconds } }
    func fail() { state.withLock { $0.isFailing = true } }

    func deliveries() throws(StoreFailure) -> [Delivery] { left }
    func disabledSinks() throws(StoreFailure) -> [DisabledSink] { [] }

    func next(for sink: String) throws(StoreFailure) -> Delivery? {
        try state.withLock { state throws(StoreFailure) in
            if state.isFailing { throw .busy }
            guard !state.off.contains(sink) else { return nil }
            return state.rows.filter { $0.failed == nil && $0.sink == sink }
                .min { ($0.due, $0.id) < ($1.due, $1.id) }
        }
    }

    func delivered(_ id: Int64) throws(StoreFailure) {
        state.withLock { $0.rows.removeAll { $0.id == id } }
    }

    func failed(_ id: Int64, fault: String, at moment: Date, due: Date?) throws(StoreFailure) {
        state.withLock { state in
            for index in state.rows.indices where state.rows[index].id == id {
                state.rows[index].attempts += 1
                state.rows[index].fault = fault
                if let due { state.rows[index].due = due } else { state.rows[index].failed = moment }
            }
        }
    }

    func postpone(_ sink: String, to moment: Date) throws(StoreFailure) {
        state.withLock { state in
            for index in state.rows.indices where state.rows[index].sink == sink {
                state.rows[index].due = max(state.rows[index].due, moment)
            }
        }
    }

    func disable(_ sink: String, reason: String, at moment: Date) throws(StoreFailure) {
        state.withLock { $0.off.append(sink) }
    }

    func retry(_ sink: String, at moment: Date) throws(StoreFailure) {}
    func requests(_ filter: RequestFilter) throws(StoreFailure) -> [StoredRequest] { [] }
    func request(_ reference: Reference) throws(StoreFailure) -> StoredRequest? { nil }
}

/// A carrier that gives the outcomes it is told to, and then fails.
final class ScriptedCarrier: Carrier {
    private let state: Mutex<(outcomes: [CarryOutcome], carried: [Parcel])>

    init(_ outcomes: [CarryOutcome]) {
        state = Mutex((outcomes, []))
    }

    var carried: [Parcel] { state.withLock { $0.carried } }

    func carry(_ parcel: Parcel) -> CarryOutcome {
        state.withLock { state in
            state.carried.append(parcel)
            return state.outcomes.isEmpty ? .failed("out of outcomes") : state.outcomes.removeFirst()
        }
    }
}
