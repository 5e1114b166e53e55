import Dialogue
import Testing

@testable import Rehearsal

@Suite("What visitors can say anywhere")
struct InputBankTests {
    @Test("Each event has a line that is heard as it, the signs too")
    func heard() throws {
        let bank = InputBank(try Greenhouse.parallel())
        let engine = Engine(try Greenhouse.script.get())
        for event in [
            "question.hours", "intent.book", "act.goodbye", "flag.rash", "flag.breath", "bystander.breath",
        ] {
            let entry = try #require(bank.entries.first { $0.event == event }, "\(event) has no line")
            var walk = Walk(engine)
            let turn = walk.take(entry.visit, with: engine)
            #expect(turn?.trace.heard.contains(event) == true)
        }
    }

    @Test("Silence, nonsense, time and a store that fails are tried too")
    func others() throws {
        let visits = InputBank(try Greenhouse.parallel()).entries.filter { $0.event == nil }.map(\.visit)
        #expect(visits.contains { $0.isLost } && visits.contains { $0.silence > .zero })
        #expect(visits.contains { $0.pause > .seconds(24 * 3600) } && visits.contains { $0.act == .say("") })
    }

    @Test("In a situation come its choices, values of the asked kind, and changes of what was given")
    func situation() throws {
        let bank = InputBank(try Greenhouse.parallel())
        let engine = Engine(try Greenhouse.script.get())
        var walk = Walk(engine)
        #expect(bank.entries(after: walk).contains { $0.visit.act == .pick("order") })
        _ = walk.take(.init(.pick("order")), with: engine)
        #expect(bank.entries(after: walk).contains { $0.visit.act == .say("Dana Reyes") })
        _ = walk.take(.init(.say("Dana")), with: engine)
        #expect(bank.entries(after: walk).contains { $0.visit.act == .say("change the name") })
    }
}
