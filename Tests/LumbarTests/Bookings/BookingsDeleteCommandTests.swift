import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite("Deleting a request")
struct BookingsDeleteCommandTests {
    @Test("It is gone, and a second time there is nothing to delete")
    func gone() async throws {
        let till = try await Till()
        let command = try BookingsDeleteCommand.parse(till.option + [till.reference.description])
        try command.run()
        #expect(try till.kept() == nil)
        #expect(#expect(throws: CommandFailure.self) { try command.run() }?.code == .foundWrong)
    }

    @Test("No store is made for it")
    func missing() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite").path
        let command = try BookingsDeleteCommand.parse(["--store", path, Reference.draw().description])
        #expect(#expect(throws: CommandFailure.self) { try command.run() }?.code == .couldNotRun)
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
