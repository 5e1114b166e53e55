import Testing

@testable import Values

struct TimeWindowTests {
    @Test func `two windows have their common minutes or none`() {
        let both = TimeWindow(t0: 600, t1: 900).intersection(TimeWindow(t0: 700))
        #expect(both?.t0 == 700 && both?.t1 == 900)
        #expect(TimeWindow(t1: 600).intersection(TimeWindow(t0: 700)) == nil)
        #expect(TimeWindow(t0: 600, t1: 600).intersection(TimeWindow(part: .morning))?.part == nil)
    }

    @Test func `parts of the day that have nothing in common contradict each other`() {
        let morning = TimeWindow(part: .morning)
        #expect(morning.intersection(TimeWindow(part: .afternoon)) == nil)
        #expect(morning.intersection(TimeWindow(part: .lateMorning))?.part == .lateMorning)
        #expect(morning.intersection(TimeWindow(t0: 900, t1: 900)) == nil)
        let noonward = TimeWindow(part: .midday).intersection(TimeWindow(part: .afternoon))
        #expect(noonward?.t0 == 720 && noonward?.t1 == 810 && noonward?.part == nil)
    }

    @Test func `a limit far outside of a part of the day leaves nothing of it`() {
        #expect(TimeWindow(part: .morning).intersection(TimeWindow(t1: 360)) == nil)
        #expect(TimeWindow(part: .afternoon).intersection(TimeWindow(t0: 1080)) == nil)
        #expect(TimeWindow(part: .evening).intersection(TimeWindow(t0: 1200))?.t0 == 1200)
    }

    @Test func `a time of another zone may lie on the day beside`() {
        #expect(TimeWindow(t0: -300, t1: -300).wrapped.map { [$0.window.t0, $0.days] } == [1140, -1])
        #expect(TimeWindow(t0: 1500, t1: 1560).wrapped?.days == 1)
        #expect(TimeWindow(t0: 600).wrapped?.days == 0)
        #expect(TimeWindow(t0: -60, t1: 60).wrapped == nil)
    }
}
