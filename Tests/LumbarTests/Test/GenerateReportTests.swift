import Dialogue
import Rehearsal
import Testing

@testable import lumbar

@Suite("What --generate says")
struct GenerateReportTests {
    @Test("Counts of a script without signs, and of its paths")
    func counts() throws {
        let script = try ScriptArgument.load(Shop.path, wordings: true)
        let lines = GenerateReport.lines(SignRun(of: script, players: 2), shows: true)
        #expect(lines.last?.hasPrefix("0 phrases, 0 of them in ") == true)
        let paths = GenerateReport.lines(Paths(of: script, players: 2, limit: 300))
        #expect(paths.last?.contains("conversations take") == true)
        #expect(paths.contains { $0.contains("kiosk.scxml:") && $0.contains("no conversation was found") })
    }
}
