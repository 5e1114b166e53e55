import ArgumentParser
import Testing

@testable import lumbar

@Suite("The command")
struct SubcommandTests {
    @Test(
        "Each subcommand is known by its name, and chat is meant where none is named",
        arguments: [
            ([], "ChatCommand"), (["chat"], "ChatCommand"), (["a.scxml"], "ChatCommand"),
            (["serve"], "ServeCommand"),
            (["check", "a.scxml", "b.scxml"], "CheckCommand"),
            (["test", "a.scxml", "b.convo.txt"], "TestCommand"),
            (["hear", "--jsonl", "--explain"], "HearCommand"), (["chart", "a.scxml"], "ChartCommand"),
            (["bookings", "list"], "BookingsListCommand"),
        ])
    func names(arguments: [String], type: String) throws {
        #expect("\(Swift.type(of: try Lumbar.parseAsRoot(arguments)))" == type)
    }

    @Test("Help speaks of every subcommand")
    func help() {
        let help = Lumbar.helpMessage(columns: 100)
        for name in ["chat", "serve", "check", "test", "hear", "chart", "bookings"] {
            #expect(help.contains("  \(name) "))
        }
    }
}
