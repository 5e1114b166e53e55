import Foundation

/// A time zone as iCalendar's VTIMEZONE, with each change of the clock in the years that matter.
struct CalendarZone {
    private static let year = 366.0 * 86400

    let zone: TimeZone

    /// Adds the component for events between two moments.
    func write(_ text: inout CalendarText, from first: Date, to last: Date) {
        text.add("BEGIN:VTIMEZONE")
        text.add("TZID:\(zone.identifier)")
        // What holds at the first event began with the change before it.
        let start = first - 2 * Self.year
        var changes: [Date] = []
        var next = zone.nextDaylightSavingTimeTransition(after: start)
        while let change = next, change <= last + Self.year {
            changes.append(change)
            next = zone.nextDaylightSavingTimeTransition(after: change)
        }
        observance(&text, at: start, from: zone.secondsFromGMT(for: start))
        for change in changes {
            observance(&text, at: change, from: zone.secondsFromGMT(for: change - 1))
        }
        text.add("END:VTIMEZONE")
    }

    /// What holds from a moment on; the moment is written as the clock showed it before.
    private func observance(_ text: inout CalendarText, at moment: Date, from before: Int) {
        let kind = zone.isDaylightSavingTime(for: moment) ? "DAYLIGHT" : "STANDARD"
        text.add("BEGIN:\(kind)")
        text.add("DTSTART:\(CalendarTime.local(moment, offset: before))")
        text.add("TZOFFSETFROM:\(Self.offset(before))")
        text.add("TZOFFSETTO:\(Self.offset(zone.secondsFromGMT(for: moment)))")
        text.add("END:\(kind)")
    }

    private static func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+") + CalendarTime.padded(minutes / 60)
            + CalendarTime.padded(minutes % 60)
    }
}
