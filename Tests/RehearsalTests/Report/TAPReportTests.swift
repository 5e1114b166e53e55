import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("Outcomes for a test harness")
struct TAPReportTests {
    @Test("Each rehearsal and each mistake is a test with its number")
    func whole() throws {
        var skipped = try Kiosk.play("#bot\n*\n#bot\n*")
        skipped.skipped = "no clock"
        let outcomes = [
            try Kiosk.play("#bot\n*\n#bot\n*"), try Kiosk.play("#bot\nok \"you\"\n#bot\n*"), skipped,
        ]
        let mistake = TranscriptMistake(file: "b.convo.txt", line: 3, "unknown section #you")
        #expect(
            TAPReport(outcomes: outcomes, mistakes: [mistake]).lines == [
                "TAP version 14", "1..4", "not ok 1 - b.convo.txt", "  ---",
                "  message: \"unknown section #you\"",
                "  at: \"b.convo.txt:3\"", "  ...", "ok 2 - A rehearsal", "not ok 3 - A rehearsal", "  ---",
                #"  message: "expected ok \"you\"; found Good morning!""#, "  at: \"a.convo.txt:2\"", "  ...",
                "ok 4 - A rehearsal # SKIP no clock",
            ])
    }
}
