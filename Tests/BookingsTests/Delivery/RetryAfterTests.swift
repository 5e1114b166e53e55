import Testing

@testable import Bookings

@Suite struct ReadingRetryAfter {
    @Test(arguments: [
        ("120", 120.0), (" 0 ", 0), ("Sun, 06 Nov 1994 08:49:37 GMT", 37),
        ("Sun, 06 Nov 1994 08:48:00 GMT", 0),
    ])
    func `seconds and dates are read`(_ text: String, _ seconds: Double) {
        #expect(RetryAfter.seconds(text, now: 784_111_740) == seconds)
    }

    @Test(arguments: [
        "", "-1", "1.5", "soon", "%header{retry-after}", "Sunday, 06-Nov-94 08:49:37 GMT", "١٢",
        "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Foo 1994 08:49:37 GMT",
    ])
    func `anything else says nothing`(_ text: String) {
        #expect(RetryAfter.seconds(text, now: 0) == nil)
    }
}
