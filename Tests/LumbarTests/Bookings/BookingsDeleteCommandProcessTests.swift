import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsDeleteCommandProcessTests {
    @Test func `a deleted request is gone`() async throws {
        let desk = try Desk()
        try await desk.fill()
        #expect(try desk.run("bookings", "delete", "K7M4-XR9F").output == "K7M4-XR9F deleted\n")
        let again = try desk.run("bookings", "delete", "K7M4-XR9F")
        #expect(again.code == 1 && again.complaint == "lumbar: there is no request K7M4-XR9F\n")
    }
}
