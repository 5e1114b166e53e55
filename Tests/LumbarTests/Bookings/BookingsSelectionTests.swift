import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite("Which requests are meant")
struct BookingsSelectionTests {
    private static let now = Date(timeIntervalSince1970: 1_795_442_400)

    @Test("All, where nothing is said")
    func all() throws {
        let filter = try BookingsSelection.parse([]).filter(in: .gmt, now: Self.now)
        #expect(filter.since == nil)
        #expect(filter.statuses.isEmpty)
    }

    @Test("Those since a moment that stand so")
    func some() throws {
        let words = ["--since", "36h", "--status", "requested", "--status", "held"]
        let filter = try BookingsSelection.parse(words).filter(in: .gmt, now: Self.now)
        #expect(filter.since == Self.now - 36 * 3600)
        #expect(filter.statuses == [.requested, .held])
    }

    @Test("What is no moment and no status is refused")
    func wrong() throws {
        let selection = try BookingsSelection.parse(["--since", "soon"])
        let failure = #expect(throws: CommandFailure.self) { try selection.filter(in: .gmt, now: Self.now) }
        #expect(failure?.code == .couldNotRun)
        #expect(throws: (any Error).self) { try BookingsSelection.parse(["--status", "booked"]) }
    }
}
