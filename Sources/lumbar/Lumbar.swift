import ArgumentParser
import Foundation

/// The command: one subcommand a file, `chat` where none is named.
@main
struct Lumbar: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lumbar",
        abstract:
            "An intake chat for a practice: it answers, watches for warning signs, and takes booking requests.",
        version: "0.1.0",
        subcommands: [
            ChatCommand.self, ServeCommand.self, CheckCommand.self, TestCommand.self, HearCommand.self,
            GraphCommand.self, ChartCommand.self, TextsCommand.self, BookingsCommand.self,
        ],
        defaultSubcommand: ChatCommand.self)

    /// Runs the command; exits with 0 when done, 1 when something wrong was found, 2 when it could not run.
    static func main() async {
        StandardStreams.fill()
        // Before anything is created: it holds what visitors said.
        umask(0o077)
        CrashReport.switchOff()
        Memory.returnEarly()
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            CommandEnd(error).take()
        }
    }
}
