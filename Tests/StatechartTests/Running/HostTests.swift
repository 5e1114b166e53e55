import Markup
import Statechart
import Testing

@Suite struct AskingHosts {
    private static let body = """
        <state id="a" xmlns:t="urn:t"><onentry><t:one/><log expr="t:double(21)"/><log expr="t:text('x', 1, $_sessionid)"/></onentry>
        <transition event="e" cond="t:yes() and t:double(2) = 4" target="b"/>
        <transition event="f" cond="false()" target="b"/><transition event="g" cond="t:no()" target="b"/></state>
        <state id="b" xmlns:t="urn:t"><onentry><t:two/></onentry><transition event="raised" target="c"/></state><state id="c"/>
        """

    private func run(_ event: String, _ host: inout RecordingHost) throws -> (Machine, Step) {
        let interpreter = Interpreter(try Charts.chart(Self.body))
        var (machine, _) = interpreter.start(host: &host)
        let step = interpreter.handle(Event(event), in: &machine, host: &host)
        return (machine, step)
    }

    @Test func `functions, actions and their events are the host's`() throws {
        var host = RecordingHost()
        host.raises[1] = [Event("raised", kind: .internal)]
        let (machine, _) = try run("e", &host)
        #expect(machine.configuration == ["c"])
        #expect(host.performed == [0, 1])
        #expect(host.lines == ["42", "x|1|session"])
    }

    @Test func `a condition that the host decides is not evaluated`() throws {
        var host = RecordingHost()
        host.decisions = [1: true]
        #expect(try run("f", &host).0.configuration == ["b"])
        host = RecordingHost()
        host.decisions = [0: false]
        #expect(try run("e", &host).0.configuration == ["a"])
    }

    @Test func `a function that nobody knows is an error of the chart`() throws {
        var host = RecordingHost()
        let (machine, step) = try run("g", &host)
        #expect(machine.configuration == ["a"])
        #expect(step.errors == ["there is no function 'no'"])
    }

    /// A host that hears of memories.
    private struct Listener: Host {
        final class Log { var lines: [String] = [] }
        let log = Log()

        func recalls(_ history: String, _ states: [String]?) {
            log.lines.append("\(history): \(states?.joined(separator: " ") ?? "nothing")")
        }
        func remembers(_ history: String) { log.lines.append("\(history) anew") }
    }

    @Test func `a host is told what is remembered and what is recalled`() throws {
        let chart = try Charts.chart(
            """
            <state id="away"><transition event="in" target="back"/><transition event="way" target="outer"/></state>
            <state id="outer"><initial><transition target="back"/></initial>
              <state id="in"><history id="back" type="deep"><transition target="one"/></history>
                <state id="one"/><state id="two"/><transition event="n" target="two"/></state>
              <transition event="out" target="away"/></state>
            """)
        let interpreter = Interpreter(chart)
        var host = Listener()
        var (machine, _) = interpreter.start(host: &host)
        for event in ["in", "n", "out", "way"] {
            _ = interpreter.handle(Event(event), in: &machine, host: &host)
        }
        #expect(host.log.lines == ["back: nothing", "back anew", "back anew", "back: two"])
    }

    @Test func `the silent host accepts nothing`() {
        #expect(!SilentHost().accepts(OutgoingSend(target: "x", type: "", event: Event("e"))))
    }
}
