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
        } else if street == nil, number == nil, let unit, earlier.street != nil {
            whole = earlier
            whole.unit = unit
        } else {
            return nil
        }
        return whole
    }

    /// The address with another unit in the house: "apartment 3b", "unit 4"; nil where the text names none.
    package func resettled(_ text: String) -> Place? {
        let typed = TypedText(text)
        guard street != nil, let end = AddressParser(text: typed, isAnswer: true).unitEnd(0) else {
            return nil
        }
        var whole = self
        whole.unit = typed.typed(tokens: 0..<end)
        return whole
    }

    /// The address with another house number: "24", "24 not 12"; five digits are its ZIP code, where it has one.
    ///
    /// - Returns: nil where the text says anything else, or where the address has no such part.
    package func renumbered(_ text: String) -> Place? {
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == "." }
        guard let first = words.first, first.count <= 5, first.first?.isNumber == true,
            first.dropLast().allSatisfy(\.isNumber), first.last.map({ $0.isNumber || $0.isLetter }) == true,
            words.count == 1 || Self.turns.contains(words[1].lowercased())
        else { return nil }
        var whole = self
        if first.count == 5, first.allSatisfy(\.isNumber), zip != nil {
            (whole.zip, whole.zip4) = (String(first), nil)
        } else {
            guard number != nil else { return nil }
            whole.number = String(first)
        }
        return whole
    }

    /// Words that may follow a new number.
    private static let turns: Set<String> = ["not", "instead", "rather", "please", "and", "thanks"]
}
