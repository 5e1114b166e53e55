import Dialogue
import Foundation
import Sessions
import Understanding
import Values

/// Requests to be shown.
enum Sample {
    /// 2026-11-23 22:05 UTC.
    static let moment = Date(timeIntervalSince1970: 1_795_471_500)

    static func stored(
        _ reference: String = "K7M4-XR96", status: RequestStatus = .requested, name: String = "Dana",
        signs: [SignRecord] = [], entries: [BookingRequest.Entry]? = nil, remarks: [String] = []
    ) -> StoredRequest {
        let request = BookingRequest(
            reference: reference, dialogue: "desk", received: moment, serial: 1, status: .requested,
            signs: signs,
            entries: entries ?? [self.name(name), phone, when], remarks: remarks)
        return StoredRequest(request: request, status: status, changed: moment + 60)
    }

    static func name(_ name: String) -> BookingRequest.Entry {
        let value = PersonName(full: name, given: name, family: nil, call: name, display: name)
        return entry("name", "Name", .name, .name(value), spoken: name)
    }

    static let phone = entry(
        "phone", "Phone", .phone, .phone([PhoneNumber(e164: "+15185550177", typed: "518-555-0177")]),
        spoken: "518-555-0177")

    static let when = entry(
        "when", "When", .when,
        .when(When(slots: [When.Slot(from: "2026-12-01", to: "2026-12-01", t0: "17:00")])),
        spoken: "Tuesday, December 1, after 5 PM", typed: "dec 1 after five")

    static func note(_ text: String) -> BookingRequest.Entry {
        entry("note", "What bothers you", .text, .text(text), spoken: text)
    }

    static func entry(
        _ field: String, _ label: String, _ type: FieldType, _ value: Value, spoken: String,
        typed: String? = nil
    ) -> BookingRequest.Entry {
        BookingRequest.Entry(
            field: field, label: label, type: type, value: value, spoken: spoken, typed: typed ?? spoken)
    }

    static func sign(
        _ flag: String, _ gravity: Knowledge.Gravity = .doctor, _ state: SignRecord.State = .open,
        words: String = "", settledBy: String? = nil
    ) -> SignRecord {
        var sign = SignRecord(
            flag: flag, title: "sign \(flag)", gravity: gravity, origin: .message, state: state, words: words,
            raised: moment)
        sign.settledBy = settledBy
        sign.settled = settledBy.map { _ in moment + 120 }
        return sign
    }

}

/// Time zones of the tests.
enum LocalTimeZone {
    static let newYork = TimeZone(identifier: "America/New_York") ?? .gmt
}
