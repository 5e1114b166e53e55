import ArgumentParser
import Testing

@testable import lumbar

@Suite("The commands on requests")
struct BookingsCommandTests {
    @Test(
        "Each is found by its name",
        arguments: [
            (["list"], "BookingsListCommand"), (["show", "2345-6789"], "BookingsShowCommand"),
            (["export", "--format", "csv"], "BookingsExportCommand"),
            (["mark", "2345-6789", "contacted"], "BookingsMarkCommand"),
            (["delete", "2345-6789"], "BookingsDeleteCommand"),
            (["backup", "a.sqlite"], "BookingsBackupCommand"),
        ])
    func names(words: [String], type: String) throws {
        let command = try Lumbar.parseAsRoot(["bookings"] + words)
        #expect("\(Swift.type(of: command))" == type)
    }

    @Test("One that does not exist is refused")
    func unknown() {
        #expect(throws: (any Error).self) { try Lumbar.parseAsRoot(["bookings", "confirm"]) }
    }
}
