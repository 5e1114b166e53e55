import Statechart
import Testing

@Suite struct RunningContent {
    @Test func `a condition that cannot be evaluated does not hold and is reported once it is asked`() throws
    {
        let outcome = try Charts.run(
            "<state id=\"a\"><transition cond=\"no()\" target=\"b\"/><transition event=\"error.execution\" target=\"c\"/></state><state id=\"b\"/><state id=\"c\"/>"
        )
        #expect(outcome.configuration == ["c"])
    }

    @Test func `done data leaves out what cannot be evaluated`() throws {
        let body = """
            <state id="a"><state id="b"><transition target="f"/></state><final id="f"><donedata><param name="x" expr="1 +"/><param name="y" expr="2"/></donedata></final>
            <transition event="done.state.a" cond="$_event/data/data[@id='y'] = 2 and not($_event/data/data[@id='x'])" target="ok"/></state><state id="ok"/>
            """
        #expect(try Charts.end(body) == ["ok"])
    }

    @Test func `a send whose data cannot be evaluated is not sent`() throws {
        let outcome = try Charts.run(
            "<state id=\"a\"><onentry><send event=\"e\" id=\"s\"><param name=\"x\" expr=\"1 +\"/></send></onentry><transition event=\"e\" target=\"b\"/><transition event=\"error\"><log expr=\"$_event/sendid\"/></transition></state><state id=\"b\"/>"
        )
        #expect(outcome.configuration == ["a"] && outcome.log == ["s"])
    }
}
