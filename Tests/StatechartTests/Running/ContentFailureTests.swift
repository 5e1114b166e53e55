import Testing

@testable import Statechart

@Suite struct FailingContent {
    @Test func `failures name their events`() {
        #expect(ContentFailure.execution("x").event == "error.execution")
        #expect(ContentFailure.communication("x", sendID: "s").event == "error.communication")
        #expect(ContentFailure.communication("x", sendID: "s").sendID == "s")
    }

    @Test func `an error ends its block and no other`() throws {
        let body = """
            <state id="s"><onentry><log expr="1"/><log expr="!"/><log expr="2"/></onentry><onentry><log expr="3"/></onentry>
            <transition event="error.execution"><log expr="$_event/data"/></transition></state>
            """
        let outcome = try Charts.run(body)
        #expect(outcome.log == ["1", "3", "!: '!' is not XPath: write 'not(…)'"])
    }
}
