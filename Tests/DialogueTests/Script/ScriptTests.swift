import Foundation
import Markup
import Statechart
import Testing
import Understanding

@testable import Dialogue

@Suite("A loaded script")
struct ScriptContentTests {
    @Test(
        "The shipped dialogues have no mistake",
        arguments: ["back-pain/intake.scxml", "bike-repair/shop.scxml"])
    func shipped(path: String) {
        #expect(Fixture.mistakes(of: Fixture.dialogs.appending(path: path).path) == [])
    }

    @Test("It knows its name, its titles and how grave a sign is")
    func names() throws {
        let script = try Scripts.named("boiler")
        #expect(script.name == "boiler")
        #expect(script.title(of: "question.warranty") == "Is there a warranty?")
        #expect(script.title(of: "question.nothing") == nil)
        #expect(
            ["smoke", "gas", "despair", "leak", "nothing"].map(script.gravity(of:)) == [
                .danger, .emergency, .crisis, .doctor, .doctor,
            ])
        #expect(script.digest.count == 16)
        #expect(script.field(FieldPath(form: "order", field: "name"))?.label == "Name")
        #expect(script.field(FieldPath(form: "order", field: "nothing")) == nil)
        #expect(script.hasDoubtState)
    }

    @Test("Every condition that the loader writes is decided in Swift")
    func predicates() throws {
        let script = try Scripts.named("boiler")
        #expect(!script.predicates.isEmpty)
        #expect(script.predicates.allSatisfy { $0 != nil })
        #expect(script.predicates.count == script.chart.conditions.count)
        #expect(script.actions.count == script.chart.foreign.count)
    }

    @Test("The flow is plain SCXML: nothing of the talk is left but actions")
    func plain() throws {
        func structure(_ element: Element) -> [String] {
            guard ["scxml", "state", "parallel"].contains(element.flowName) else { return [] }
            return element.elements.flatMap { [$0.talkName].compactMap { $0 } + structure($0) }
        }
        #expect(structure(try Scripts.named("boiler").flow).isEmpty)
    }
}
