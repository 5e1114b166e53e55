package import Foundation
import GRDB
package import Sessions

extension SQLiteStore {
    package func purge(_ retention: Retention, at now: Date) throws(StoreFailure) -> Purged {
        let purged = try write { db in
            var purged = try Self.purgeRequests(db, retention, now)
            try Self.purgeDrafts(db, retention, now, &purged)
            // An empty session only tells that there was one; its messages to receivers likewise.
            let old = (now - max(retention.drafts, retention.rest)).timeIntervalSince1970
            try db.execute(
                sql: """
                    DELETE FROM session WHERE conversation IS NULL AND touched < ?
                        AND NOT EXISTS (SELECT * FROM request WHERE request.session = session.id)
                    """, arguments: [old])
            try db.execute(sql: "DELETE FROM outbox WHERE request IS NULL AND created < ?", arguments: [old])
            purged.unheard = try UnheardRows.expire(db, at: now)
            return purged
        }
        if !purged.isEmpty { commits.shred() }
        return purged
    }

    /// Deletes requests whose time is over, and empties the sessions that they came from.
    private static func purgeRequests(_ db: Database, _ retention: Retention, _ now: Date) throws -> Purged {
        let open = RequestStatus.allCases.filter(\.isOpen).map { "'\($0.rawValue)'" }.joined(separator: ",")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT request.id, session, status IN (\(open)) AS open, relay, name
                FROM request LEFT JOIN session ON session.id = request.session
                WHERE CASE WHEN status IN (\(open)) THEN received < ? ELSE changed < ? END
                """,
            arguments: [
                (now - retention.unanswered).timeIntervalSince1970,
                (now - retention.rest).timeIntervalSince1970,
            ])
        var purged = Purged()
        for row in rows {
            let isOpen: Bool = row["open"]
            if isOpen { purged.unanswered += 1 } else { purged.rest += 1 }
            try db.execute(sql: "DELETE FROM request WHERE id = ?", arguments: [row["id"]])
            guard let session: Int64 = row["session"] else { continue }
            try empty(db, session)
            purged.sessions.append(SessionKey(relay: row["relay"], session: row["name"]))
        }
        return purged
    }

    private static func purgeDrafts(
        _ db: Database, _ retention: Retention, _ now: Date, _ purged: inout Purged
    ) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT id, relay, name FROM session WHERE conversation IS NOT NULL AND touched < ?
                    AND NOT EXISTS (SELECT * FROM request WHERE request.session = session.id)
                """, arguments: [(now - retention.drafts).timeIntervalSince1970])
        for row in rows {
            try empty(db, row["id"])
            purged.sessions.append(SessionKey(relay: row["relay"], session: row["name"]))
        }
        purged.drafts = rows.count
    }

    /// Drops what a session holds of its visitor's words; that there was one stays known, and the next generation begins, so that a turn
    /// which is on its way cannot bring the old one back.
    static func empty(_ db: Database, _ session: Int64) throws {
        try db.execute(
            sql: """
                UPDATE session SET conversation = NULL, generation = generation + 1
                WHERE id = ?
                """, arguments: [session]
        )
        try AnswerRows.erase(db, of: session)
    }
}
