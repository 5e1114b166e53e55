import ArgumentParser
import Foundation
import Store
import Testing

@testable import lumbar

@Suite("Backing a store up")
struct BookingsBackupCommandTests {
    @Test("The copy has the requests, also while somebody writes")
    func copy() async throws {
        let till = try await Till()
        let copy = till.folder.appending(path: "copy.sqlite").path
        let writer = try SQLiteStore(path: till.path)
        try BookingsBackupCommand.parse(till.option + [copy]).run()
        #expect(try StoreReader(path: copy).request(till.reference) != nil)
        _ = consume writer
    }

    @Test("Where it cannot be written the command says so")
    func refused() async throws {
        let till = try await Till()
        let command = try BookingsBackupCommand.parse(till.option + ["/no/such/folder/copy.sqlite"])
        let failure = #expect(throws: CommandFailure.self) { try command.run() }
        #expect(failure?.code == .couldNotRun)
        #expect(failure?.message.hasPrefix("no backup was made: ") == true)
    }
}
