import Foundation
import Markup
import Testing

@testable import lumbar

@Suite("Checking scripts")
struct CheckTests {
    @Test("A script without mistakes has no errors")
    func clean() throws {
        #expect(try CheckCommand.diagnostics(of: Shop.path).allSatisfy { $0.severity == .warning })
    }

    @Test("A broken one has its mistakes, each with file and line")
    func broken() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".scxml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("<scxml>\n<state>\n</scxml>\n".utf8).write(to: file)
        let found = try CheckCommand.diagnostics(of: file.path)
        #expect(found.contains { $0.severity == .error && $0.description.contains(".scxml:") })
    }

    @Test("A script that is not there means that the command cannot run")
    func missing() {
        let failure = #expect(throws: CommandFailure.self) {
            try CheckCommand.diagnostics(of: "no/such.scxml")
        }
        #expect(failure?.code == .couldNotRun)
    }
}
