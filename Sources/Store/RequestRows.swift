import Dialogue
import Foundation
import GRDB
import Sessions

/// Reads requests out of the tables.
struct RequestRows {
    let seal: Seal

    private static let columns = """
        SELECT reference, dialogue, received, serial, handed, status, changed, entries, remarks, consent, zone, signs, notes
        FROM request JOIN health ON health.request = request.id
        """

    /// Those that a filter admits, the newest first.
    func fetch(_ db: Database, _ filter: RequestFilter) throws -> [StoredRequest] {
        let since = filter.since?.timeIntervalSince1970 ?? -.greatestFiniteMagnitude
        let rows = try Row.fetchAll(
            db, sql: Self.columns + " WHERE received >= ? ORDER BY received DESC, id DESC", arguments: [since]
        )
        return try rows.map(read).filter(filter.admits)
    }

    /// The one of a reference.
    func fetch(_ db: Database, _ reference: Reference) throws -> StoredRequest? {
        let row = try Row.fetchOne(
            db, sql: Self.columns + " WHERE reference = ?", arguments: [reference.description])
        return try row.map(read)
    }

    /// The time zone of the newest request that has one.
    static func zone(_ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT zone FROM request WHERE zone IS NOT NULL ORDER BY received DESC, id DESC LIMIT 1"
        )
    }

    private func read(_ row: Row) throws -> StoredRequest {
        guard let handed = BookingRequest.Status(rawValue: row["handed"]),
            let status = RequestStatus(rawValue: row["status"])
        else { throw StoreFailure.broken("a stored status cannot be read") }
        let consent: String? = row["consent"]
        let request = BookingRequest(
            reference: row["reference"], dialogue: row["dialogue"],
            received: Date(timeIntervalSince1970: row["received"]), serial: row["serial"], status: handed,
            signs: try decode([SignRecord].self, from: row["signs"]),
            entries: PlacedEntry.join(
                try decode([PlacedEntry].self, from: row["entries"]),
                try decode([PlacedEntry].self, from: row["notes"])),
            remarks: try decode([String].self, from: row["remarks"]),
            consent: try consent.map { try StoredForm.decode(ConsentRecord.self, from: Data($0.utf8)) },
            zone: row["zone"])
        return StoredRequest(
            request: request, status: status, changed: Date(timeIntervalSince1970: row["changed"]))
    }

    private func decode<T: Decodable>(_ type: T.Type, from text: String) throws -> T {
        try StoredForm.decode(type, from: seal.openText(text))
    }
}
