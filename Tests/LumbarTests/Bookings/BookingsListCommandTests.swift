import ArgumentParser
import Testing

@testable import lumbar

@Suite("Listing requests")
struct BookingsListCommandTests {
    @Test("In every format", arguments: BookingsListCommand.Format.allCases)
    func formats(format: BookingsListCommand.Format) async throws {
        let till = try await Till()
        try BookingsListCommand.parse(till.option + ["--format", format.rawValue]).run()
    }

    @Test("A table is usual, of all requests")
    func usual() throws {
        let command = try BookingsListCommand.parse([])
        #expect(command.format == .table)
        #expect(command.selection.status.isEmpty)
    }

    @Test("Without a store the command cannot run")
    func missing() throws {
        let command = try BookingsListCommand.parse(["--store", "/no/such/till.sqlite"])
        #expect(#expect(throws: CommandFailure.self) { try command.run() }?.code == .couldNotRun)
    }
}
