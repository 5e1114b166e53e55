import ArgumentParser
import Foundation
import Testing

@testable import lumbar

@Suite("Running a bare chart")
struct ChartCommandTests {
    private func run(_ words: [String]) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).scxml")
        defer { try? FileManager.default.removeItem(at: file) }
        let chart = """
            <scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="null" initial="a">
            <state id="a"><transition event="go" target="b"/></state><final id="b"/></scxml>
            """
        try Data(chart.utf8).write(to: file)
        try ChartCommand.parse([file.path] + words).run()
    }

    @Test("It succeeds where the events lead to the end")
    func end() throws {
        try run(["--event", "go"])
    }

    @Test("It ends with 1 where they do not", arguments: [[], ["--event", "stay"]])
    func elsewhere(words: [String]) {
        let code = #expect(throws: ExitCode.self) { try run(words) }
        #expect(code?.rawValue == CommandFailure.Code.foundWrong.rawValue)
    }

    @Test("Without a document it cannot run")
    func missing() throws {
        let command = try ChartCommand.parse(["no/such.scxml"])
        #expect(#expect(throws: CommandFailure.self) { try command.run() }?.code == .couldNotRun)
    }
}
