/// One visitor's conversation on the wire.
///
/// A session id is known only to the relay that used it: the same id from another relay is another session.
/// Both parts are compared as bytes.
package struct SessionKey: Sendable, Hashable, Codable {
    /// The relay's identity; empty for a relay without one, `text` for the text protocol.
    package let relay: String
    /// The session's id within the relay.
    package let session: String

    /// Names a session of a relay.
    package init(relay: String, session: String) {
        self.relay = relay
        self.session = session
    }
}
