import Foundation
import Markup
import Synchronization
import Testing

@testable import Dialogue

@Suite("Walking through every situation")
struct ExplorationTests {
    private func refutations(_ text: String) throws -> [Exploration.Refutation] {
        Exploration(of: try Desk.load(text)).refutations
    }

    /// What the visitor does in a transcript.
    private func moves(_ refutation: Exploration.Refutation) -> [String] {
        refutation.transcript.filter { $0.hasPrefix(">") }.map {
            String($0.dropFirst(2).split(separator: "  [")[0])
        }
    }

    @Test("Where everything holds nothing is refuted, and everything was reached")
    func sound() throws {
        let exploration = Exploration(of: try Desk.sound.get())
        #expect(exploration.refutations == [] && exploration.undecided == [])
        #expect(exploration.contradictions == [])
        #expect(exploration.isExhausted)
        #expect(exploration.situations > 50)
        #expect(exploration.turns > exploration.situations)
    }

    @Test("The same script is walked in the same way each time")
    func deterministic() throws {
        let script = try Desk.load(Desk.text(form: "<transition event=\"act.correction\"/>"))
        let first = Exploration(of: script)
        let second = Exploration(of: script)
        #expect(!first.refutations.isEmpty && first.refutations == second.refutations)
        #expect(first.situations == second.situations && first.turns == second.turns)
    }

    @Test("A state that nobody gets out of is found")
    func wayOut() throws {
        let found = try refutations(
            Desk.text(
                start: "<transition event=\"act.help\" target=\"trap\"/>",
                more: """
                    <state id="trap"><talk:prompt>Hm?</talk:prompt>
                      <transition event="act intent question nomatch cleared submit stuck filled ambiguous invalid">
                        <talk:prompt>No.</talk:prompt></transition></state>
                    """))
        #expect(found.map(\.invariant) == [.wayOut])
        #expect(found.first.map(moves) == ["the visitor arrives", "act.help"])
        #expect(found.first?.transcript.last == "    Hm?")
    }

    @Test("A sign that gets no answer is found")
    func answeredSign() throws {
        let found = try refutations(Desk.text(warning: "<talk:hush/>"))
        #expect(found.map(\.invariant) == [.answeredSign])
        #expect(found.first.map(moves) == ["the visitor arrives", "flag.smoke"])
    }

    @Test("A field that cannot be corrected is found")
    func correction() throws {
        let swallow = "<transition event=\"act.correction\"><talk:prompt>No.</talk:prompt></transition>"
        let found = try refutations(Desk.text(form: swallow))
        #expect(found.map(\.invariant) == [.correction])
        #expect(
            found.first.map(moves) == [
                "the visitor arrives", "intent.order", "filled.order.when (in passing)",
                "act.correction (when)",
            ])
    }

    @Test("A gate that does not look at open signs is found")
    func heldRequest() throws {
        // No script can pass by the gate, so that here every move but the sign's own is made without looking.
        let exploration = Exploration(of: try Desk.sound.get()) { engine, before, move, moment in
            guard var blind = before, move.isFree else {
                return engine.turns(before, making: move, at: moment)
            }
            let signs = blind.signs
            blind.signs = []
            return engine.turns(blind, making: move, at: moment).map { turn in
                var seeing = turn
                seeing.conversation.signs = signs
                return seeing
            }
        }
        let found = try #require(exploration.refutations.first { $0.invariant == .heldRequest })
        #expect(moves(found).contains("flag.smoke"))
        #expect(moves(found).last == "act.yes")
        #expect(found.words == "a request is submitted while a warning sign is open")
    }

    @Test("What an author says must hold is held against every turn")
    func own() throws {
        let rule = "<talk:always cond=\"not(talk:requested())\">Nothing is ever sent.</talk:always>"
        let found = try refutations(Desk.text(knowledge: rule))
        #expect(found.map(\.words) == ["Nothing is ever sent."])
        #expect(found.first.map(moves)?.last == "act.yes")
        #expect(found.first?.location.description.contains("desk.scxml:") == true)
    }

    @Test("A rule of one state is asked there alone")
    func ownState() throws {
        func rule(_ state: String) -> String {
            "<talk:always state=\"\(state)\" cond=\"talk:filled('name')\">There is a name.</talk:always>"
        }
        #expect(try refutations(Desk.text(knowledge: rule("order.confirm"))).isEmpty)
        #expect(try refutations(Desk.text(knowledge: rule("start"))).count == 1)
    }

    @Test("More situations than the limit are not looked at")
    func limit() throws {
        let exploration = Exploration(of: try Desk.sound.get(), limit: 5)
        #expect(!exploration.isExhausted)
    }

    @Test(
        "The shipped dialogues hold as far as a test may walk",
        arguments: ["back-pain", "bike-repair", "boiler"])
    func shipped(name: String) throws {
        let exploration = Exploration(of: try Scripts.named(name), limit: 300)
        #expect(exploration.refutations == [])
    }

    @Test(
        "Saved before any event and restored a conversation goes the same way",
        arguments: ["back-pain", "bike-repair", "boiler"])
    func saved(name: String) throws {
        let differences = Mutex<[String]>([])
        let exploration = Exploration(of: try Scripts.named(name), limit: 120) {
            engine, before, move, moment in
            let turns = engine.turns(before, making: move, at: moment)
            let copy = try? before.map {
                try JSONDecoder().decode(Conversation.self, from: JSONEncoder().encode($0))
            }
            let again = engine.turns(copy, making: move, at: moment)
            if copy != before || again.map(\.conversation) != turns.map(\.conversation)
                || again.map(\.reply) != turns.map(\.reply)
            {
                differences.withLock { $0.append(move.name) }
            }
            return turns
        }
        #expect(exploration.turns > 100)
        #expect(differences.withLock { $0 } == [])
    }
}
