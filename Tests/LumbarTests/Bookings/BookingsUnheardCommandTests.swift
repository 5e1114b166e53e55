import Bookings
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite("The list of lines that were not understood")
struct BookingsUnheardCommandTests {
    private static let unheard = [
        Unheard(
            kept: "do you\u{1B}[2J do \"hot\" stones", state: "welcome", heard: Date(timeIntervalSince1970: 0)
        )
    ]
    private static let clock = LocalTime(.gmt)

    @Test("For people: one harmless line each")
    func table() {
        #expect(
            BookingsUnheardCommand.text(Self.unheard, as: .table, Self.clock)
                == "1970-01-01 00:00  welcome  do you␛[2J do \"hot\" stones\n")
        #expect(BookingsUnheardCommand.text([], as: .table, Self.clock) == "No lines.\n")
    }

    @Test("For lumbar hear: JSON lines")
    func lines() {
        #expect(
            BookingsUnheardCommand.text(Self.unheard, as: .jsonl, Self.clock)
                == #"{"id":"1","text":"do you\u001b[2J do \"hot\" stones","state":"welcome"}"# + "\n")
    }
}
