import Testing

@testable import Values

struct DayPartTests {
    @Test(arguments: DayPart.allCases)
    func `a part has a window, and its words are read as the part again`(part: DayPart) {
        #expect(part.window.lowerBound < part.window.upperBound)
        let slot = Reader.when("friday " + part.spoken)?.slots.first
        #expect(slot?.part == part.rawValue, "\(part.spoken)")
    }

    @Test func `early and late move a part`() {
        #expect(
            DayPart.morning.shifted(late: true) == .lateMorning
                && DayPart.afternoon.shifted(late: false) == .earlyAfternoon)
        #expect(DayPart.midday.shifted(late: true) == .midday)
        #expect(DayPart.lateMorning.isMorning && !DayPart.evening.isMorning)
    }
}
