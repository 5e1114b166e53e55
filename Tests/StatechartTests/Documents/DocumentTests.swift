import Statechart
import Testing

@Suite struct RunningDocuments {
    private static let text = """
        <scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" name="x">
          <state id="a"><onentry><log label="at" expr="'a'"/><send event="t" delay="2s"/></onentry>
            <transition event="go" target="b"/><transition event="t" target="late"/></state>
          <state id="b"><state id="c"/></state><final id="late"/>
        </scxml>
        """

    @Test func `time goes by at once unless somebody waits`() throws {
        let document = try Document(Array(Self.text.utf8), file: "a.scxml")
        var waited: [Duration] = []
        let outcome = document.run(wait: { waited.append($0) })
        #expect(outcome.configuration == ["late"] && outcome.isInFinal && outcome.log == ["at: a"])
        #expect(waited == [.seconds(2)])
    }

    @Test func `events come after the start`() throws {
        let outcome = try Document(Array(Self.text.utf8), file: "a.scxml").run(events: ["go"])
        #expect(outcome.configuration == ["b", "c"] && !outcome.isInFinal)
    }

    @Test func `a document that always sets a new timer is stopped`() throws {
        let text = """
            <scxml xmlns="http://www.w3.org/2005/07/scxml"><state id="a"><onentry><send event="t" delay="1ms"/></onentry>
            <transition event="t" target="a"><log expr="'again'"/></transition></state></scxml>
            """
        let outcome = try Document(Array(text.utf8), file: "a.scxml").run(limit: 20)
        #expect(outcome.configuration == ["a"] && outcome.log.count == 20)
    }

    @Test func `a file that is not there is said to be so`() {
        #expect {
            _ = try Document(file: "no/such.scxml")
        } throws: { "\($0)" == "no/such.scxml:1: error: the file cannot be read" }
    }
}
