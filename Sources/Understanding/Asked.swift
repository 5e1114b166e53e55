package import Values

/// The question that was open when the visitor wrote: the light in which a line is heard.
package struct Asked: Sendable, Hashable {
    /// What kind of answer the question wants.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// No question, or an open one ("What can I do for you?").
        case open
        /// A yes-or-no question.
        case yesNo
        /// "Shall I send this?"
        case confirmation
        /// A safety question: not sure counts as yes.
        case screening
        /// The value of a field.
        case field
        /// One of several choices.
        case choice
    }

    /// What kind of answer the question wants.
    package var kind: Kind
    /// The asked field's type, where a field is asked.
    package var type: FieldType?
    /// Signs that the question names, where it is a safety question: a bare yes is about these.
    package var flags: [String]
    /// The session is known to be for somebody else: their symptoms are the ones that count.
    package var forSomebodyElse: Bool
    /// Names of the script's fields in its words ("number" → `phone`), for "my number is wrong".
    package var fieldNames: [String: String]

    /// Describes an open question.
    package init(
        _ kind: Kind = .open, type: FieldType? = nil, flags: [String] = [], forSomebodyElse: Bool = false,
        fieldNames: [String: String] = [:]
    ) {
        self.kind = kind
        self.type = type
        self.flags = flags
        self.forSomebodyElse = forSomebodyElse
        self.fieldNames = fieldNames
    }
}
