import Bookings
import Foundation
import Testing

@Suite struct TellingTheTime {
    @Test(arguments: [
        ("America/New_York", "2026-11-23 17:05"), ("Asia/Kolkata", "2026-11-24 03:35"),
        ("GMT", "2026-11-23 22:05"),
    ])
    func `the clock of the place counts`(_ zone: String, _ expected: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        #expect(LocalTime(zone).text(Sample.moment) == expected)
        #expect(LocalTime(zone).name == zone.identifier && LocalTime(zone).zone == zone)
    }
}
