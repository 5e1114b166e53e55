import Dialogue
import Foundation
import GRDB
import Sessions

/// A change in the form in which it goes to the tables; made on the caller's thread, so that the writer only writes.
struct PreparedChange: Sendable {
    let change: Change
    let conversation: Data?
    /// The answers to remember, each packed by itself.
    let answers: [Data]
    /// What the practice has to be told.
    let events: [(event: RequestEvent, reference: String)]
    private let seal: Seal

    /// Writes the values of a change.
    init(_ change: Change, seal: Seal) throws(StoreFailure) {
        self.change = change
        self.seal = seal
        conversation =
            if let conversation = change.session.conversation {
                try seal.close(StoredForm.encode(conversation))
            } else {
                nil
            }
        answers = try change.answers.map { answer throws(StoreFailure) in
            try seal.close(Packing.pack([answer]))
        }
        events = change.effects.flatMap(RequestEvent.of)
    }

    /// A value for a text column.
    func text(_ value: some Encodable) throws(StoreFailure) -> String {
        try seal.closeText(StoredForm.encode(value))
    }

    /// Data were erased: their traces have to leave the files too.
    var erases: Bool {
        change.effects.contains(where: \.erases)
    }
}

/// Writes one change. Use it inside a transaction.
struct ChangeWriter {
    let db: Database
    let prepared: PreparedChange
    /// The receivers of what happens to requests.
    let sinks: [String]

    private var change: Change { prepared.change }
    private var moment: Double { change.moment.timeIntervalSince1970 }

    /// Writes the session, then the effects.
    func write() throws {
        let (session, answered) = try writeSession()
        if prepared.erases { try AnswerRows.erase(db, of: session) }
        try AnswerRows.add(db, prepared.answers, of: session, upTo: answered)
        if let unheard = change.unheard { try note(unheard, session: session) }
        for effect in change.effects {
            // What is deleted is posted first: afterwards nobody knows whether it was there.
            if case .erase = effect { try post(effect, erasing: session) }
            try write(effect, session: session)
            if case .erase = effect { continue }
            try post(effect)
        }
    }

    /// Gives the session's row, and how many answers it has had.
    private func writeSession() throws -> (id: Int64, answered: Int) {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO session (relay, name, generation, conversation, answered, touched)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (relay, name) DO UPDATE SET generation = excluded.generation,
                    conversation = excluded.conversation, answered = session.answered + excluded.answered,
                    touched = excluded.touched
                    WHERE excluded.generation >= session.generation
                RETURNING id, answered
                """)
        let arguments: StatementArguments = [
            change.key.relay, change.key.session, change.session.generation, prepared.conversation,
            prepared.answers.count, moment,
        ]
        guard let row = try Row.fetchOne(statement, arguments: arguments) else {
            // The conversation was deleted while its turn was on the way here: it must not come back.
            throw StoreFailure.outdated
        }
        return (row["id"], row["answered"])
    }

    private func note(_ unheard: Unheard, session: Int64) throws {
        try UnheardRows.add(
            db, unheard, line: prepared.text(unheard.text), of: session, until: change.unheardExpiry)
    }

    private func write(_ effect: Effect, session: Int64) throws {
        switch effect {
        case .submit(let request): try submit(request, session: session)
        case .hold(let reference, let signs): try hold(reference, signs)
        case .release(let reference, let signs): try release(reference, signs)
        case .remark(let reference, let remarks):
            try db.execute(
                sql: "UPDATE request SET remarks = ?, changed = ? WHERE reference = ?",
                arguments: [try prepared.text(remarks), moment, reference])
        case .withdraw(let reference):
            try db.execute(
                sql:
                    "UPDATE request SET handed = 'withdrawn', status = 'withdrawn', changed = ? WHERE reference = ?",
                arguments: [moment, reference])
        case .erase(let references):
            for reference in references {
                try db.execute(sql: "DELETE FROM request WHERE reference = ?", arguments: [reference])
            }
            // What an earlier conversation of this visitor left goes as well.
            try db.execute(
                sql: "DELETE FROM request WHERE session = ? AND generation < ?",
                arguments: [session, change.session.generation])
            try UnheardRows.erase(db, of: session)
        }
    }

    /// The same serial of the same conversation again is the same request: a commit of unknown outcome was repeated.
    private func submit(_ request: BookingRequest, session: Int64) throws {
        let (entries, notes) = PlacedEntry.split(request.entries)
        let arguments: StatementArguments = [
            session, change.session.generation, request.serial, request.reference, request.dialogue,
            request.received.timeIntervalSince1970, request.status.rawValue,
            RequestStatus(request.status).rawValue, moment, try prepared.text(entries),
            try prepared.text(request.remarks), try request.consent.map(StoredForm.text),
            request.zone,
        ]
        do {
            guard let id = try Int64.fetchOne(db, sql: Self.submission, arguments: arguments) else {
                throw StoreFailure.broken("a request was not written")
            }
            try db.execute(
                sql: "INSERT OR REPLACE INTO health (request, signs, notes) VALUES (?, ?, ?)",
                arguments: [id, try prepared.text(request.signs), try prepared.text(notes)])
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
            throw StoreFailure.referenceTaken
        }
    }

    private static let submission = """
        INSERT INTO request (session, generation, serial, reference, dialogue, received, handed, status, changed,
            entries, remarks, consent, zone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, generation, serial) DO UPDATE SET reference = excluded.reference,
            received = excluded.received, handed = excluded.handed, status = excluded.status,
            changed = excluded.changed, entries = excluded.entries, remarks = excluded.remarks,
            consent = excluded.consent, zone = excluded.zone
        RETURNING id
        """

    private func hold(_ reference: String, _ signs: [SignRecord]) throws {
        try db.execute(
            sql: """
                UPDATE request SET interrupted = CASE status WHEN 'held' THEN interrupted ELSE status END,
                    status = 'held', handed = 'held', changed = ? WHERE reference = ?
                """, arguments: [moment, reference])
        try keep(signs, of: reference)
    }

    private func release(_ reference: String, _ signs: [SignRecord]) throws {
        try db.execute(
            sql: """
                UPDATE request SET status = CASE status WHEN 'held' THEN coalesce(interrupted, 'requested')
                    ELSE status END, interrupted = NULL, handed = 'requested', changed = ? WHERE reference = ?
                """, arguments: [moment, reference])
        try keep(signs, of: reference)
    }

    private func keep(_ signs: [SignRecord], of reference: String) throws {
        try db.execute(
            sql: "UPDATE health SET signs = ? WHERE request = (SELECT id FROM request WHERE reference = ?)",
            arguments: [try prepared.text(signs), reference])
    }
}
