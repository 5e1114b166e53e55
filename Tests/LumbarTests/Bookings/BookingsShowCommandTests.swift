import ArgumentParser
import Sessions
import Testing

@testable import lumbar

@Suite("Showing a request")
struct BookingsShowCommandTests {
    @Test("In every format", arguments: BookingsShowCommand.Format.allCases)
    func formats(format: BookingsShowCommand.Format) async throws {
        let till = try await Till()
        try BookingsShowCommand.parse(
            till.option + [till.reference.description, "--format", format.rawValue]
        ).run()
    }

    @Test("One that is not there is said to be so")
    func unknown() async throws {
        let till = try await Till()
        let other = Reference.draw()
        let command = try BookingsShowCommand.parse(till.option + [other.description])
        #expect(
            #expect(throws: CommandFailure.self) { try command.run() }
                == .foundWrong("there is no request \(other)"))
    }
}
