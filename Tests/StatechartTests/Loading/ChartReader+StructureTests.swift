import Statechart
import Testing

@Suite struct CheckingStructure {
    @Test(arguments: [
        (
            "<state id=\"a\"/>\n<state id=\"b\"><state id=\"c\"/></state>",
            "a.scxml:3: warning: no transition leads to 'b': add one or remove the state"
        ),
        (
            "<state id=\"a\"><transition event=\"x\" target=\"a\"/>\n<transition event=\"x.y\" cond=\"true()\"/></state>",
            "a.scxml:3: warning: this transition is never taken: the one at a.scxml:2 always is; put this one first"
        ),
        (
            "<state id=\"a\"><transition event=\"*\"/>\n<transition event=\"x y\"/></state>",
            "a.scxml:3: warning: this transition is never taken: the one at a.scxml:2 always is; put this one first"
        ),
        ("<state id=\"a\"><transition event=\"x\" cond=\"true()\"/>\n<transition event=\"x\"/></state>", ""),
        (
            "<state id=\"a\"><transition event=\"xy\"/>\n<transition event=\"x\"/><transition event=\"xy.z x\"/></state>",
            "a.scxml:3: warning: this transition is never taken: the one at a.scxml:2 always is; put this one first"
        ),
    ])
    func `what is never reached or taken is told`(_ body: String, _ expected: String) {
        #expect(Charts.complaints(body) == expected)
    }

    @Test(arguments: [
        "<state id=\"a\">\n<transition target=\"b\"/></state><state id=\"b\"><transition target=\"a\"/></state>",
        "<state id=\"a\">\n<transition target=\"a\"/></state>",
        "<state id=\"o\"><state id=\"a\"/>\n<transition target=\"o\"/></state>",
    ])
    func `a circle that waits for nothing is refused at its first transition`(_ body: String) {
        #expect(
            Charts.complaints(body)
                == "a.scxml:3: error: these transitions wait for nothing and lead in a circle for ever: add an event or a condition"
        )
    }

    @Test(arguments: [
        "<state id=\"a\"><transition target=\"b\"/></state><state id=\"b\"><transition cond=\"In('b')\" target=\"a\"/></state>",
        "<state id=\"a\"><transition cond=\"In('a')\" target=\"c\"/><transition target=\"b\"/></state><state id=\"b\"><transition target=\"a\"/></state><state id=\"c\"/>",
        "<state id=\"a\"><transition target=\"b\"/></state><state id=\"b\"><transition event=\"e\" target=\"a\"/></state>",
    ])
    func `a circle with a way out is left alone`(_ body: String) {
        #expect(Charts.complaints(body) == "")
    }

    @Test func `a thousand transitions are checked in a moment`() throws {
        let transitions = (0..<2_000).map { "<transition event=\"question.t\($0)\"><log/></transition>" }
            .joined()
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(Charts.complaints("<state id=\"a\">\(transitions)</state>") == "")
        }
        #expect(time < .seconds(5))
    }
}
