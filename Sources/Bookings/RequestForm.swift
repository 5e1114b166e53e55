import Dialogue
import Foundation
package import Sessions
import Understanding
import Values

/// A request as JSON, version 1: what `--format json` and `jsonl` print; ``RequestSchema`` describes it.
///
/// Dates are ISO 8601 in UTC. `value` has the shape of its `type`: `boolean` true or false; `name`, `place` and `when` an object; `phone` and
/// `email` a list of objects; `text` a string. `open` is true while nobody of the practice has dealt with it. Fields may be added, never changed.
package struct RequestForm: Encodable {
    /// One line of the request.
    struct Entry: Encodable {
        let field: String
        let label: String
        let type: FieldType
        let spoken: String
        let typed: String
        let value: ValueForm
    }

    /// One warning sign.
    struct Sign: Encodable {
        let flag: String
        let title: String
        let gravity: Knowledge.Gravity
        let origin: SignRecord.Origin
        let state: SignRecord.State
        let words: String
        let settledBy: String?
        let raised: Date
        let settled: Date?
    }

    /// What the visitor agreed to.
    struct Consent: Encodable {
        let notice: String
        let script: String
        let given: Date
    }

    private let version = 1
    private let reference: String
    private let dialogue: String
    private let received: Date
    private let status: RequestStatus
    private let open: Bool
    private let changed: Date
    private let signs: [Sign]
    private let entries: [Entry]
    private let remarks: [String]
    private let consent: Consent?
    private let zone: String?

    /// The form of a request.
    package init(_ stored: StoredRequest) {
        reference = stored.request.reference
        dialogue = stored.request.dialogue
        received = stored.request.received
        status = stored.status
        open = stored.status.isOpen
        changed = stored.changed
        signs = stored.request.signs.map(Sign.init)
        entries = stored.request.entries.map(Entry.init)
        remarks = stored.request.remarks
        consent = stored.request.consent.map {
            Consent(notice: $0.notice, script: $0.script, given: $0.given)
        }
        zone = stored.request.zone
    }

    /// One line of JSON.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Harmless.json(String(decoding: try encoder.encode(self), as: UTF8.self))
    }

    /// One request a line.
    package static func jsonLines(_ requests: [StoredRequest]) throws -> String {
        try requests.map { try RequestForm($0).json() + "\n" }.joined()
    }

    /// All requests in one object: `{"version":1,"requests":[…]}`.
    package static func json(_ requests: [StoredRequest]) throws -> String {
        let forms = try requests.map { try "  " + RequestForm($0).json() }.joined(separator: ",\n")
        let list = forms.isEmpty ? "[]" : "[\n\(forms)\n]"
        return "{\"version\":1,\"requests\":\(list)}\n"
    }
}

extension RequestForm.Entry {
    /// The form of an entry.
    fileprivate init(_ entry: BookingRequest.Entry) {
        self.init(
            field: entry.field, label: entry.label, type: entry.type, spoken: entry.spoken,
            typed: entry.typed,
            value: ValueForm(value: entry.value))
    }
}

extension RequestForm.Sign {
    /// The form of a sign.
    fileprivate init(_ sign: SignRecord) {
        self.init(
            flag: sign.flag, title: sign.title, gravity: sign.gravity, origin: sign.origin, state: sign.state,
            words: sign.words, settledBy: sign.settledBy, raised: sign.raised, settled: sign.settled)
    }
}
