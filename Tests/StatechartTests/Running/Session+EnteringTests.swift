import Statechart
import Testing

@Suite struct EnteringStates {
    private static func log(_ id: String) -> String { "<onentry><log expr=\"'\(id)'\"/></onentry>" }

    @Test func `states are entered from outside in, defaults after the state's own content`() throws {
        let body = """
            <state id="a">\(Self.log("a"))<initial><transition target="h"><log expr="'initial'"/></transition></initial>
            <history id="h"><transition target="b"><log expr="'history'"/></transition></history>
            <state id="b">\(Self.log("b"))</state></state>
            """
        #expect(try Charts.run(body).log == ["a", "initial", "history", "b"])
    }

    @Test func `several targets enter several regions, the others by default`() throws {
        let body = """
            <state id="x"><transition event="e" target="r2 t2"/></state>
            <parallel id="p"><state id="r"><state id="r1"/><state id="r2"/></state><state id="s"><state id="s1"/></state>
            <state id="t"><state id="t1"/><state id="t2"/></state></parallel>
            """
        #expect(try Charts.end(body, events: ["e"]) == ["p", "r", "r2", "s", "s1", "t", "t2"])
    }

    @Test func `a parallel is done when all its regions are`() throws {
        let body = """
            <parallel id="p"><state id="r"><state id="r1"><transition event="a" target="rf"/></state><final id="rf"/></state>
            <state id="s"><state id="s1"><transition event="b" target="sf"/></state><final id="sf"><donedata><param name="k" expr="7"/></donedata></final></state>
            <transition event="done.state.s"><log expr="$_event/data/data[@id='k']"/></transition>
            <transition event="done.state.p" target="x"/></parallel><state id="x"/>
            """
        #expect(try Charts.end(body, events: ["a"]) == ["p", "r", "rf", "s", "s1"])
        let outcome = try Charts.run(body, events: ["a", "b"])
        #expect(outcome.configuration == ["x"] && outcome.log == ["7"])
    }

    @Test func `the document's initial may name several states inside`() throws {
        let body =
            "<parallel id=\"p\"><state id=\"r\"><state id=\"r1\"/><state id=\"r2\"/></state><state id=\"s\"><state id=\"s1\"/><state id=\"s2\"/></state></parallel>"
        #expect(try Charts.end(body, attributes: "initial=\"r2 s2\"") == ["p", "r", "r2", "s", "s2"])
    }
}
