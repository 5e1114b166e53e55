package import Sessions

/// One connection's side of a protocol, as a pure machine: events in, actions out.
///
/// It does no input or output and knows no clock; sockets and pipes are thin shells around it, and tests need neither. Times are lived time
/// (``LivedTime``) and never run backwards.
package protocol PeerMachine: Sendable {
    /// The connection is there.
    mutating func connected(at now: Duration) -> [PeerAction]
    /// Bytes have come.
    mutating func received(_ bytes: some Collection<UInt8>, at now: Duration) -> [PeerAction]
    /// The peer sends nothing more; it may well still read.
    mutating func inputEnded(at now: Duration) -> [PeerAction]
    /// The desk has answered the ask with this ticket.
    mutating func answered(_ ticket: Int, _ result: Result<Answer, Rejection>, at now: Duration)
        -> [PeerAction]
    /// The server spoke of its own accord.
    mutating func spoke(_ answer: Answer, in key: SessionKey, at now: Duration) -> [PeerAction]
    /// So many bytes are sent and not read by the peer.
    mutating func outputChanged(unsent: Int, at now: Duration) -> [PeerAction]
    /// Time has passed; called every ``LivedTime/heartbeat``, and at ``wake``.
    mutating func passed(at now: Duration) -> [PeerAction]
    /// The server stops: answer what has arrived, then say goodbye.
    mutating func drain(at now: Duration) -> [PeerAction]
    /// The connection is gone.
    mutating func disconnected() -> [PeerAction]

    /// Whether there is room for more bytes.
    var wantsInput: Bool { get }
    /// The next moment at which ``passed(at:)`` is needed, where the heartbeat is too coarse.
    var wake: Duration? { get }
}
