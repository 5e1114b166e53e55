import Testing

@testable import Server

@Suite("Unread output")
struct OutputGaugeTests {
    @Test("Over the soft limit reading stops; it goes on at half of it")
    func congestion() {
        var gauge = OutputGauge(ServiceLimits())
        for (unsent, isCongested) in [
            (0, false), (65_535, false), (65_536, true), (40_000, true), (32_768, false), (65_535, false),
        ] {
            let cut = gauge.update(unsent: unsent, at: .zero)
            #expect(!cut)
            #expect(gauge.isCongested == isCongested, "at \(unsent)")
        }
    }

    @Test("A peer that stays over the soft limit is stalled")
    func stall() {
        var gauge = OutputGauge(ServiceLimits())
        _ = gauge.update(unsent: 70_000, at: .seconds(10))
        _ = gauge.update(unsent: 80_000, at: .seconds(20))
        #expect(!gauge.isStalled(at: .seconds(39)))
        #expect(gauge.isStalled(at: .seconds(40)))
        _ = gauge.update(unsent: 0, at: .seconds(41))
        #expect(!gauge.isStalled(at: .seconds(1000)))
    }

    @Test("At the hard limit the peer is cut off at once")
    func hard() {
        var gauge = OutputGauge(ServiceLimits())
        let below = gauge.update(unsent: 1_048_575, at: .zero)
        let at = gauge.update(unsent: 1_048_576, at: .zero)
        #expect(!below && at)
    }
}
