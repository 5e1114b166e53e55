import Foundation
import Statechart
import Testing

@testable import Dialogue

@Suite("What of a script can be passed by")
struct ScriptLandmarksTests {
    private let script: Script

    init() throws {
        script = try Fixture.withFolder([
            "a.scxml": Fixture.flow(
                """
                <talk:question id="price" title="Price" source="the sign"><talk:phrase>how much is it</talk:phrase>
                  <talk:answer>Ask us.</talk:answer></talk:question>
                <state id="all" initial="desk">
                  <transition event="act.yes" target="order"/>
                  <state id="desk"><talk:prompt>Yes?</talk:prompt><talk:nomatch>Pardon?</talk:nomatch></state>
                  <talk:form id="order" exit="desk">
                    <talk:field name="day" type="when" required="no"><talk:prompt>Which day?</talk:prompt></talk:field>
                    <talk:field name="remark" type="text"><talk:prompt>Anything else?</talk:prompt></talk:field>
                    <talk:field name="mine" type="boolean" whom="yes"><talk:prompt>For you?</talk:prompt></talk:field>
                    <talk:field name="ok" type="boolean" must="yes"><talk:prompt>All right?</talk:prompt></talk:field>
                  </talk:form>
                </state>
                """)
        ]) { try Script.load($0.appending(path: "a.scxml").path) }
    }

    private func names(_ kind: Landmark.Kind) -> [String] {
        script.landmarks.filter { $0.kind == kind }.map(\.name)
    }

    @Test("States are those of the flow and of the forms written out; only what can be ambiguous asks which")
    func states() {
        #expect(Set(["desk", "order.day", "order.day.which", "order.remark"]).isSubset(of: names(.state)))
        #expect(!names(.state).contains("order.remark.which"))
    }

    @Test("A field has the outcomes that its type and its form allow, and what it holds")
    func fields() {
        #expect(
            Set(names(.field)) == [
                "order.day filled", "order.day corrected", "order.day invalid", "order.day ambiguous",
                "order.day re-asked", "order.day skipped", "order.remark filled", "order.remark corrected",
                "order.remark re-asked", "order.mine filled", "order.mine corrected", "order.mine re-asked",
                "order.ok filled", "order.ok invalid", "order.ok re-asked",
            ])
    }

    @Test("Each transition has a name of its own, that tells whence, why and whither")
    func transitions() {
        let names = names(.transition)
        #expect(names.count == script.chart.transitions.count)
        #expect(Set(names).count == names.count)
        #expect(names.contains { $0.hasPrefix("all — act.yes → order (") })
    }

    @Test("What a turn passed by is told by the same names")
    func footprint() {
        let visitor = Visitor(script, "how much is it")
        let passed = script.landmarks(of: visitor.turn.footprint)
        let known = Set(script.landmarks.map(\.name))
        #expect(!passed.isDisjoint(with: names(.transition)))
        #expect(!passed.isDisjoint(with: names(.prompt)))
        #expect(passed.filter { $0.contains("a.scxml:") }.isSubset(of: known))
    }
}
