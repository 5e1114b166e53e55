import ArgumentParser
import Foundation
import Rehearsal
import Testing

@testable import lumbar

@Suite("A clock that can stand still")
struct ClockChoiceTests {
    @Test("It stands where it is told to, and runs otherwise")
    func clock() throws {
        let fixed = try ClockOption.parse(["--now", "2026-11-23T09:00:00-05:00"])
        #expect(fixed.fixed == Date(timeIntervalSince1970: 1_795_442_400))
        #expect(fixed.date == fixed.fixed)
        #expect(try ClockOption.parse([]).fixed == nil)
    }

    @Test("A moment without a zone is refused")
    func zone() {
        #expect(throws: (any Error).self) { try ClockOption.parse(["--now", "2026-11-23T09:00:00"]) }
    }
}
