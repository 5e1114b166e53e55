package import Sessions
internal import Synchronization

/// Which connection a session speaks on: what the server says of its own accord goes to the one that spoke last.
///
/// When a relay comes back over a new connection, the old one may end much later; it must not take the session away with it.
/// Asks go to the desk in fair turns of the connections (``FairQueue``).
package final class Switchboard: Sendable {
    /// The most asks at the desk at once: enough to keep every lane and a group of commits busy, few enough to be waited for.
    package static let mostAtDesk = 256

    private typealias Job = @Sendable (any Reception) -> Void

    private struct Queue {
        var asks = FairQueue<ObjectIdentifier, SessionKey, Job>(window: Switchboard.mostAtDesk)
        /// Somebody hands asks in already; one at a time, or two asks of a session could overtake each other.
        var isBusy = false
    }

    private let reception: any Reception
    private let owners = Mutex<[SessionKey: ObjectIdentifier]>([:])
    private let queue = Mutex(Queue())

    /// A board on which nothing is plugged in.
    package init(_ reception: any Reception) {
        self.reception = reception
    }

    /// How many sessions are in talk now.
    var sessions: Int { owners.withLock { $0.count } }

    /// How many asks wait for their turn.
    var waiting: Int { queue.withLock { $0.asks.waiting } }

    /// Hands an ask in at the desk, as soon as it is this connection's turn.
    func take(
        _ ask: Ask, for key: SessionKey, id: String?, from owner: ObjectIdentifier,
        answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
    ) {
        let job: Job = { [weak self] reception in
            reception.take(ask, for: key, id: id) { result in
                answer(result)
                self?.leaveDesk()
            }
        }
        queue.withLock { $0.asks.add(job, of: key, by: owner) }
        handIn()
    }

    private func leaveDesk() {
        queue.withLock { $0.asks.leave() }
        handIn()
    }

    /// Hands in what may go now. Never waits: a desk takes an ask and answers later, or refuses it at once.
    private func handIn() {
        guard
            queue.withLock({ queue in
                defer { queue.isBusy = true }
                return !queue.isBusy
            })
        else { return }
        while let job = takeNext() { job(reception) }
    }

    private func takeNext() -> Job? {
        queue.withLock { queue in
            let job = queue.asks.next()
            if job == nil { queue.isBusy = false }
            return job
        }
    }

    /// The session speaks on this connection from now on.
    func attach(
        _ owner: ObjectIdentifier, to key: SessionKey, with initiative: @escaping @Sendable (Answer) -> Void
    ) {
        owners.withLock { owners in
            guard owners.updateValue(owner, forKey: key) != owner else { return }
            // Inside the lock, so that two connections cannot leave the desk and the board at odds.
            reception.listen(to: key, with: initiative)
        }
    }

    /// The session does not speak on this connection any more.
    ///
    /// - Returns: false where it speaks on another one by now, and nothing was done.
    @discardableResult
    func detach(_ owner: ObjectIdentifier, from key: SessionKey) -> Bool {
        owners.withLock { owners in
            guard owners[key] == owner else { return false }
            owners[key] = nil
            reception.listen(to: key, with: nil)
            return true
        }
    }

    /// The connection is gone; its visitor too, unless the session speaks elsewhere.
    func leave(_ owner: ObjectIdentifier, from key: SessionKey) {
        guard detach(owner, from: key) else { return }
        take(.close, for: key, id: nil, from: owner) { _ in }
    }
}
