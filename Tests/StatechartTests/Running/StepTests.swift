import Statechart
import Testing

@Suite struct TellingSteps {
    @Test func `a step tells what was taken, left and entered`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><transition event=\"go\" target=\"b\"/></state><state id=\"b\"><state id=\"c\"/></state>"
        )
        let interpreter = Interpreter(chart)
        var host = SilentHost()
        var (machine, start) = interpreter.start(host: &host)
        #expect(start.entered == ["a"] && start.exited.isEmpty && start.transitions.isEmpty)
        let step = interpreter.handle(Event("go"), in: &machine, host: &host)
        #expect(
            step.transitions == [0] && step.exited == ["a"] && step.entered == ["b", "c"] && step.handled)
        let nothing = interpreter.handle(Event("go"), in: &machine, host: &host)
        #expect(nothing.unhandled == ["go"] && nothing.transitions.isEmpty && !nothing.handled)
    }

    @Test func `events that nobody handles are told, the interpreter's own left out`() throws {
        let chart = try Charts.chart(
            """
            <state id="a"><transition event="go" target="b"><raise event="in"/><send event="out"/></transition></state>
            <state id="b"><onentry><assign location="$no" expr="1"/></onentry><state id="c"/></state>
            """)
        let interpreter = Interpreter(chart)
        var host = SilentHost()
        var (machine, _) = interpreter.start(host: &host)
        let step = interpreter.handle(Event("go"), in: &machine, host: &host)
        #expect(step.handled && step.unhandled == ["in", "out"] && step.errors.count == 1)
    }

    @Test func `handled speaks of the event itself, not of what it meets on the way`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><onentry><raise event=\"x\"/></onentry><transition event=\"x\"/><transition event=\"go\"><raise event=\"x\"/></transition></state>"
        )
        let interpreter = Interpreter(chart)
        var host = SilentHost()
        var (machine, _) = interpreter.start(host: &host)
        #expect(interpreter.handle(Event("go"), in: &machine, host: &host).transitions == [1, 0])
        #expect(!interpreter.handle(Event("other"), in: &machine, host: &host).handled)
    }
}
