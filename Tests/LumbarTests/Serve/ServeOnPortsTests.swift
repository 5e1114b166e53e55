import ArgumentParser
import Logging
import Server
import Sessions
import Testing

@testable import lumbar

@Suite("Serving on ports")
struct ServeOnPortsTests {
    private func refusal(_ words: [String]) async throws -> CommandFailure? {
        let sessions = Sessions(
            script: try Shop.script.get(), store: MemoryStore(), configuration: SessionsConfiguration())
        let ports = ServeOnPorts(
            command: try ServeCommand.parse(words),
            settings: RelaySettings(tokens: [:], server: "lumbar", dialogue: ""),
            logger: Logger(label: "test"))
        let failure = await #expect(throws: CommandFailure.self) {
            try await ports.run(sessions) { try Shop.script.get() }
        }
        await sessions.drain()
        return failure
    }

    @Test("Without a port there is nothing to do")
    func nothing() async throws {
        let failure = try await refusal(["--text", "none", "--relay", "none"])
        #expect(failure == .couldNotRun("there is nothing to listen on"))
    }

    @Test("A clock that stands still is for loopback alone")
    func clock() async throws {
        let failure = try await refusal([
            "--text", "0.0.0.0:0", "--relay", "none", "--now", "2026-11-23T09:00:00-05:00",
        ])
        #expect(failure == .couldNotRun("--now is for loopback addresses only"))
    }
}
