import Dialogue
import Foundation
import Sessions
import Testing
import Values

@testable import Bookings

@Suite struct WritingACalendar {
    private func lines(_ requests: [StoredRequest]) -> [String] {
        RequestCalendar(fallback: LocalTimeZone.newYork).text(requests).replacing("\r\n ", with: "")
            .split(separator: "\r\n").map(String.init)
    }

    private func when(_ slots: When.Slot...) -> BookingRequest.Entry {
        Sample.entry("when", "When", .when, .when(When(slots: slots)), spoken: "some day")
    }

    @Test func `an event is tentative, takes no time, and tells how to see the request`() {
        let lines = lines([Sample.stored()])
        for line in [
            "METHOD:PUBLISH", "UID:K7M4-XR96.1@lumbar", "DTSTART;TZID=America/New_York:20261201T170000",
            "DTEND;TZID=America/New_York:20261202T000000", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT",
            "CLASS:PRIVATE", "SUMMARY:Request K7M4-XR96: Dana (requested)", "NAME:Booking requests",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:518-555-0177") && $0.contains("bookings show") })
        #expect(lines.count { $0 == "BEGIN:VTIMEZONE" } == 1)
    }

    @Test func `nothing about health is in it`() {
        let entries = [Sample.name("Dana"), Sample.note("numb foot"), Sample.when]
        let signs = [Sample.sign("leg", words: "my leg")]
        let text = RequestCalendar(fallback: .gmt).text([Sample.stored(signs: signs, entries: entries)])
        #expect(!text.contains("numb") && !text.contains("leg"))
    }

    @Test func `each alternative is an event, in the practice's zone`() {
        var stored = Sample.stored(entries: [
            when(
                .init(from: "2026-12-01", to: "2026-12-01"),
                .init(from: "2026-12-02", to: "2026-12-02", t0: "10:00", t1: "12:00"))
        ])
        stored.request.zone = "Europe/London"
        let lines = lines([stored])
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
        #expect(lines.contains("DTSTART;VALUE=DATE:20261201") && lines.contains("DTEND;VALUE=DATE:20261202"))
        #expect(lines.contains("DTSTART;TZID=Europe/London:20261202T100000"))
        #expect(lines.contains("TZID:Europe/London") && !lines.contains("TZID:America/New_York"))
    }

    @Test(arguments: [
        (RequestStatus.withdrawn, "CANCELLED"), (.declined, "CANCELLED"), (.confirmed, "TENTATIVE"),
    ])
    func `what will not be is cancelled, and nothing is an appointment`(
        _ status: RequestStatus, _ word: String
    ) {
        #expect(lines([Sample.stored(status: status)]).contains("STATUS:\(word)"))
    }

    @Test func `each event that is published has its organizer`() {
        let two = Sample.stored(entries: [
            when(.init(from: "2026-12-01", to: "2026-12-01"), .init(from: "2026-12-02", to: "2026-12-02"))
        ])
        let organizer = CalendarOrganizer(name: "Taylor", email: "taylor@example.com")
        let text = RequestCalendar(fallback: .gmt, organizer: organizer).text([two])
        #expect(text.split(separator: "\r\n").count { $0 == organizer.line } == 2)
        #expect(lines([two]).count { $0 == "ORGANIZER:invalid:nomail" } == 2)
    }

    @Test func `a request without a day has no event, and is named`() {
        let dayless = Sample.stored("H2J8-W7M3", entries: [when(.init(days: ["SU"]))])
        let calendar = RequestCalendar(fallback: .gmt)
        #expect(calendar.withoutDay([Sample.stored(), dayless]) == [dayless])
        #expect(lines([dayless]).contains { $0 == "BEGIN:VEVENT" } == false)
    }
}
