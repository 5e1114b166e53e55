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
        #expect(nothing == Step())
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
