import Statechart
import Testing

@Suite struct Interpreting {
    @Test func `an endless chain is cut`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><transition event=\"go\" target=\"b\"/></state><state id=\"b\"><transition cond=\"In('b')\" target=\"b\"/></state>"
        )
        let interpreter = Interpreter(chart)
        var host = SilentHost()
        var (machine, _) = interpreter.start(host: &host)
        let step = interpreter.handle(Event("go"), in: &machine, host: &host)
        #expect(step.runaway && step.transitions.count == Interpreter.microstepLimit)
        #expect(!machine.isFinished)
    }

    @Test(arguments: ["<raise event=\"e\"/>", "<send event=\"e\"/>"])
    func `a machine that talks to itself for ever is cut`(_ content: String) throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><onentry>\(content)</onentry><transition event=\"e\" target=\"a\"/></state>")
        var host = SilentHost()
        let (machine, step) = Interpreter(chart).start(host: &host)
        #expect(step.runaway && machine.nextDue == nil)
    }

    @Test func `sends without delay are handled before control comes back, one after the other`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><onentry><send event=\"x\"/><send event=\"y\"/></onentry><transition event=\"x\" target=\"b\"/></state><state id=\"b\"><transition event=\"y\" target=\"c\"/></state><state id=\"c\"/>"
        )
        var host = SilentHost()
        #expect(Interpreter(chart).start(host: &host).0.configuration == ["c"])
    }

    @Test func `a machine of another chart is left alone`() throws {
        var host = SilentHost()
        var (machine, _) = Interpreter(try Charts.chart("<state id=\"a\"/>")).start(host: &host)
        let other = Interpreter(try Charts.chart("<state id=\"b\"/>"))
        let before = machine
        #expect(!other.fits(machine))
        #expect(
            other.handle(Event("x"), in: &machine, host: &host).errors == [
                "the machine belongs to another chart"
            ])
        #expect(machine == before)
    }

    @Test func `a finished machine does nothing more`() throws {
        let chart = try Charts.chart(
            "<final id=\"f\"><onexit><log expr=\"'bye'\"/></onexit><donedata><content expr=\"6 * 7\"/></donedata></final>"
        )
        var host = RecordingHost()
        var (machine, _) = Interpreter(chart).start(host: &host)
        #expect(machine.isFinished && machine.configuration == ["f"] && machine.result == .number(42))
        #expect(host.lines == ["bye"])
        #expect(Interpreter(chart).handle(Event("x"), in: &machine, host: &host) == Step())
    }

    @Test func `loops in loops have an end`() throws {
        let items = String(repeating: "<i xmlns=\"\"/>", count: 100)
        let loop = { (inner: String, item: String) in
            "<foreach array=\"$l/i\" item=\"\(item)\">\(inner)</foreach>"
        }
        let chart = try Charts.chart(
            "<datamodel><data id=\"l\">\(items)</data></datamodel><state id=\"a\"><onentry>"
                + loop(loop(loop("<raise event=\"e\"/>", "x"), "y"), "z") + "</onentry></state>")
        var host = SilentHost()
        let (_, step) = Interpreter(chart).start(host: &host)
        #expect(step.errors.first == "there is too much to do at once")
    }

    @Test func `time is handled in the order of what is due`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><onentry><send event=\"x\" delay=\"3s\"/><send event=\"y\" delay=\"1s\"/></onentry><transition event=\"*\"><log expr=\"$_event/name\"/><send event=\"z\" delay=\"1s\" id=\"z\"/></transition><transition event=\"z\"/></state>"
        )
        let interpreter = Interpreter(chart)
        var host = RecordingHost()
        var (machine, _) = interpreter.start(host: &host)
        let steps = interpreter.pass(.milliseconds(3500), in: &machine, host: &host)
        #expect(host.lines == ["y", "z", "x", "z"] && steps.count == 4)
        #expect(machine.nextDue == .milliseconds(500))
    }

    @Test func `cancelling runs the exit handlers`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><onexit><log expr=\"'a'\"/></onexit><state id=\"b\"><onexit><log expr=\"'b'\"/></onexit></state></state>"
        )
        let interpreter = Interpreter(chart)
        var host = RecordingHost()
        var (machine, _) = interpreter.start(host: &host)
        interpreter.cancel(&machine, host: &host)
        #expect(machine.isFinished && host.lines == ["b", "a"])
    }
}
