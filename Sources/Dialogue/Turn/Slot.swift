package import Foundation
package import Values

/// What is stored of a field.
package struct Slot: Sendable, Hashable, Codable {
    /// Where a slot stands.
    package enum State: String, Sendable, Hashable, Codable {
        /// Nothing was given.
        case empty
        /// A value is kept.
        case filled
        /// The visitor wants to change it; the old value is kept until a new one holds.
        case reopened
        /// Several readings: the visitor is asked which.
        case ambiguous
        /// The visitor does not want to say.
        case skipped
        /// Given before its form was entered.
        case waiting
    }

    /// Where the slot stands.
    package var state: State
    /// The value that is kept.
    package var reading: Reading?
    /// The readings to choose from.
    package var readings: [Reading] = []
    /// What the visitor typed.
    package var typed: String
    /// The turn in which it was given.
    package var turn: Int
    /// The part of a number that was given, where another part is still missing; nil where none is.
    package var half: String?
    /// When it was given, for a field of consent; nil for others.
    package var given: Date?

    /// A slot.
    package init(state: State, reading: Reading? = nil, typed: String = "", turn: Int) {
        self.state = state
        self.reading = reading
        self.typed = typed
        self.turn = turn
    }

    /// Whether a value is there that can be sent.
    package var hasValue: Bool { [.filled, .waiting].contains(state) && reading != nil }
}
