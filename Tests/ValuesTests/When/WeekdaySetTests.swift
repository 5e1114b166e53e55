import Testing

@testable import Values

struct WeekdaySetTests {
    @Test func `weekdays run over the week's end`() {
        #expect(WeekdaySet.run(from: 0, to: 4) == .working)
        #expect(WeekdaySet.run(from: 5, to: 0).codes == ["MO", "SA", "SU"])
        #expect(WeekdaySet.all.weekdays == Array(0..<7))
    }
}
