import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct SteadyClockTests {
    /// Minutes of the clock that nobody sets, and how far the wall clock is from it, in seconds.
    private func steady(_ looks: [(minutes: Double, drift: Double)]) -> [Bool] {
        var clock = SteadyClock()
        return looks.map { look in
            clock.isSteady(
                wall: Desk.moment + look.minutes * 60 + look.drift, monotonic: .seconds(look.minutes * 60))
        }
    }

    @Test func `a clock is trusted when it has kept step long enough`() {
        #expect(steady([(0, 0), (9, 0), (10, 1), (60, -1)]) == [false, false, true, true])
    }

    @Test(arguments: [1e7, -1e7, 60.0, -60.0]) func `a clock that jumps has to prove itself anew`(
        _ jump: Double
    ) {
        #expect(
            steady([(0, 0), (10, 0), (11, jump), (20, jump), (21, jump)]) == [
                false, true, false, false, true,
            ])
    }

    @Test func `a clock that stands still is never trusted`() {
        #expect(steady((0...5).map { (Double($0) * 10, -Double($0) * 600) }).allSatisfy { !$0 })
    }
}
