import ArgumentParser

/// `lumbar test`: conversations as tests.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Runs rehearsals: conversations that say what must be answered.")

    func run() throws {
        throw CommandFailure.couldNotRun("not yet")
    }
}
