import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsExportCommandProcessTests {
    @Test(arguments: [
        ("json", "{\"version\":1"), ("jsonl", "{\"changed\""), ("csv", "\"reference\","),
        ("ics", "BEGIN:VCALENDAR\r\n"),
    ])
    func `each format begins as it should`(_ format: String, _ beginning: String) async throws {
        let desk = try Desk()
        try await desk.fill()
        let outcome = try desk.run("bookings", "export", "--format", format)
        #expect(outcome.code == 0 && outcome.output.hasPrefix(beginning) && outcome.complaint.isEmpty)
        #expect(outcome.output.contains("K7M4-XR9F"))
    }
}
