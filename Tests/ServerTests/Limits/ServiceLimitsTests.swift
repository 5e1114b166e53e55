import Testing

@testable import Server

@Suite("The documented limits")
struct ServiceLimitsTests {
    @Test("The defaults are those that are promised")
    func defaults() {
        let limits = ServiceLimits()
        #expect(
            [limits.maxLine, limits.maxFrame, limits.burst, limits.maxMalformed] == [4096, 65536, 20, 20])
        #expect([limits.maxConnections, limits.maxPerAddress, limits.maxSessions] == [10_000, 50, 10_000])
        #expect([limits.outputSoft, limits.outputHard] == [65_536, 1_048_576])
        #expect(
            [limits.lineDeadline, limits.stall, limits.idle] == [.seconds(30), .seconds(30), .seconds(900)])
        #expect(
            [limits.helloDeadline, limits.drain, limits.pingInterval] == [
                .seconds(5), .seconds(10), .seconds(120),
            ])
        #expect(limits.rate == 5)
    }
}
