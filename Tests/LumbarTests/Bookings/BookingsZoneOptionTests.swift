import ArgumentParser
import Foundation
import Store
import Testing

@testable import lumbar

@Suite("The clock of a list")
struct BookingsZoneOptionTests {
    @Test("It is the one that is named, else the practice's by its newest request")
    func zones() async throws {
        let desk = try Desk()
        try await desk.fill()
        let reader = try StoreReader(path: desk.path)
        #expect(try BookingsZoneOption.parse([]).zone(reader).identifier == "America/New_York")
        #expect(
            try BookingsZoneOption.parse(["--timezone", "Europe/London"]).zone(reader).identifier
                == "Europe/London")
    }

    @Test("Without a request it is the script's, and without a script this machine's")
    func empty() throws {
        let desk = try Desk()
        _ = try SQLiteStore(path: desk.path)
        #expect(BookingsPractice(in: ["LUMBAR_SCRIPT": Shop.path]).zone?.identifier == "America/New_York")
        #expect(BookingsPractice(in: ["LUMBAR_SCRIPT": "/no/such/script"]).zone == nil)
        let reader = try StoreReader(path: desk.path)
        let expected = BookingsPractice().zone ?? .current
        #expect(try BookingsZoneOption.parse([]).zone(reader) == expected)
    }

    @Test("One that does not exist is refused")
    func unknown() {
        #expect(throws: (any Error).self) { try BookingsZoneOption.parse(["--timezone", "Mars/Olympus"]) }
    }
}
