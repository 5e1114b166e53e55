import Foundation
import Values

/// The values of the other types, as they are decoded.
struct Expectation: Codable, Sendable {
    struct Phone: Codable, Sendable, Hashable {
        var e164: String
        var ext: String?
    }

    var status: String?
    var reason: String?
    var phones: [Phone]?
    var emails: [String]?
    var suggest: String?
    var full: String?
    var given: String?
    var family: String?
    var call: String?
    var display: String?
    var number: String?
    var street: String?
    var unit: String?
    var city: String?
    var state: String?
    var zip: String?
    var zip4: String?
    var value: Bool?
    var text: String?
}

extension Expectation {
    /// Compares a value that was read with this one.
    func outcome(of read: Expectation, as type: FieldType) -> Outcome {
        if isSame(as: read, type) { return .exact }
        return read.status == "ok" ? .wrong : .asked
    }

    private func isSame(as read: Expectation, _ type: FieldType) -> Bool {
        switch type {
        case .phone:
            status == read.status && phones ?? [] == read.phones ?? []
                && (reason == nil || reason == read.reason)
        case .email: isSameEmail(read)
        case .name: status == read.status && isSameName(read)
        case .place: isSamePlace(read)
        case .boolean: status == read.status && value == read.value
        case .text: status == read.status && text == read.text
        case .when: false
        }
    }

    /// A suggestion needs the same suggestion; how the address is ranked meanwhile does not matter.
    /// One more beside an address that is refused anyway does no harm: it is only offered.
    private func isSameEmail(_ read: Expectation) -> Bool {
        if let suggest { return read.suggest?.lowercased() == suggest.lowercased() }
        return status == read.status
            && (emails ?? []).map { $0.lowercased() } == (read.emails ?? []).map { $0.lowercased() }
            && (read.suggest == nil || status == "invalid")
    }

    private func isSameName(_ read: Expectation) -> Bool {
        guard status == "ok" else { return true }
        return full?.lowercased() == read.full?.lowercased() && (display == nil || display == read.display)
            && (call == nil || call?.lowercased() == read.call?.lowercased())
            && (family == nil || family?.lowercased() == read.family?.lowercased())
    }

    private func isSamePlace(_ read: Expectation) -> Bool {
        let refusals: Set = ["reject", "none"]
        if status != "ok" {
            return status == read.status
                || refusals.contains(status ?? "") && refusals.contains(read.status ?? "")
        }
        return read.status == "ok" && Self.plain(number) == Self.plain(read.number)
            && Self.plainStreet(street) == Self.plainStreet(read.street)
            && Self.plainUnit(unit) == Self.plainUnit(read.unit) && Self.plain(city) == Self.plain(read.city)
            && state == read.state && zip == read.zip && zip4 == read.zip4
    }

    private static func plain(_ text: String?) -> String {
        (text ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static let long: [String: String] = [
        "street": "st", "avenue": "ave", "av": "ave", "road": "rd", "drive": "dr", "lane": "ln",
        "boulevard": "blvd", "court": "ct",
        "place": "pl", "terrace": "ter", "circle": "cir", "parkway": "pkwy", "highway": "hwy", "north": "n",
        "south": "s", "east": "e",
        "west": "w", "route": "rt", "rte": "rt", "square": "sq", "trail": "trl", "str": "st",
        "extension": "ext",
    ]

    private static func plainStreet(_ text: String?) -> String {
        (text ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map {
            long[String($0)] ?? String($0)
        }.joined(separator: " ")
    }

    private static func plainUnit(_ text: String?) -> String {
        let words = (text ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
            .filter { !["apt", "apartment", "unit", "suite", "ste", "no", "number"].contains($0) }
        return words.joined()
    }
}
