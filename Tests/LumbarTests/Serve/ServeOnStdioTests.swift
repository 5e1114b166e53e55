import Foundation
import Testing

@testable import lumbar

@Suite(
    "Serving on standard input and output", .enabled(if: Served.command != nil, "the command is not built"))
struct ServeOnStdioTests {
    @Test("Lines are answered, and the end of the input is the end")
    func text() throws {
        let served = try Served(["--stdio"])
        served.say("/session\n/quit\n")
        let end = served.end()
        #expect(end.code == 0)
        #expect(end.output.contains("\n\nsession v") && end.output.hasSuffix("Goodbye.\n\n"))
        #expect(end.log == "ephemeral: nothing is kept\n")
    }

    @Test("The relay protocol, too")
    func relay() throws {
        let served = try Served(["--stdio=relay"])
        served.say(#"{"type":"open","session":"s","id":"o"}"# + "\n" + #"{"type":"ping"}"# + "\n")
        let end = served.end()
        #expect(end.code == 0)
        #expect(end.output.contains(#""re":"o""#) && end.output.contains(#"{"type":"pong"}"#))
    }
}
