import Dialogue
import Foundation
import GRDB
import Sessions

/// Reads sessions out of the tables.
enum SessionRows {
    /// The session of a key. A conversation that this version cannot read counts as gone.
    static func fetch(_ db: Database, _ key: SessionKey, _ seal: Seal) throws -> StoredSession? {
        let statement = try db.cachedStatement(
            sql: "SELECT generation, conversation, remembered FROM session WHERE relay = ? AND name = ?")
        guard let row = try Row.fetchOne(statement, arguments: [key.relay, key.session]) else { return nil }
        let stored: Data? = row["conversation"]
        let conversation = try stored.map(seal.open)
        return StoredSession(
            conversation: conversation.flatMap { try? JSONDecoder().decode(Conversation.self, from: $0) },
            generation: row["generation"], remembered: Packing.unpack(try seal.open(row["remembered"])) ?? [])
    }
}
