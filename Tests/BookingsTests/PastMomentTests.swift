import Bookings
import Foundation
import Testing

@Suite struct NamingAPastMoment {
    /// What is typed, and how many seconds it lies back.
    static let spans: [(String, Double)] = [
        ("36h", 129_600), ("7d", 604_800), ("2w", 1_209_600), ("2026-11-23T22:05:00Z", 0),
        ("2026-11-23T17:05:00-05:00", 0), ("2026-11-23", 61_500),
    ]

    @Test(arguments: spans) func `days, moments and spans are read`(_ text: String, _ back: Double) {
        #expect(
            PastMoment(text, zone: LocalTimeZone.newYork, now: Sample.moment)?.date == Sample.moment - back)
    }

    @Test(arguments: ["", "yesterday", "7", "d", "-3d", "7y", "2026-13-01", "2026-11-23x", "2026-11"])
    func `all else is not`(_ text: String) {
        #expect(PastMoment(text, zone: LocalTimeZone.newYork, now: Sample.moment) == nil)
    }
}
