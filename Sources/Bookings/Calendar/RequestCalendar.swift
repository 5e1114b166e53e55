import Dialogue
package import Foundation
package import Sessions
import Values

/// Requests as iCalendar (RFC 5545, with the calendar's name by RFC 7986): an event for each day that a visitor named.
///
/// Nothing in it is an appointment: events are tentative and leave the time free; those of declined and withdrawn requests are cancelled. What
/// concerns health is not in it, as calendars are passed on to phones and clouds: the description tells how to see the request itself.
package struct RequestCalendar {
    private struct Event {
        let stored: StoredRequest
        let number: Int
        let wished: WishedDay
        let zone: TimeZone
    }

    private let fallback: TimeZone
    private let organizer: CalendarOrganizer

    /// A calendar of an organizer's; requests that do not tell their practice's time zone are read in the one given.
    package init(fallback: TimeZone, organizer: CalendarOrganizer = CalendarOrganizer()) {
        self.fallback = fallback
        self.organizer = organizer
    }

    /// The requests that name no day, and so have no event.
    package func withoutDay(_ requests: [StoredRequest]) -> [StoredRequest] {
        requests.filter { events(of: $0).isEmpty }
    }

    /// The whole file.
    package func text(_ requests: [StoredRequest]) -> String {
        let events = requests.flatMap { self.events(of: $0) }
        var text = CalendarText()
        text.add("BEGIN:VCALENDAR")
        text.add("VERSION:2.0")
        text.add("PRODID:-//Lumbar//Booking requests 1//EN")
        text.add("CALSCALE:GREGORIAN")
        text.add("METHOD:PUBLISH")
        text.add("NAME", text: ["Booking requests"])
        text.add("X-WR-CALNAME", text: ["Booking requests"])
        writeZones(of: events, to: &text)
        for event in events { write(event, to: &text) }
        text.add("END:VCALENDAR")
        return text.text
    }

    private func events(of stored: StoredRequest) -> [Event] {
        let zone = stored.request.zone.flatMap(TimeZone.init(identifier:)) ?? fallback
        let days = stored.request.entries.flatMap { entry -> [WishedDay] in
            if case .when(let when) = entry.value { WishedDay.of(when) } else { [] }
        }
        return days.enumerated().map {
            Event(stored: stored, number: $0.offset + 1, wished: $0.element, zone: zone)
        }
    }

    private func writeZones(of events: [Event], to text: inout CalendarText) {
        let timed = events.filter { $0.wished.window != nil }
        for (_, events) in Dictionary(grouping: timed, by: \.zone.identifier).sorted(by: { $0.key < $1.key })
        {
            let days = events.map(\.wished.day)
            guard let zone = events.first?.zone, let first = days.min(), let last = days.max() else {
                continue
            }
            CalendarZone(zone: zone).write(&text, from: first, to: last)
        }
    }

    private func write(_ event: Event, to text: inout CalendarText) {
        let stored = event.stored
        let isOff = [.withdrawn, .declined].contains(stored.status)
        text.add("BEGIN:VEVENT")
        text.add("UID:\(Harmless.line(stored.request.reference)).\(event.number)@lumbar")
        text.add(organizer.line)
        text.add("DTSTAMP:\(CalendarTime.utc(stored.changed))")
        text.add("CREATED:\(CalendarTime.utc(stored.request.received))")
        text.add("LAST-MODIFIED:\(CalendarTime.utc(stored.changed))")
        writeTime(event, to: &text)
        text.add("SUMMARY", text: [summary(stored)])
        if let place = spoken(stored, [.place]).first { text.add("LOCATION", text: [place]) }
        text.add("DESCRIPTION", text: description(stored))
        text.add("STATUS:\(isOff ? "CANCELLED" : "TENTATIVE")")
        text.add("TRANSP:TRANSPARENT")
        text.add("CLASS:PRIVATE")
        text.add("END:VEVENT")
    }

    private func writeTime(_ event: Event, to text: inout CalendarText) {
        let day = event.wished.day
        guard let window = event.wished.window else {
            text.add("DTSTART;VALUE=DATE:\(CalendarTime.text(day))")
            text.add("DTEND;VALUE=DATE:\(CalendarTime.text(day + 86400))")
            return
        }
        let zone = "TZID=\(event.zone.identifier)"
        text.add("DTSTART;\(zone):\(CalendarTime.text(day, minutes: window.lowerBound))")
        text.add("DTEND;\(zone):\(CalendarTime.text(day, minutes: window.upperBound))")
    }

    private func summary(_ stored: StoredRequest) -> String {
        let name = spoken(stored, [.name]).first.map { ": " + $0 } ?? ""
        return "Request \(stored.request.reference)\(name) (\(stored.status.rawValue))"
    }

    private func description(_ stored: StoredRequest) -> [String] {
        let lines = spoken(stored, [.phone, .email]) + spoken(stored, [.when])
        return lines + ["Not an appointment. lumbar bookings show \(stored.request.reference)"]
    }

    private func spoken(_ stored: StoredRequest, _ types: Set<FieldType>) -> [String] {
        stored.request.entries.filter { types.contains($0.type) }.map(\.spoken)
    }
}
