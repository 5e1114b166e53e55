import ArgumentParser

/// `lumbar chat`: a conversation in this terminal.
struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat", abstract: "Talks in this terminal.")

    @OptionGroup var script: ScriptArgument

    func run() async throws {
        throw CommandFailure.couldNotRun("not yet")
    }
}
