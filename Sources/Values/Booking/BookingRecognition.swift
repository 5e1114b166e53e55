/// All the fields that one message fills; what was not given is nil.
package struct BookingRecognition: Sendable, Hashable {
    /// The person's name.
    package var name: PersonName?
    /// Telephone numbers.
    package var phones: [PhoneNumber] = []
    /// E-mail addresses, as typed.
    package var emails: [EmailAddress] = []
    /// What was said about times, with its status.
    package var when: Recognition?
    /// Where to come.
    package var place: Place?
    /// What troubles the visitor, in their own words.
    package var concern: String?
    /// Whether the visitor may be contacted; only when said outright.
    package var consent: Bool?

    /// Nothing was given.
    package init() {}
}

extension BookingRecognition: Encodable {
    /// Writes the booking object of the value format.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONKey.self)
        if let name { try container.put("name", name.full) }
        if !phones.isEmpty { try container.put("phone", phones.map(PhoneJSON.init)) }
        if !emails.isEmpty { try container.put("email", emails.map(\.address)) }
        if let when { try container.put("when", when) }
        if let place {
            try container.put(
                "place",
                Recognition(.place, .accepted, status: "ok", readings: [Reading(.place(place), spoken: "")]))
        }
        if let concern { try container.put("concern", concern) }
        if let consent { try container.put("consent", consent) }
    }
}
