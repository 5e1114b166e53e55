import Markup

/// Something in a script that a conversation can pass by.
package struct Landmark: Sendable, Hashable {
    /// What can be passed by.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A state, entered.
        case state
        /// A transition, taken.
        case transition
        /// What can become of a field: `booking.when corrected`.
        case field
        /// A question or an intent, heard.
        case question
        /// A warning sign, heard.
        case flag
        /// Words of the bot's, said.
        case prompt
    }

    /// What it is.
    package let kind: Kind
    /// Its name, which tells it from all others of its kind: an id, an event, a place.
    package let name: String
    /// The file in which it stands.
    package let file: String
    /// The line at which it begins, counted from 1.
    package let line: Int

    init(kind: Kind, name: String, location: Location) {
        self.kind = kind
        self.name = name
        file = location.file
        line = location.line
    }
}

/// What can become of a field.
package enum FieldOutcome: String, Sendable, Hashable, CaseIterable {
    /// It got a value.
    case filled
    /// What was given is no value of its type.
    case invalid
    /// Its value was replaced by another.
    case corrected
    /// The visitor would not say.
    case skipped
    /// It was asked once more after a failure.
    case reasked = "re-asked"
    /// What was given can be read in several ways.
    case ambiguous
}
