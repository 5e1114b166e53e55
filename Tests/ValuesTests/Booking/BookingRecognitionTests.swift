import Foundation
import Testing

@testable import Values

struct BookingRecognitionTests {
    @Test func `a field that was not given is not written`() throws {
        var booking = BookingRecognition()
        #expect(String(decoding: try JSONEncoder().encode(booking), as: UTF8.self) == "{}")
        booking.consent = false
        booking.phones = [PhoneNumber(e164: "+15185550177", typed: "518-555-0177")]
        let object = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(booking)) as? [String: Any])
        #expect(Set(object.keys) == ["consent", "phone"])
    }
}
