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

    @Test func `a receiver that asks for longer gets it, up to a day, and not more attempts`() {
        #expect(RetrySchedule.wait(after: 1, chance: 0, asked: 120) == 120)
        #expect(RetrySchedule.wait(after: 1, chance: 1, asked: 120) == 144)
        #expect(RetrySchedule.wait(after: 3, chance: 0, asked: 120) == 1800)
        #expect(RetrySchedule.wait(after: 1, chance: 0, asked: 1e9) == 86400)
        #expect(RetrySchedule.wait(after: 10, chance: 0, asked: 120) == nil)
    }

    @Test func `chance adds a fifth at most`() {
        #expect(RetrySchedule.wait(after: 2, chance: 1) == 360)
        #expect(RetrySchedule.wait(after: 2, chance: 0.5) == 330)
    }
}
