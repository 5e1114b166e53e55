import Testing

@testable import Bookings

@Suite struct WaitingForAnotherTry {
    @Test func `waits grow, and end after about three days`() {
        let waits = (1...9).compactMap { RetrySchedule.wait(after: $0, chance: 0) }
        #expect(waits.count == 9 && waits == waits.sorted())
        #expect(waits.first == 5)
        #expect((70...80).contains(waits.reduce(0, +) / 3600))
        #expect(RetrySchedule.wait(after: 10, chance: 0) == nil)
    }

    @Test func `chance adds a fifth at most`() {
        #expect(RetrySchedule.wait(after: 2, chance: 1) == 360)
        #expect(RetrySchedule.wait(after: 2, chance: 0.5) == 330)
    }
}
