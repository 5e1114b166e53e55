import Foundation
import GRDB
import Sessions

/// The rows of a session's last answers: as many places as are remembered, used in turn, so that each new one takes the place of the oldest.
///
/// A turn writes its own answer alone. A row has no column for the message's id, which may say something of the visitor: it is sealed with the answer.
enum AnswerRows {
    /// Writes answers, packed and the oldest first, the last of which is the session's `count`-th.
    static func add(_ db: Database, _ packed: [Data], of session: Int64, upTo count: Int) throws {
        guard !packed.isEmpty else { return }
        let statement = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO answer (session, place, packed) VALUES (?, ?, ?)")
        for (number, data) in zip((count - packed.count)..<count, packed) {
            try statement.execute(arguments: [session, number % Remembered.limit, data])
        }
    }

    /// Deletes a session's answers.
    static func erase(_ db: Database, of session: Int64) throws {
        try db.execute(sql: "DELETE FROM answer WHERE session = ?", arguments: [session])
    }

    /// A session's answers, the oldest first. One that cannot be unpacked is as if it were forgotten.
    static func fetch(_ db: Database, of session: Int64, _ seal: Seal) throws -> [Remembered] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT packed FROM answer JOIN session ON session.id = answer.session WHERE session = ?
                ORDER BY (place - session.answered % \(Remembered.limit) + \(Remembered.limit)) % \(Remembered.limit)
                """)
        return try Data.fetchAll(statement, arguments: [session]).flatMap {
            Packing.unpack(try seal.open($0)) ?? []
        }
    }

    /// Moves the answers out of the sessions' own rows, where earlier versions wrote all of them with each turn.
    static func move(_ db: Database, _ seal: Seal) throws {
        for session in try Int64.fetchAll(db, sql: "SELECT id FROM session WHERE length(remembered) > 0") {
            let old = try Data.fetchOne(
                db, sql: "SELECT remembered FROM session WHERE id = ?", arguments: [session])
            let answers = try old.flatMap { Packing.unpack(try seal.open($0)) } ?? []
            try db.execute(
                sql: "UPDATE session SET answered = ? WHERE id = ?", arguments: [answers.count, session])
            try add(
                db, answers.map { try seal.close(Packing.pack([$0])) }, of: session, upTo: answers.count)
        }
    }
}
