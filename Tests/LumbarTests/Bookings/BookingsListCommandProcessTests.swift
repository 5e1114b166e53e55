import ArgumentParser
import Foundation
import Sessions
import Store
import Testing

@testable import lumbar

@Suite struct BookingsListCommandProcessTests {
    @Test func `a table for people, JSON for programs, filtered`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let table = try desk.run("bookings", "list", "--timezone", "America/New_York")
        #expect(table.code == 0 && table.output.contains("*  K7M4-XR9F  2026-11-23 17:05  requested  Dana"))
        let json = try desk.run("bookings", "list", "--format", "json").output
        #expect(json.hasPrefix("{\"version\":1,\"requests\":[") && json.contains("K7M4-XR9F"))
        let lines = try desk.run("bookings", "list", "--format", "jsonl").output
        #expect(lines.split(separator: "\n").count == 1)
        #expect(try desk.run("bookings", "list", "--status", "done").output == "No requests.\n")
        #expect(try desk.run("bookings", "list", "--since", "2026-11-24").output == "No requests.\n")
        #expect(try desk.run("bookings", "list", "--since", "2026-11-23").output != "No requests.\n")
        #expect(try desk.run("bookings", "list", "--since", "soon").code == 2)
    }

    @Test func `times are the practice's wherever the command runs, and the zone is named`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let far = ["TZ": "Asia/Tokyo"]
        let table = try desk.run("bookings", "list", environment: far).output
        #expect(table.contains("2026-11-23 17:05") && table.hasSuffix("Times are America/New_York.\n"))
        let shown = try desk.run("bookings", "show", "K7M4-XR9F", environment: far).output
        #expect(shown.contains("received 2026-11-23 17:05, changed 2026-11-23 17:05 (America/New_York)"))
        // A day begins where the practice is: in Tokyo the request came on the 24th.
        #expect(
            try desk.run("bookings", "list", "--since", "2026-11-24", environment: far).output
                == "No requests.\n")
    }

    @Test func `no line is wider than the terminal`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let output = try desk.run("bookings", "list", environment: ["COLUMNS": "50"]).output
        for line in output.split(separator: "\n") { #expect(line.count <= 50) }
    }
}
