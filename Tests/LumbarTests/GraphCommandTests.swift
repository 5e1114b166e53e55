import ArgumentParser
import Dialogue
import Testing

@testable import lumbar

@Suite("Drawing a dialogue")
struct GraphTests {
    private func picture(_ arguments: String...) throws -> String {
        let command = try #require(try Lumbar.parseAsRoot(["graph", Shop.path] + arguments) as? GraphCommand)
        return try command.picture(of: Shop.script.get())
    }

    @Test("Each format begins as its readers expect")
    func formats() throws {
        #expect(try picture().hasPrefix("flowchart TD\n"))
        #expect(try picture("--format", "dot").hasPrefix("digraph "))
        #expect(try picture("--format", "scxml").hasPrefix("<?xml "))
        #expect(try picture("--expand").count > picture().count)
    }
}
