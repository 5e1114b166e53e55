import ArgumentParser
import Testing
import Values

@testable import lumbar

@Suite("Options of hearing")
struct HearOptionTests {
    @Test("All of them together")
    func all() throws {
        let command = try HearCommand.parse([
            "a.scxml", "--in", "booking.phone", "--as", "phone", "--jsonl", "--explain", "--now",
            "2026-11-23T09:00:00Z",
        ])
        #expect(command.state == "booking.phone")
        #expect(command.type == .field(.phone))
        #expect(command.jsonl && command.explain)
    }
}
