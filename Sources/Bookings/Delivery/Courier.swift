import Dispatch
package import Foundation
package import Sessions
import Synchronization

/// Delivers what waits for one receiver, on a thread of its own: whoever is slow or down delays neither visitors nor other receivers.
package final class Courier: Sendable {
    /// The longest sleep; also how long a clock that was set back can delay a message beyond its schedule.
    private static let longestSleep = Duration.seconds(60)

    let sink: Sink
    private let outbox: any Outbox & RequestReader
    private let carrier: any Carrier
    private let clock: LocalTime
    private let now: @Sendable () -> Date
    private let chance: @Sendable () -> Double
    private let bell = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)
    private let isStopped = Mutex(false)

    /// A courier that has not begun.
    ///
    /// - Parameters:
    ///   - sink: the receiver.
    ///   - outbox: what waits, and the requests that it is about.
    ///   - clock: the clock by which times are shown.
    ///   - now: the wall clock.
    package convenience init(
        _ sink: Sink, from outbox: any Outbox & RequestReader, clock: LocalTime,
        now: @escaping @Sendable () -> Date
    ) {
        let carrier: any Carrier =
            switch sink.way {
            case .command(let words): CommandCarrier(words: words)
            case .webhook(let url, let secrets): WebhookCarrier(url: url, secrets: secrets)
            }
        self.init(
            sink, from: outbox, by: carrier, clock: clock, now: now, chance: { Double.random(in: 0...1) })
    }

    init(
        _ sink: Sink, from outbox: any Outbox & RequestReader, by carrier: any Carrier, clock: LocalTime,
        now: @escaping @Sendable () -> Date, chance: @escaping @Sendable () -> Double
    ) {
        self.sink = sink
        self.outbox = outbox
        self.carrier = carrier
        self.clock = clock
        self.now = now
        self.chance = chance
    }

    /// Begins to deliver; after another has ended who delivers to the same receiver.
    package func start(after former: Courier? = nil) {
        let thread = Thread { [self] in
            former?.ended.wait()
            while !isStopped.withLock(\.self) {
                let sleep = step()
                if sleep > .zero { _ = bell.wait(timeout: .now() + sleep / .seconds(1)) }
            }
            ended.signal()
        }
        thread.name = "courier"
        thread.start()
    }

    /// There may be something to deliver.
    package func ring() {
        bell.signal()
    }

    /// Makes no further attempt; what is under way ends by itself.
    package func stop() {
        isStopped.withLock { $0 = true }
        bell.signal()
    }

    /// Makes at most one attempt.
    ///
    /// - Returns: how long nothing is to be done.
    func step() -> Duration {
        do throws(StoreFailure) {
            guard let delivery = try outbox.next(for: sink.name) else { return Self.longestSleep }
            let moment = now()
            guard delivery.due <= moment else {
                return min(.seconds(delivery.due.timeIntervalSince(moment)), Self.longestSleep)
            }
            try attempt(delivery, at: moment)
            return .zero
        } catch {
            // The store is busy or full; what was delivered may be delivered again.
            return .seconds(5)
        }
    }

    private func attempt(_ delivery: Delivery, at moment: Date) throws(StoreFailure) {
        let stored = try Reference(delivery.reference).flatMap { reference throws(StoreFailure) in
            try outbox.request(reference)
        }
        let message = DeliveryMessage(delivery, stored: stored, body: sink.body, clock: clock)
        guard let bytes = try? message.bytes() else {
            return try outbox.failed(delivery.id, fault: "it cannot be written", at: moment, due: nil)
        }
        let parcel = Parcel(
            id: delivery.message, timestamp: Int(moment.timeIntervalSince1970), bytes: bytes)
        switch carrier.carry(parcel) {
        case .arrived: try outbox.delivered(delivery.id)
        case .failed(let fault): try putOff(delivery, fault)
        case .deferred(let fault, let asked):
            try putOff(delivery, fault, asked: asked)
            // The others would meet the same answer.
            if let wait = RetrySchedule.wait(after: 1, chance: 0, asked: asked) {
                try outbox.postpone(sink.name, to: now() + wait)
            }
        case .unwanted(let reason):
            try outbox.failed(delivery.id, fault: reason, at: now(), due: now())
            try outbox.disable(sink.name, reason: reason, at: now())
        }
    }

    private func putOff(
        _ delivery: Delivery, _ fault: String, asked: Double = 0
    ) throws(StoreFailure) {
        let wait = RetrySchedule.wait(after: delivery.attempts + 1, chance: chance(), asked: asked)
        try outbox.failed(delivery.id, fault: fault, at: now(), due: wait.map { now() + $0 })
    }
}
