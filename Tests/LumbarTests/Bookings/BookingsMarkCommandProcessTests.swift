import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsMarkCommandProcessTests {
    @Test func `the practice sets where a request stands`() async throws {
        let desk = try Desk()
        try await desk.fill()
        #expect(try desk.run("bookings", "mark", "K7M4-XR9F", "contacted").output == "K7M4-XR9F contacted\n")
        #expect(try desk.run("bookings", "list", "--status", "contacted").output.contains("K7M4-XR9F"))
        #expect(try desk.run("bookings", "mark", "K7M4-XR9F", "held").code == 2)
        #expect(try desk.run("bookings", "mark", "K7M4-XR9F", "eaten").code == 2)
    }
}
