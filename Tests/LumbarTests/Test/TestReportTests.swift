import Dialogue
import Rehearsal
import Testing

@testable import lumbar

@Suite("What lumbar test prints")
struct TestReportLayoutTests {
    private func report(_ text: String) throws -> TestReport {
        var repertoire = Repertoire()
        repertoire.add(text, file: "a.convo.txt")
        let replay = Replay(try Shop.script.get())
        return TestReport(
            palette: Palette(isOn: false), mistakes: repertoire.mistakes,
            outcomes: repertoire.transcripts.flatMap(replay.play))
    }

    @Test("Where all is well, one line")
    func well() throws {
        let report = try report("Greets\n#bot\nGood morning\n#bot\n*")
        #expect(report.lines == ["✔ 1 of 1 rehearsals passed, 1 turns"])
        #expect(report.complaint == nil)
    }

    @Test("A failure has its title, its place and its conversation")
    func failure() throws {
        let report = try report("Greets\n#bot\nGood evening\n#bot\n*")
        #expect(report.lines.first == "✘ Greets")
        #expect(report.lines.dropFirst().first?.hasPrefix("a.convo.txt:2: error: ") == true)
        #expect(report.lines.last == "✘ 0 of 1 rehearsals passed, 1 turns")
        #expect(report.complaint == "1 of 1 rehearsals failed")
    }

    @Test("A mistake in a rehearsal is a complaint, though nothing failed")
    func mistake() throws {
        let report = try report("Greets\n#boot\nGood evening")
        #expect(report.lines.first?.hasPrefix("a.convo.txt:1: error: ") == true)
        #expect(report.complaint == "2 mistakes in rehearsals")
    }
}
