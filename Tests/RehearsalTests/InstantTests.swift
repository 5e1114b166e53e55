import Foundation
import Testing

@testable import Rehearsal

@Suite("Moments as ISO 8601 writes them")
struct InstantReadingTests {
    @Test(
        "A moment is read to the second",
        arguments: [
            ("1970-01-01T00:00:00Z", 0.0),
            ("2026-11-23T09:00:00-05:00", 1_795_442_400),
            ("2026-11-23T09:00-0500", 1_795_442_400),
            ("2000-02-29T23:59:59.5+01:00", 951_865_199.5),
            ("2024-03-01T00:00:00Z", 1_709_251_200),
            ("1969-12-31T23:59:59Z", -1),
        ])
    func reads(text: String, seconds: Double) throws {
        #expect(try #require(Instant(text)).date == Date(timeIntervalSince1970: seconds))
    }

    @Test(
        "What is no moment is refused",
        arguments: [
            "", "2026-11-23", "2026-11-23T09:00:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
            "2026-11-23T24:00:00Z", "2026-11-23T09:00:00-05:00x", "2026-11-23 09:00:00Z",
            "2026-11-23T9:00:00Z",
            "2026-11-23T09:00:0Z", "٢٠٢٦-11-23T09:00:00Z", "1900-02-29T00:00:00Z",
        ])
    func refuses(text: String) {
        #expect(Instant(text) == nil)
    }
}
