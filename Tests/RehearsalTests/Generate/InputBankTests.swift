import Dialogue
import Foundation
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
            let turn = walk.take(entry.visits[0], with: engine)
            #expect(turn?.trace.heard.contains(event) == true)
        }
    }

    @Test("A safety question about several signs gets one of them denied, which is no plain no")
    func denials() throws {
        #expect(InputBank.denials(try Greenhouse.script.get()).isEmpty)
        let question = """
            <talk:screening><talk:ask id="list" flags="rash breath">
              <talk:prompt>A rash that spreads, or no breath?</talk:prompt>
            </talk:ask></talk:screening>
            """
        let form = try Greenhouse.script(replacing: [
            "<state id=\"house\">": question + "<state id=\"house\">",
            "<talk:field name=\"name\"": "<talk:screen/><talk:field name=\"name\"",
        ])
        let entry = try #require(InputBank.denials(form).first)
        #expect(entry.event == "sign.denied" && entry.isOnlyForEvent)
        let heard = Engine(form).hear(entry.line ?? "", in: "order.screen.list", at: .distantPast)
        #expect(heard?.events.contains("sign.denied") == true)
    }

    @Test("Silence, nonsense, time and a store that fails are tried too")
    func others() throws {
        let visits = InputBank(try Greenhouse.parallel()).entries.filter { $0.event == nil }.flatMap(\.visits)
        #expect(visits.contains { $0.isLost } && visits.contains { $0.silence > .zero })
        #expect(visits.contains { $0.pause > .seconds(24 * 3600) } && visits.contains { $0.act == .say("") })
    }

    @Test("In a situation come its choices, values of the asked kind, and changes of what was given")
    func situation() throws {
        let bank = InputBank(try Greenhouse.parallel())
        let engine = Engine(try Greenhouse.script.get())
        var walk = Walk(engine)
        #expect(bank.entries(after: walk).contains { $0.visits[0].act == .pick("order") })
        _ = walk.take(.init(.pick("order")), with: engine)
        #expect(bank.entries(after: walk).contains { $0.line == "Dana Reyes" })
        _ = walk.take(.init(.say("Dana")), with: engine)
        #expect(bank.entries(after: walk).contains { $0.line == "change the name" })
        #expect(bank.entries(after: walk).contains { $0.line?.contains("drop my name") == true })
    }

    @Test("The open question is failed four times in a row, for the event of giving up alone")
    func stuck() throws {
        let bank = InputBank(try Greenhouse.parallel())
        let engine = Engine(try Greenhouse.script.get())
        var walk = Walk(engine)
        _ = walk.take(.init(.pick("order")), with: engine)
        let rows = bank.entries(after: walk).filter { $0.event == "stuck.order.name" }
        #expect(rows.allSatisfy { $0.isOnlyForEvent && $0.visits.count == 4 && $0.line == nil })
        let lines = rows.compactMap { row in
            if case .say(let words)? = row.visits.first?.act { words } else { nil }
        }
        #expect(lines.contains("12 34") && Set(lines).count == lines.count)
    }

    @Test("While a sign is open another one is told, and then that a doctor has looked")
    func furtherSigns() throws {
        let spread = #"<talk:concept id="SPREADS">"#
        let words = ["DOCTOR": "doctor", "CLEARED": "is fine", "CLEARED-BY-DOCTOR": "doctor cleared me"]
        let concepts = words.map { #"<talk:concept id="\#($0.key)">\#($0.value)</talk:concept>"# }
        let script = try Greenhouse.script(replacing: spread, with: concepts.sorted().joined() + spread)
        let bank = InputBank(Parallel(script: script, players: 2))
        let engine = Engine(script)
        var walk = Walk(engine)
        let signs = bank.entries.filter { $0.event?.hasPrefix("flag.") == true }
        #expect(bank.rows(after: walk).allSatisfy { $0.visits.count != 2 })
        _ = walk.take(all: try #require(signs.first?.visits), with: engine)
        let rows = bank.rows(after: walk).filter { $0.visits.count == 2 }
        let cleared = try #require(bank.entries.first { $0.event == "cleared" }?.visits)
        let others = signs.dropFirst().filter { $0.event != signs.first?.event }
        #expect(!rows.isEmpty && rows.map(\.visits) == others.map { $0.visits + cleared })
    }

    @Test(
        "What counts the second time is said twice, and a field without a name of its own is picked from the list"
    )
    func rows() throws {
        let hours = InputBank.Entry([.init(.say("when are you open"))], event: "question.hours")
        let twice = InputBank.twice([hours, .init([.init(.say("hm"))])], of: ["question.hours"])
        #expect(twice.map(\.visits.count) == [2] && twice.first?.isOnlyForEvent == true)
        let script = try Greenhouse.script(
            replacing: "<talk:confirm>",
            with: """
                <talk:field name="other" type="name" label="Other name" names="name">
                  <talk:prompt>And the other name?</talk:prompt>
                </talk:field>
                <talk:confirm>
                """)
        let changes = InputBank.changes(script)
        #expect(changes["order.name"]?.map(\.visits.last?.act) == [.pick("change.name")])
        #expect(changes["order.other"]?.first?.line == "change the other")
    }
}
