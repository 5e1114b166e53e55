import Dialogue
import Testing

@testable import Rehearsal

@Suite("Warning signs in every state")
struct SignRunTests {
    @Test("Where all are heard nothing is found, and it is told what was looked at")
    func sound() throws {
        let script = try Greenhouse.script.get()
        let run = SignRun(of: script, players: 2)
        #expect(run.findings.isEmpty, "\(run.findings)")
        #expect(Set(run.states).isSuperset(of: ["bench", "aside", "order.name", "order.confirm"]))
        #expect(run.unheard.isEmpty && run.sampled == run.phrases && run.phrases >= 7)
        #expect(run.messages > run.phrases * run.states.count * 3)
    }

    @Test("A pattern that nothing raises is found, with a rehearsal that fails until it is mended")
    func deaf() throws {
        let script = try Greenhouse.script(replacing: "rash decision", with: "throat is closing")
        #expect(SignRun(of: script, players: 2).findings.isEmpty, "the block of another sign does not count")
        let deaf = try Greenhouse.script(
            replacing: "<talk:phrase>throat is closing</talk:phrase>",
            with:
                "<talk:phrase>throat is closing</talk:phrase><talk:block><talk:phrase>throat is closing</talk:phrase></talk:block>"
        )
        let findings = SignRun(of: deaf, players: 2).findings
        let finding = try #require(findings.first)
        #expect(findings.count == 1 && finding.message == "throat is closing")
        #expect(try Greenhouse.play(finding.rehearsal, deaf)?.failure?.expected == "HEARD flag.breath")
        #expect(try Greenhouse.play(finding.rehearsal, try Greenhouse.script.get())?.failure == nil)
    }

    @Test("A sign that is heard and not answered is found in every state")
    func unanswered() throws {
        let script = try Greenhouse.script(replacing: "<onentry><talk:warn/></onentry>", with: "")
        let run = SignRun(of: script, players: 2)
        #expect(
            run.findings.contains {
                $0.words == "flag.rash was heard and not answered" && $0.states.count > 3
            })
    }
}
