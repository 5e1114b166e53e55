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

    @Test(
        "A process for each visitor, as websocketd starts them: each answers line by line, and ends with its visitor",
        arguments: [true, false])
    func oneEach(hangsUp: Bool) throws {
        let visitors = try (0..<3).map { _ in try Served(["--stdio"]) }
        for visitor in visitors { #expect(visitor.output(upTo: "\n\n")?.hasPrefix("Good morning!") == true) }
        let names = ["Alder", "Birch", "Cedar"]
        for (name, visitor) in zip(names, visitors) {
            visitor.type("2\n")
            #expect(visitor.output(upTo: "\n\n")?.contains("Your name, please?") == true)
            visitor.type("Dana \(name)\n")
        }
        for (name, visitor) in zip(names, visitors) {
            #expect(visitor.output(upTo: "\n\n")?.contains(name) == true)
        }
        for visitor in visitors {
            if hangsUp { visitor.hangUp() } else { visitor.signal(SIGINT) }
            #expect(visitor.end().code == 0)
        }
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
