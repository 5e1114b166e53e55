import Dialogue
import Foundation
import Sessions
import Understanding

extension BookingRequest {
    /// A request with little in it.
    static func sample(
        _ reference: String = "K7M4-XR96", serial: Int = 1, received: Date = Date(timeIntervalSince1970: 1000)
    ) -> BookingRequest {
        BookingRequest(
            reference: reference, dialogue: "workshop", received: received, serial: serial,
            status: .requested,
            signs: [], entries: [], remarks: [])
    }
}

extension StoredRequest {
    /// A request that nobody has dealt with.
    static func sample(received: Date) -> StoredRequest {
        StoredRequest(request: .sample(received: received), status: .requested, changed: received)
    }
}

extension SignRecord {
    /// An open sign.
    static let sample = SignRecord(
        flag: "fire", title: "fire", gravity: .danger, origin: .message, state: .open, words: "on fire",
        raised: Date(timeIntervalSince1970: 900))
}
