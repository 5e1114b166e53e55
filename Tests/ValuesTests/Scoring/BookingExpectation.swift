import Foundation
import Values

/// A booking message's fields, as they are decoded; `concern` lists the words it must contain.
struct BookingExpectation: Codable, Sendable {
    var name: String?
    var phone: [Expectation.Phone]?
    var email: [String]?
    var when: WhenExpectation?
    var place: Expectation?
    var concern: String?
    var consent: Bool?

    /// Compares what was read with this, field by field; the fields that differ are named.
    func differences(from read: BookingExpectation) -> [String] {
        var names: [String] = []
        if name?.lowercased() != read.name?.lowercased() { names.append("name") }
        if phone ?? [] != read.phone ?? [] { names.append("phone") }
        if (email ?? []).map({ $0.lowercased() }) != (read.email ?? []).map({ $0.lowercased() }) {
            names.append("email")
        }
        switch (when, read.when) {
        case (nil, nil): break
        case (let mine?, let theirs?): if mine.outcome(of: theirs) != .exact { names.append("when") }
        default: names.append("when")
        }
        switch (place, read.place) {
        case (nil, nil): break
        case (let mine?, let theirs?):
            if mine.outcome(of: theirs, as: .place) != .exact { names.append("place") }
        default: names.append("place")
        }
        let words = (concern ?? "").lowercased().split(separator: " ")
        let said = (read.concern ?? "").lowercased()
        if concern == nil ? read.concern != nil : !words.allSatisfy({ said.contains($0) }) {
            names.append("concern")
        }
        if consent != read.consent { names.append("consent") }
        return names
    }
}
