import Dialogue
import Foundation
import GRDB
import Sessions

/// Reads sessions out of the tables.
enum SessionRows {
    /// The session of a key. Of a conversation in a form that this version does not know, what can be told of it; gone where that is nothing.
    static func fetch(_ db: Database, _ key: SessionKey, _ seal: Seal) throws -> StoredSession? {
        let statement = try db.cachedStatement(
            sql: "SELECT id, generation, conversation FROM session WHERE relay = ? AND name = ?")
        guard let row = try Row.fetchOne(statement, arguments: [key.relay, key.session]) else { return nil }
        let stored: Data? = row["conversation"]
        let conversation = try stored.map(seal.open)
        return StoredSession(
            conversation: conversation.flatMap(Conversation.init(form:)),
            generation: row["generation"],
            answered: try AnswerRows.fetch(db, of: row["id"], seal).map(\.id))
    }

    /// What was answered to the message of an id; nil where that is not remembered.
    static func answer(
        _ db: Database, to id: String, of key: SessionKey, _ seal: Seal
    ) throws -> Remembered? {
        let statement = try db.cachedStatement(sql: "SELECT id FROM session WHERE relay = ? AND name = ?")
        guard let session = try Int64.fetchOne(statement, arguments: [key.relay, key.session]) else {
            return nil
        }
        return try AnswerRows.fetch(db, of: session, seal).last { $0.answers(id) }
    }
}
