package import Sessions

/// What a connection's machine wants done; the machine itself never touches a socket.
package enum PeerAction: Sendable, Hashable {
    /// Send these bytes.
    case send([UInt8])
    /// Hand an ask in at the desk; its answer comes back with the ticket.
    case take(Ask, SessionKey, id: String?, ticket: Int)
    /// The session speaks on this connection from now on.
    case listen(SessionKey)
    /// The session does not speak on this connection any more.
    case release(SessionKey)
    /// The session's visitor has left, unless they speak on another connection by now.
    case leave(SessionKey)
    /// Everything is said: flush, then close in good manner.
    case finish(Farewell)
    /// Close at once, whatever is unsent.
    case cut(Farewell)
}

/// Why a connection ended, for logs and counters.
package enum Farewell: String, Sendable, Hashable, CaseIterable {
    /// The conversation came to its end.
    case ended
    /// The visitor took their leave.
    case quit
    /// The peer closed.
    case left
    /// No line for too long.
    case idle
    /// A line that took too long.
    case slow
    /// Too many broken lines in a row, or an endless one.
    case malformed
    /// No hello in time, or not the right token.
    case unauthorized
    /// Output that the peer did not read.
    case unread
    /// Pings that were not answered.
    case silent
    /// No room for another connection.
    case full
    /// The server stops.
    case draining
}
