import Foundation
import Statechart
import Testing

@Suite struct MachinesAsValues {
    private static let body = """
        <datamodel><data id="n" expr="0"/><data id="t"><a xmlns=""><b/></a></data></datamodel>
        <state id="a"><onentry><send event="late" delay="5s"/><send event="soon" delay="2s"/></onentry>
        <history id="h"><transition target="a1"/></history>
        <state id="a1"><transition event="x" target="a2"><assign location="$n" expr="1 div $n"/></transition></state><state id="a2"/>
        <transition event="soon" target="b"/></state><state id="b"><transition event="late" target="h"/></state>
        """

    @Test func `a machine tells its states, its end and its next time`() throws {
        let interpreter = Interpreter(try Charts.chart(Self.body))
        var host = SilentHost()
        var (machine, _) = interpreter.start(sessionID: "one", host: &host)
        #expect(machine.configuration == ["a", "a1"] && machine.isActive("a") && !machine.isActive("b"))
        #expect(machine.nextDue == .seconds(2) && !machine.isFinished && machine.sessionID == "one")
        _ = interpreter.pass(.seconds(1.5), in: &machine, host: &host)
        #expect(machine.nextDue == .milliseconds(500))
    }

    @Test func `an outline leaves out times and tells states and data apart`() throws {
        let chart = try Charts.chart(Self.body)
        let interpreter = Interpreter(chart)
        var host = SilentHost()
        let (machine, _) = interpreter.start(host: &host)
        var later = machine
        _ = interpreter.pass(.seconds(1), in: &later, host: &host)
        #expect(later != machine)
        #expect(later.outline(numbersUpTo: 3) == machine.outline(numbersUpTo: 3))
        _ = interpreter.handle(Event("x"), in: &later, host: &host)
        #expect(later.outline(numbersUpTo: 3) != machine.outline(numbersUpTo: 3))
    }

    @Test func `what a history remembers is told apart while it can still be read`() throws {
        let chart = try Charts.chart(
            """
            <state id="in"><history id="back"><transition target="one"/></history>
              <state id="one"><transition event="n" target="two"/></state><state id="two"/>
              <transition event="out" target="away"/></state>
            <state id="away"><transition event="in" target="back"/></state>
            """)
        let interpreter = Interpreter(chart)
        var host = SilentHost()
        var (machine, _) = interpreter.start(host: &host)
        #expect(machine.memoryOutline == "")
        for event in ["n", "out"] { _ = interpreter.handle(Event(event), in: &machine, host: &host) }
        machine.dropStaleMemory(in: chart)
        #expect(machine.memoryOutline == "back=two")
        let away = machine
        _ = interpreter.handle(Event("in"), in: &machine, host: &host)
        #expect(machine.isActive("two") && machine.memoryOutline == "back=two")
        machine.dropStaleMemory(in: chart)
        #expect(machine.memoryOutline == "")
        machine.takeMemory(of: away)
        #expect(machine.memoryOutline == "back=two")
    }

    @Test func `numbers above the limit of an outline are one and the same`() throws {
        let chart = try Charts.chart(
            """
            <datamodel><data id="n" expr="0"/></datamodel>
            <state id="a"><transition event="x"><assign location="$n" expr="$n + 1"/></transition></state>
            """)
        let interpreter = Interpreter(chart)
        var host = SilentHost()
        var (machine, _) = interpreter.start(host: &host)
        var outlines: [String] = []
        for _ in 0..<7 {
            outlines.append(machine.outline(numbersUpTo: 3))
            _ = interpreter.handle(Event("x"), in: &machine, host: &host)
        }
        #expect(Set(outlines).count == 5)
    }

    @Test func `a machine goes on in another interpreter from its written form`() throws {
        let chart = try Charts.chart(Self.body)
        var host = SilentHost()
        var (machine, _) = Interpreter(chart).start(host: &host)
        _ = Interpreter(chart).handle(Event("x"), in: &machine, host: &host)
        let data = try JSONEncoder().encode(machine)
        var copy = try JSONDecoder().decode(Machine.self, from: data)
        #expect(copy == machine)
        let steps = Interpreter(chart).pass(.seconds(6), in: &copy, host: &host)
        #expect(steps.map(\.entered) == [["b"], ["a", "a2"]])
        #expect(String(decoding: data, as: UTF8.self).contains("\"version\":1"))
    }
}
