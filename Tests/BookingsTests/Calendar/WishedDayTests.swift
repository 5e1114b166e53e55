import Foundation
import Testing
import Values

@testable import Bookings

@Suite struct FindingConcreteDays {
    private func days(_ slots: When.Slot..., lasting: Int? = nil) -> [String] {
        WishedDay.of(When(slots: slots, durationMinutes: lasting)).map { wished in
            CalendarTime.text(wished.day) + (wished.window.map { " \($0.lowerBound)-\($0.upperBound)" } ?? "")
        }
    }

    @Test func `a day with a time, a window, a part, or the whole of it`() {
        let day = "2026-12-01"
        #expect(days(.init(from: day, to: day, t0: "11:00", t1: "11:00")) == ["20261201 660-720"])
        #expect(
            days(.init(from: day, to: day, t0: "11:00", t1: "11:00"), lasting: 90) == ["20261201 660-750"])
        #expect(days(.init(from: day, to: day, t0: "09:00", t1: "12:30")) == ["20261201 540-750"])
        #expect(days(.init(from: day, to: day, t0: "15:00")) == ["20261201 900-1440"])
        #expect(days(.init(from: day, to: day, t1: "13:00")) == ["20261201 0-780"])
        #expect(days(.init(from: day, to: day, part: "morning")) == ["20261201 480-720"])
        #expect(days(.init(from: day, to: day)) == ["20261201"])
    }

    @Test func `each alternative is one, the same one only once`() {
        let june = When.Slot(from: "2027-06-09", to: "2027-06-09", t0: "11:00", t1: "11:00")
        let other = When.Slot(from: "2027-06-12", to: "2027-06-12", t0: "14:00", t1: "14:00")
        #expect(days(june, other, june) == ["20270609 660-720", "20270612 840-900"])
    }

    @Test func `days of a week are named one by one, without those excluded`() {
        let week = When.Slot(from: "2026-11-30", to: "2026-12-06", days: ["TU", "TH"])
        #expect(days(week) == ["20261201", "20261203"])
        let most = When.Slot(
            from: "2026-11-30", to: "2026-12-06", notDays: ["SA", "SU"],
            notDates: [["2026-12-01", "2026-12-03"]])
        #expect(days(most) == ["20261130", "20261204"])
    }

    @Test func `what has no end, or is long, names no day`() {
        #expect(days(.init(from: "2026-12-01", days: ["SU"])).isEmpty)
        #expect(days(.init(days: ["SU"], t1: "13:00")).isEmpty)
        #expect(days(.init(from: "2026-12-01", to: "2026-12-31")).isEmpty)
        #expect(days(.init(from: "2026-12-01", to: "2026-12-14")).count == 14)
    }
}
