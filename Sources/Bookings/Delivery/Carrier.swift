package import Foundation

/// What became of an attempt.
package enum CarryOutcome: Sendable, Hashable {
    /// It has arrived.
    case arrived
    /// It has not; why, without a word of a visitor's.
    case failed(String)
    /// It has not, and the receiver asks to be left alone for so many seconds.
    case deferred(String, Double)
    /// The receiver wants no more messages.
    case unwanted(String)
}

/// One message, ready to be sent.
package struct Parcel: Sendable, Hashable {
    /// The message's id, the same for each attempt.
    package let id: String
    /// The attempt's time, in whole seconds since 1970.
    package let timestamp: Int
    /// The bytes.
    package let bytes: Data

    /// A message.
    package init(id: String, timestamp: Int, bytes: Data) {
        self.id = id
        self.timestamp = timestamp
        self.bytes = bytes
    }
}

/// Brings a message to its receiver. Blocks, with an end.
package protocol Carrier: Sendable {
    /// Makes one attempt.
    func carry(_ parcel: Parcel) -> CarryOutcome
}
