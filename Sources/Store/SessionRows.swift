import Dialogue
import Foundation
import GRDB
import Sessions

/// Reads sessions out of the tables.
enum SessionRows {
    /// The session of a key. Of a conversation in a form that this version does not know, what can be told of it; gone where that is nothing.
    static func fetch(_ db: Database, _ key: SessionKey, _ seal: Seal) throws -> StoredSession? {
        let statement = try db.cachedStatement(
            sql: "SELECT generation, conversation, remembered FROM session WHERE relay = ? AND name = ?")
        guard let row = try Row.fetchOne(statement, arguments: [key.relay, key.session]) else { return nil }
        let stored: Data? = row["conversation"]
        let conversation = try stored.map(seal.open)
        return StoredSession(
            conversation: conversation.flatMap(Conversation.init(form:)),
            generation: row["generation"], remembered: Packing.unpack(try seal.open(row["remembered"])) ?? [])
    }
}
