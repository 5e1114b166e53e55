import ArgumentParser
import Server
import Testing

@testable import lumbar

@Suite("The server's command line")
struct ServeCommandTests {
    @Test("The ports that are promised")
    func defaults() throws {
        let command = try ServeCommand.parse([])
        #expect(command.text.description == "127.0.0.1:7070")
        #expect(command.relay.description == "127.0.0.1:7071")
        #expect(command.metrics == .none && command.stdio == nil && !command.printSystemdUnit)
    }

    @Test("Every documented flag is in the help")
    func help() {
        let help = ServeCommand.helpMessage()
        for flag in [
            "--text", "--relay", "--stdio", "--token-file", "--max-line", "--max-frame", "--line-deadline",
            "--idle", "--hello-deadline",
            "--rate", "--burst", "--max-connections", "--max-per-address", "--max-malformed",
            "--max-sessions", "--output-soft", "--stall",
            "--output-hard", "--drain", "--store", "--ephemeral", "--now",
        ] {
            #expect(help.contains(flag), "\(flag)")
        }
    }

    @Test("The server's name has no blank")
    func name() {
        #expect(ServeCommand.serverName.hasPrefix("lumbar/"))
        #expect(!ServeCommand.serverName.contains(" "))
    }
}
