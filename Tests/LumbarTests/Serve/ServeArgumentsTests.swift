import Server
import Testing

@testable import lumbar

@Suite("What stands behind the server's flags")
struct ServeArgumentsTests {
    @Test("Addresses", arguments: ["127.0.0.1:7070", "[::1]:0", "none"])
    func addresses(text: String) {
        #expect(ServeAddress(argument: text)?.description == text)
    }

    @Test("No addresses", arguments: ["", "7070", "nowhere"])
    func noAddresses(text: String) {
        #expect(ServeAddress(argument: text) == nil)
    }

    @Test(
        "Times",
        arguments: [
            ("30", .seconds(30), "30s"), ("30s", .seconds(30), "30s"), ("500ms", .milliseconds(500), "500ms"),
            ("0.5", .milliseconds(500), "500ms"), ("15min", .seconds(900), "15min"),
            ("2m", .seconds(120), "2min"),
            ("2h", .seconds(7200), "120min"), ("90", .seconds(90), "90s"), ("0", .zero, "0s"),
        ] as [(String, Duration, String)])
    func times(text: String, duration: Duration, shown: String) {
        #expect(ServeTime(argument: text)?.duration == duration)
        #expect(ServeTime(argument: text)?.description == shown)
    }

    @Test(
        "Sizes",
        arguments: [("4096", 4096), ("64KiB", 65536), ("64K", 65536), ("1MiB", 1_048_576), ("1.5K", 1536)])
    func sizes(text: String, bytes: Int) {
        #expect(ServeSize(argument: text)?.bytes == bytes)
    }

    @Test("Neither", arguments: ["", "x", "-1", "1 s", "s", "1e3", "30 min", "1d"])
    func neither(text: String) {
        #expect(ServeTime(argument: text) == nil)
        #expect(ServeSize(argument: text) == nil)
    }
}
