import Dialogue
import Foundation
import GRDB
import Sessions

/// What the practice has to be told, in the commit of what it tells of.
extension ChangeWriter {
    /// Leaves a row for each receiver.
    func post(_ effect: Effect) throws {
        for (event, reference) in RequestEvent.of(effect) {
            let request = try Int64.fetchOne(
                db, sql: "SELECT id FROM request WHERE reference = ?", arguments: [reference])
            // Whom it was never told of need not hear that it is gone.
            guard request != nil || event == .requested else { continue }
            try post(event, reference, request: request)
        }
    }

    /// Tells of each request that a visitor's wish deletes; no more of it is left than its reference.
    func post(_ effect: Effect, erasing session: Int64) throws {
        guard case .erase(let references) = effect else { return }
        let earlier = try String.fetchAll(
            db, sql: "SELECT reference FROM request WHERE session = ? AND generation < ?",
            arguments: [session, prepared.change.session.generation])
        for reference in Set(references + earlier).sorted() {
            let isThere = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT * FROM request WHERE reference = ?)", arguments: [reference])
            if isThere == true { try post(.deleted, reference, request: nil) }
        }
    }

    private func post(_ event: RequestEvent, _ reference: String, request: Int64?) throws {
        guard !sinks.isEmpty else { return }
        let message = "msg_" + UUID().uuidString.lowercased().replacing("-", with: "")
        let moment = prepared.change.moment.timeIntervalSince1970
        for sink in sinks {
            try db.execute(
                sql: """
                    INSERT INTO outbox (message, sink, event, reference, request, created, attempts, due)
                    VALUES (?, ?, ?, ?, ?, ?, 0, ?)
                    """,
                arguments: [message, sink, event.rawValue, reference, request, moment, moment])
        }
    }
}
