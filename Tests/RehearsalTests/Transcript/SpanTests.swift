import Testing

@testable import Rehearsal

@Suite("Lengths of time")
struct SpanReadingTests {
    @Test(
        "A number alone is milliseconds",
        arguments: [
            ("1500", .milliseconds(1500)), ("20ms", .milliseconds(20)), ("30s", .seconds(30)),
            ("2m", .seconds(120)),
            ("24h", .seconds(86_400)), ("0", .zero),
        ] as [(String, Duration)])
    func reads(text: String, span: Duration) {
        #expect(Span.read(text) == span)
    }

    @Test(
        "What is none is refused", arguments: ["", "s", "-1s", "2 m", "2d", "1e3", "99999999999999999999s"])
    func refused(text: String) {
        #expect(Span.read(text) == nil)
    }
}
