import Testing
import Values

@testable import Dialogue

@Suite("What is stored of a field")
struct SlotStateTests {
    static let states: [(Slot.State, Bool)] = [
        (.empty, false), (.filled, true), (.reopened, false), (.ambiguous, false), (.skipped, false),
        (.waiting, true),
    ]

    @Test("Only a filled or waiting slot has a value that can be sent", arguments: states)
    func hasValue(state: Slot.State, expected: Bool) {
        let reading = Reading(.text("x"), spoken: "x")
        #expect(Slot(state: state, reading: reading, turn: 1).hasValue == expected)
        #expect(!Slot(state: state, turn: 1).hasValue)
    }
}
