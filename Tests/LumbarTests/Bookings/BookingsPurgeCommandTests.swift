import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsPurgeCommandTests {
    @Test func `what was kept long enough goes`() async throws {
        let desk = try Desk()
        try await desk.fill()
        #expect(
            try desk.run("bookings", "purge", "--keep-unanswered", "100000d").output
                == "nothing was kept too long\n")
        // The request came at a fixed moment; a span of nothing is over unless that lies ahead.
        let purged = try desk.run("bookings", "purge", "--keep-unanswered", "0s")
        #expect(purged.code == 0 && purged.output.hasSuffix("\n"))
        #expect(try desk.run("bookings", "purge", "--keep-done", "soon").code == 2)
    }
}
