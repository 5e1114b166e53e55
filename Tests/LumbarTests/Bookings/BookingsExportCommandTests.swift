import ArgumentParser
import Testing

@testable import lumbar

@Suite("Exporting requests")
struct BookingsExportCommandTests {
    @Test("In every format", arguments: BookingsExportCommand.Format.allCases)
    func formats(format: BookingsExportCommand.Format) async throws {
        let till = try await Till()
        try BookingsExportCommand.parse(till.option + ["--format", format.rawValue]).run()
    }

    @Test("The format has to be said", arguments: [[], ["--format", "xml"]])
    func format(words: [String]) {
        #expect(throws: (any Error).self) { try BookingsExportCommand.parse(words) }
    }
}
