/// What kind of value a field asks for.
package enum FieldType: String, Sendable, Hashable, CaseIterable, Codable {
    /// Yes, no, or not sure.
    case boolean
    /// A person's name.
    case name
    /// A telephone number.
    case phone
    /// An e-mail address.
    case email
    /// A postal address for a home visit.
    case place
    /// One or more wished times.
    case when
    /// Free text, kept as typed.
    case text

    /// Whether what is given can be an attempt at such a value and yet be none; "not sure" is no yes and no no.
    package var canBeInvalid: Bool { self != .text }

    /// Whether what is given can be read in several ways.
    package var canBeAmbiguous: Bool { [.when, .email].contains(self) }
}

/// A value that a field can hold.
package enum Value: Sendable, Hashable, Codable {
    /// Yes or no.
    case boolean(Bool)
    /// A person's name.
    case name(PersonName)
    /// One or more telephone numbers.
    case phone([PhoneNumber])
    /// One or more e-mail addresses.
    case email([EmailAddress])
    /// Where to come.
    case place(Place)
    /// When to come.
    case when(When)
    /// Free text.
    case text(String)
}

/// One way to understand what was typed: the value and how it is said back.
package struct Reading: Sendable, Hashable, Codable {
    /// The value.
    package var value: Value
    /// The value in words for a read-back, for example "Tuesday, December 1, after 5 PM".
    package var spoken: String

    /// A value with its words.
    package init(_ value: Value, spoken: String) {
        self.value = value
        self.spoken = spoken
    }
}

/// What a recogniser made of a text.
package struct Recognition: Sendable, Hashable {
    /// What a field does with it.
    package enum Standing: Sendable, Hashable {
        /// One reading, which can be kept.
        case accepted
        /// Two readings or more: the visitor is asked which.
        case ambiguous
        /// An attempt at such a value that cannot be kept; ``Recognition/reason`` says why.
        case refused
        /// Nothing of this kind.
        case absent
    }

    /// The kind of value that was looked for.
    package var type: FieldType
    /// What a field does with it.
    package var standing: Standing
    /// The status word of the type's own value format: `ok`, `past`, `incomplete`, `suggest`, `unsure`…
    package var status: String
    /// A code for what is wrong, `too_short` for example; every code has a prompt.
    package var reason: String?
    /// What was understood, the preferred reading first; empty unless accepted or ambiguous.
    package var readings: [Reading]
    /// A correction to offer to the visitor, `dana@gmail.com` for a likely typing mistake.
    package var suggestion: String?
    /// The pieces of the text that this value was read from, as offsets in its UTF-8 bytes.
    package var spans: [Range<Int>]

    /// What was found.
    package init(
        _ type: FieldType, _ standing: Standing, status: String, reason: String? = nil,
        readings: [Reading] = [], suggestion: String? = nil, spans: [Range<Int>] = []
    ) {
        self.type = type
        self.standing = standing
        self.status = status
        self.reason = reason
        self.readings = readings
        self.suggestion = suggestion
        self.spans = spans
    }
}
