/// A postal address for a home visit; parts that were not given are nil.
package struct Place: Sendable, Hashable, Codable {
    /// The house number, as typed: `14`, `14B`, `221 1/2`.
    package var number: String?
    /// The street's name with its kind, as typed.
    package var street: String?
    /// The unit inside the house: `Apt 3`, `#2B`.
    package var unit: String?
    /// The city.
    package var city: String?
    /// The state's two-letter code.
    package var state: String?
    /// The five digits of the ZIP code.
    package var zip: String?
    /// The four digits after a ZIP code.
    package var zip4: String?

    /// Describes an address.
    package init(
        number: String? = nil, street: String? = nil, unit: String? = nil, city: String? = nil,
        state: String? = nil, zip: String? = nil, zip4: String? = nil
    ) {
        self.number = number
        self.street = street
        self.unit = unit
        self.city = city
        self.state = state
        self.zip = zip
        self.zip4 = zip4
    }
}

extension Place {
    /// The address with what it leaves out taken from an earlier one: the street beside a town alone, the town of a street alone;
    /// nil where there is nothing to take over.
    package func completed(by earlier: Place) -> Place? {
        var whole = self
        if street == nil, number == nil, earlier.street != nil, city != nil || zip != nil || state != nil {
            (whole.number, whole.street, whole.unit) = (earlier.number, earlier.street, unit ?? earlier.unit)
            whole.state = state ?? (zip == nil ? earlier.state : nil)
        } else if street != nil, city == nil, zip == nil, state == nil,
            earlier.city != nil || earlier.zip != nil
        {
            (whole.city, whole.state, whole.zip, whole.zip4) = (
                earlier.city, earlier.state, earlier.zip, earlier.zip4
            )
        } else {
            return nil
        }
        return whole
    }
}
