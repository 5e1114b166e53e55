import ArgumentParser
import Testing

@testable import lumbar

@Suite("Options of the chat")
struct ChatOptionTests {
    @Test("All of them together")
    func all() throws {
        let command = try ChatCommand.parse([
            "a.scxml", "--trace", "--ephemeral", "--now", "2026-11-23T09:00:00-05:00", "--color", "never",
            "--resume",
            "v123",
        ])
        #expect(command.script.path == "a.scxml")
        #expect(command.trace)
        #expect(command.store.ephemeral)
        #expect(command.clock.fixed != nil)
        #expect(command.resume == "v123")
    }

    @Test(
        "A name that no conversation can have is refused",
        arguments: ["", "a b", "ä", String(repeating: "a", count: 129)])
    func names(name: String) {
        #expect(throws: (any Error).self) { try ChatCommand.parse(["--resume", name]) }
    }
}
