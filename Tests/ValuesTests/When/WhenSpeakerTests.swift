import Testing

@testable import Values

struct WhenSpeakerTests {
    private static let cases: [(When.Slot, String)] = [
        (When.Slot(from: "2026-12-01", to: "2026-12-01", t0: "17:00"), "Tuesday, December 1, after 5 PM"),
        (When.Slot(days: ["SU"], t1: "13:00"), "Sundays before 1 PM"),
        (When.Slot(t0: "12:00", t1: "12:00", approx: true), "any day around noon"),
        (
            When.Slot(notTimes: ["12:00-12:00", "15:00-16:00"]),
            "any day except at noon and between 3 PM and 4 PM"
        ),
        (
            When.Slot(
                notDates: [
                    ["2026-11-26", "2026-11-26"], ["2026-11-23", "2026-11-29"], ["2026-11-23", "2026-11-29"],
                    ["2026-12-25", "2026-12-25"],
                ]),
            "any day except from Monday, November 23 to Sunday, November 29 and Friday, December 25"
        ),
        (When.Slot(notDays: ["FR"], part: "morning"), "any day in the morning except Fridays"),
        (
            When.Slot(from: "2026-12-01", to: "2026-12-04", t0: "09:30", t1: "11:00"),
            "from Tuesday, December 1 to Friday, December 4, between 9:30 AM and 11 AM"
        ),
    ]

    @Test(arguments: cases)
    func `a slot is said with its weekday`(slot: When.Slot, words: String) {
        #expect(WhenSpeaker.words(for: When(slots: [slot])) == words)
    }

    @Test func `urgency, repetition and length are said too`() {
        let when = When(
            slots: [When.Slot()], asap: true, recur: "FREQ=WEEKLY;INTERVAL=2", durationMinutes: 60)
        #expect(WhenSpeaker.words(for: when) == "as soon as possible, every 2 weeks, for 60 minutes")
    }
}
