package import Sessions
internal import Synchronization

/// Which connection a session speaks on: what the server says of its own accord goes to the one that spoke last.
///
/// When a relay comes back over a new connection, the old one may end much later; it must not take the session away with it.
package final class Switchboard: Sendable {
    private let reception: any Reception
    private let owners = Mutex<[SessionKey: ObjectIdentifier]>([:])

    /// A board on which nothing is plugged in.
    package init(_ reception: any Reception) {
        self.reception = reception
    }

    /// Hands an ask in at the desk.
    func take(
        _ ask: Ask, for key: SessionKey, id: String?,
        answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
    ) {
        reception.take(ask, for: key, id: id, answer: answer)
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
        reception.take(.close, for: key, id: nil) { _ in }
    }
}
