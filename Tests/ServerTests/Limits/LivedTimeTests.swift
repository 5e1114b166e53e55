import Testing

@testable import Server

@Suite("Time that was lived")
struct LivedTimeTests {
    @Test("Sleep does not count")
    func sleep() {
        var time = LivedTime()
        let start = time.now(.seconds(100))
        #expect(time.now(.milliseconds(100_200)) - start == .milliseconds(200))
        #expect(time.now(.milliseconds(101_100)) - start == .milliseconds(1100))
        // An hour stopped.
        #expect(time.now(.seconds(3701)) - start == .milliseconds(1300))
        #expect(time.now(.milliseconds(3_701_200)) - start == .milliseconds(1500))
    }

    @Test("It never runs backwards")
    func monotonic() {
        var time = LivedTime()
        let start = time.now(.seconds(10))
        #expect(time.now(.seconds(9)) == start)
    }
}
