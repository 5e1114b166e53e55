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

    @Test func `no line is wider than the terminal`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let output = try desk.run("bookings", "list", environment: ["COLUMNS": "50"]).output
        for line in output.split(separator: "\n") { #expect(line.count <= 50) }
    }
}
