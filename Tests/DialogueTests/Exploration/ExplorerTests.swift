import Foundation
import Statechart
import Testing

@testable import Dialogue

@Suite("The walk and what it finds")
struct ExplorerTests {
    @Test("Kept apart, everything is just what real turns reach")
    func complete() throws {
        let script = try Desk.sound.get()
        var explorer = Rambler.explored(script, isExact: true)
        let real = Rambler.conversations(script, explorer)
        #expect(explorer.isExhausted && explorer.guide.book.conflicts == [])
        #expect(real.count == explorer.walk?.spots.count)
        #expect(real.allSatisfy { Rambler.isHeld($0, &explorer) })
    }

    @Test("With many conversations at once nothing is overlooked")
    func together() throws {
        let script = try Desk.sound.get()
        var explorer = Rambler.explored(script)
        #expect(explorer.isExhausted && explorer.findings.isEmpty)
        #expect(Rambler.conversations(script, explorer).allSatisfy { Rambler.isHeld($0, &explorer) })
        let exact = Rambler.explored(script, isExact: true)
        #expect(explorer.walk?.spots.count ?? 0 < exact.walk?.spots.count ?? 0)
    }

    @Test(
        "No conversation by chance is overlooked",
        arguments: ["two forms", "boiler", "bike-repair", "back-pain"])
    func strolls(name: String) throws {
        let script = name == "two forms" ? try TwoForms.script.get() : try Scripts.named(name)
        var explorer = Rambler.explored(name, script)
        #expect(explorer.isExhausted && explorer.guide.book.conflicts == [])
        #expect(explorer.findings.isEmpty)
        let strolls = Rambler.strolls(script, explorer, count: 40, length: 50)
        #expect(strolls.count > 500)
        for (move, conversation) in strolls {
            #expect(Rambler.isHeld(conversation, &explorer), "\(move.name)")
        }
    }

    @Test("What is only there because values are not told apart is ruled out")
    func ruledOut() throws {
        // Nothing but the name is asked; where it is given, so is the other by the same move.
        let rule = """
            <talk:always state="order.confirm" cond="talk:filled('when') or not(talk:is('name', 'nobody'))">x</talk:always>
            """
        let explorer = Rambler.explored(try Desk.load(Desk.text(knowledge: rule)))
        #expect(explorer.findings.isEmpty && explorer.undecided.isEmpty && explorer.isExhausted)
    }

    @Test("A transcript has what the bot says and where it stands")
    func transcript() throws {
        let script = try Desk.load(Desk.text(warning: "<talk:hush/>"))
        let refutation = try #require(Exploration(of: script).refutations.first)
        #expect(
            refutation.transcript == [
                "> the visitor arrives  [start]", "    What can I do?", "> flag.smoke  [warned]",
                "    Is it gone?",
            ])
    }
}
