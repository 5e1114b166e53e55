import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsShowCommandProcessTests {
    @Test func `one request in full, by a reference as people write it`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let shown = try desk.run("bookings", "show", "k7m4 xr9f")
        #expect(shown.code == 0 && shown.output.contains("note: sore back"))
        #expect(try desk.run("bookings", "show", "K7M4-XR9F", "--format", "json").output.hasPrefix("{"))
        #expect(try desk.run("bookings", "show", "K7M4-XR97").code == 1)
        let other = Reference.draw()
        #expect(
            try desk.run("bookings", "show", other.description).complaint
                == "lumbar: there is no request \(other)\n")
    }
}
