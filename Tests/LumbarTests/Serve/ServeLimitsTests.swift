import ArgumentParser
import Server
import Testing

@testable import lumbar

@Suite("The limits as flags")
struct ServeLimitsTests {
    @Test("Without flags they are the server's own")
    func defaults() throws {
        #expect(try ServeLimits.parse([]).values == ServiceLimits())
    }

    @Test("Every flag reaches its limit")
    func flags() throws {
        let arguments = [
            "--max-line=1", "--max-frame=2", "--line-deadline=3", "--idle=4", "--hello-deadline=5",
            "--ping=6", "--rate=7.5",
            "--burst=8", "--max-connections=9", "--max-per-address=10", "--max-malformed=11",
            "--max-sessions=12",
            "--output-soft=13", "--stall=14", "--output-hard=15", "--drain=16",
        ]
        var limits = ServiceLimits()
        (limits.maxLine, limits.maxFrame, limits.outputSoft, limits.outputHard) = (1, 2, 13, 15)
        (limits.lineDeadline, limits.idle, limits.helloDeadline) = (.seconds(3), .seconds(4), .seconds(5))
        (limits.pingInterval, limits.stall, limits.drain) = (.seconds(6), .seconds(14), .seconds(16))
        (limits.rate, limits.burst, limits.maxConnections) = (7.5, 8, 9)
        (limits.maxPerAddress, limits.maxMalformed, limits.maxSessions) = (10, 11, 12)
        #expect(try ServeLimits.parse(arguments).values == limits)
    }

    @Test(
        "What makes no sense is refused",
        arguments: [
            "--burst=0", "--rate=-1", "--max-connections=0", "--drain=0", "--output-hard=1", "--max-line=0",
            "--rate=nan",
        ])
    func refuses(argument: String) {
        #expect(throws: (any Error).self) { try ServeLimits.parse([argument]) }
    }
}
