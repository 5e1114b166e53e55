import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsDeliveriesCommandTests {
    @Test func `what waits is listed, and tried again when asked`() async throws {
        let desk = try Desk()
        try await desk.fill(sinks: ["mail"])
        let table = try desk.run("bookings", "deliveries")
        #expect(table.output.contains("request.requested  mail") && table.output.contains("not tried yet"))
        #expect(
            try desk.run("bookings", "deliveries", "--format", "jsonl").output.contains(
                "\"receiver\":\"mail\""))
        #expect(try desk.run("bookings", "deliveries", "--format", "json").output.hasPrefix("{\"version\":1"))
        #expect(try desk.run("bookings", "deliveries", "--retry", "mail").output == "mail is tried again\n")
    }
}
