import Dialogue
import Testing
import Understanding

@testable import Rehearsal

@Suite("What went wrong with signs")
struct SignReportTests {
    @Test("One message in several states is one finding, whose rehearsal says what must be heard")
    func grouped() throws {
        let engine = Engine(try Greenhouse.script.get())
        let start = Walk(engine)
        let standing = Standings(of: engine.script).standing(of: start.conversation, at: start.now)
        let sample = SignSample(
            SignPhrase(flags: ["rash"], text: "hives spreading", pattern: 0), from: start, with: engine)
        let stand = Search.Stand(walk: start, standing: standing)
        let cases = [SignCase(sample, .plain, in: stand), SignCase(sample, .denied, in: stand)]
        let plain = try #require(cases[0])
        let denied = try #require(cases[1])
        let findings = SignReport(engine.script, start: start).findings([
            .init(kase: plain, words: "missed"), .init(kase: denied, words: "raised"),
            .init(kase: plain, words: "missed"),
        ])
        #expect(findings.map(\.states.count) == [2, 1])
        #expect(findings[0].rehearsal.contains("#me\nhives spreading\n\n#bot\n*\nHEARD flag.rash\n"))
        #expect(findings[1].rehearsal.contains("!HEARD flag.rash"))
        // Nothing is wrong here, so both hold.
        for finding in findings {
            #expect(try Greenhouse.play(finding.rehearsal, engine.script)?.failure == nil)
        }
    }
}
