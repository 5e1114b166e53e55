package import Foundation

/// What values are read against: the practice's clock, zone, region and hours.
package struct Surroundings: Sendable, Hashable {
    /// The moment at which the visitor wrote.
    package var now: Date
    /// The practice's time zone.
    package var zone: TimeZone
    /// The practice's region, an ISO 3166 code: orders numeric dates and gives the telephone plan.
    package var region: String
    /// When a session may start at the earliest and at the latest, in minutes after midnight.
    package var hours: ClosedRange<Int>

    /// Describes the surroundings.
    package init(now: Date, zone: TimeZone, region: String, hours: ClosedRange<Int>) {
        self.now = now
        self.zone = zone
        self.region = region
        self.hours = hours
    }
}

/// Reads values out of what visitors type. A pure value: the same text in the same surroundings reads the same.
package protocol ValueReading: Sendable {
    /// Reads a whole text as the answer to a field of one type.
    func read(_ text: String, as type: FieldType, in surroundings: Surroundings) -> Recognition

    /// Reads every value that a message gives, each piece of text for one field at most.
    ///
    /// - Parameters:
    ///   - text: the whole message.
    ///   - types: the kinds of value that are wanted.
    ///   - asked: the type of the open question, which wins ties; nil where no field is asked.
    ///   - surroundings: clock, zone, region, hours.
    /// - Returns: what was found, in the order of `types`; absent ones are left out. A bare value
    ///   (a first name alone, a lone number) is only taken for the asked type.
    func readAll(
        _ text: String, wanted types: [FieldType], asked: FieldType?, in surroundings: Surroundings
    ) -> [Recognition]
}
