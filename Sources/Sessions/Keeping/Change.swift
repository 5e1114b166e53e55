package import Dialogue
package import Foundation

/// What one turn changes in a store. It is kept as a whole or not at all.
package struct Change: Sendable {
    /// The session.
    package var key: SessionKey
    /// The session after the turn.
    package var session: StoredSession
    /// Requests to keep, hold, release, withdraw or erase, in order. With the last of these the answers go that were remembered before.
    package var effects: [Effect]
    /// Answers to remember, the oldest first; of a session the last ``Remembered/limit`` are kept.
    package var answers: [Remembered] = []
    /// The wall clock's time of the turn.
    package var moment: Date
    /// The turn's line, where nothing was understood in it and the operator wants to know; it counts as the session's own.
    package var unheard: Unheard?
    /// Until when that line is kept.
    package var unheardExpiry = Date.distantPast

    /// Describes the change of one turn.
    package init(key: SessionKey, session: StoredSession, effects: [Effect], moment: Date) {
        self.key = key
        self.session = session
        self.effects = effects
        self.moment = moment
    }
}
