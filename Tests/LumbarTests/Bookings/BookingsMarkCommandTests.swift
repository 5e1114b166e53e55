import ArgumentParser
import Sessions
import Testing

@testable import lumbar

@Suite("Marking a request")
struct BookingsMarkCommandTests {
    @Test("The practice says where it stands", arguments: ["contacted", "confirmed", "declined", "done"])
    func marks(status: String) async throws {
        let till = try await Till()
        try BookingsMarkCommand.parse(till.option + [till.reference.description, status]).run()
        #expect(try till.kept()?.status == RequestStatus(rawValue: status))
    }

    @Test("What the visitor decides cannot be set", arguments: ["requested", "held", "withdrawn", "booked"])
    func refused(status: String) {
        #expect(throws: (any Error).self) { try BookingsMarkCommand.parse(["2345-6789", status]) }
    }

    @Test("One that is not there is said to be so")
    func unknown() async throws {
        let till = try await Till()
        let command = try BookingsMarkCommand.parse(till.option + [Reference.draw().description, "done"])
        #expect(#expect(throws: CommandFailure.self) { try command.run() }?.code == .foundWrong)
    }
}
