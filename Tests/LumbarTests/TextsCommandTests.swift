import ArgumentParser
import Testing

@testable import lumbar

@Suite("The texts command")
struct TextsCommandTests {
    @Test("It takes a script and a format")
    func options() throws {
        let command = try TextsCommand.parse(["a.scxml", "--format", "md"])
        #expect(command.script.path == "a.scxml")
        #expect(command.format == .md)
        #expect(try TextsCommand.parse([]).format == .table)
        #expect(throws: (any Error).self) { try TextsCommand.parse(["--format", "html"]) }
    }

    @Test("A script that is not there means that the command cannot run")
    func missing() throws {
        let command = try TextsCommand.parse(["no/such.scxml"])
        let failure = #expect(throws: CommandFailure.self) { try command.run() }
        #expect(failure?.code == .couldNotRun)
    }
}
