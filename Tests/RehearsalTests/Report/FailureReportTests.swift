import Testing

@testable import Rehearsal

@Suite("The report of a failure")
struct ReportTests {
    @Test("It tells the place, the conversation, and what was expected")
    func lines() throws {
        let outcome = try Kiosk.play("#me\nwhen are you open?\n#bot\nnever\n#bot\n*")
        let report = try #require(FailureReport(outcome))
        #expect(report.headline == #"a.convo.txt:4: error: expected "never"; found "From eight to six.""#)
        let text = report.lines.joined(separator: "\n")
        for line in [
            "  bot  Good morning!", "       [When are you open? | Order flowers]",
            "  me   when are you open?",
            "  bot  From eight to six.", "  expected  never", "  found     From eight to six.",
            "  heard     question.hours", "  state     stall › counter",
        ] {
            #expect(text.contains("\n" + line), "\(line) is not in\n\(text)")
        }
    }

    @Test("Where nothing failed there is none")
    func none() throws {
        #expect(FailureReport(try Kiosk.play("#bot\n*\n#bot\n*")) == nil)
    }
}
