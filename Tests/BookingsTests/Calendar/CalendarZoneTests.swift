import Foundation
import Testing

@testable import Bookings

@Suite struct DescribingAZone {
    private func lines(_ zone: String) throws -> [String] {
        var text = CalendarText()
        let first = try #require(CalendarTime.day("2026-10-30"))
        CalendarZone(zone: try #require(TimeZone(identifier: zone))).write(
            &text, from: first, to: first + 5 * 86400)
        return text.text.split(separator: "\r\n").map(String.init)
    }

    @Test func `the changes around the days are those of the zone`() throws {
        let lines = try lines("America/New_York")
        #expect(lines.first == "BEGIN:VTIMEZONE" && lines.last == "END:VTIMEZONE")
        // 2026: forward on March 8 at 2:00, back on November 1 at 2:00.
        let forward = [
            "BEGIN:DAYLIGHT", "DTSTART:20260308T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400",
            "END:DAYLIGHT",
        ]
        let back = [
            "BEGIN:STANDARD", "DTSTART:20261101T020000", "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500",
            "END:STANDARD",
        ]
        #expect(lines.contains(forward) && lines.contains(back))
    }

    @Test func `a zone whose clocks never change has one offset`() throws {
        let lines = try lines("Asia/Kathmandu")
        #expect(lines.filter { $0.hasPrefix("BEGIN:") } == ["BEGIN:VTIMEZONE", "BEGIN:STANDARD"])
        #expect(lines.contains("TZOFFSETTO:+0545"))
    }
}
