import ArgumentParser
import Foundation
import Testing

@testable import lumbar

@Suite("The clock of a list")
struct BookingsZoneOptionTests {
    @Test("It is this machine's, or the one that is named")
    func zones() throws {
        #expect(try BookingsZoneOption.parse([]).zone == .current)
        #expect(
            try BookingsZoneOption.parse(["--timezone", "America/New_York"]).zone.identifier
                == "America/New_York")
    }

    @Test("One that does not exist is refused")
    func unknown() {
        #expect(throws: (any Error).self) { try BookingsZoneOption.parse(["--timezone", "Mars/Olympus"]) }
    }
}
