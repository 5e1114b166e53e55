import Foundation
import Testing

@testable import Bookings

@Suite struct TellingTimesToCalendars {
    @Test func `moments, days and times`() throws {
        let day = try #require(CalendarTime.day("2026-12-01"))
        #expect(CalendarTime.text(day) == "20261201")
        #expect(CalendarTime.text(day, minutes: 17 * 60 + 5) == "20261201T170500")
        #expect(CalendarTime.text(day, minutes: 24 * 60) == "20261202T000000")
        #expect(CalendarTime.utc(Sample.moment) == "20261123T220500Z")
        #expect(CalendarTime.weekday(day) == "TU")
    }

    @Test(arguments: ["2026-13-01", "2026-2-1", "", "tomorrow!!"]) func `what is no day is none`(
        _ text: String
    ) {
        #expect(CalendarTime.day(text) == nil)
    }

    @Test func `days are counted with both ends, up to a limit`() {
        #expect(CalendarTime.days(from: "2026-12-30", to: "2027-01-02", limit: 10)?.count == 4)
        #expect(CalendarTime.days(from: "2026-12-01", to: "2027-12-01", limit: 10)?.count == 10)
        #expect(CalendarTime.days(from: "2026-12-02", to: "2026-12-01", limit: 10) == nil)
    }

    @Test(arguments: [("09:30", 570), ("24:00", 1440), ("9", nil), ("25:00", nil), ("10:60", nil)])
    func `a time is minutes after midnight`(_ text: String, _ minutes: Int?) {
        #expect(CalendarTime.minutes(text) == minutes)
    }

    @Test func `a wall clock's time is one moment, on both sides of a change`() throws {
        // In New York the clocks go back on 2026-11-01 at 06:00 UTC.
        for (day, hour) in [("2026-10-31", 13), ("2026-11-01", 14), ("2026-11-02", 14)] {
            let start = try #require(CalendarTime.day(day))
            let moment = CalendarTime.moment(start, minutes: 9 * 60, in: LocalTimeZone.newYork)
            #expect(CalendarTime.utc(moment).hasSuffix("T\(hour)0000Z"), "\(day)")
        }
    }
}
