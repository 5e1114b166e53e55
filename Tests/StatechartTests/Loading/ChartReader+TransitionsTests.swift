import Statechart
import Testing

@Suite struct ReadingTransitions {
    @Test func `descriptors lose what changes nothing`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><transition event=\"a.* b. * .* c.d\" target=\"a\"/></state>")
        #expect(chart.transitions[0].events == ["a", "b", "*", "*", "c.d"])
        #expect(chart.transitions[0].targetIDs == ["a"] && chart.transitions[0].targets == [1])
    }

    @Test(arguments: [
        (
            "<state id=\"abc\"><transition event=\"x\" target=\"abd\"/></state>",
            "a.scxml:2: error: there is no state 'abd': did you mean 'abc'?"
        ),
        (
            "<state id=\"a\"><transition event=\"x\" target=\"zzzz\"/></state>",
            "a.scxml:2: error: there is no state 'zzzz': write the id of a <state>"
        ),
        (
            "<state id=\"a\"><transition event=\"\" target=\"a\"/></state>",
            "a.scxml:2: error: event=\"\" matches nothing: name an event or leave the attribute out"
        ),
        (
            "<state id=\"a\"><transition event=\"x\" type=\"inner\"/></state>",
            "a.scxml:2: error: type=\"inner\" is not known: write \"internal\" or \"external\""
        ),
        (
            "<state id=\"a\"><transition><log/></transition></state>",
            "a.scxml:2: error: this transition has no event, no condition and no target, so it would be taken for ever: add what it waits for"
        ),
        (
            "<state id=\"a\"><initial/><state id=\"b\"/></state>",
            "a.scxml:2: error: <initial> needs exactly one <transition target=\"…\"/>"
        ),
        (
            "<state id=\"a\"><initial>\n<transition target=\"c\"/></initial><state id=\"b\"/></state><state id=\"c\"/>",
            "a.scxml:3: error: the initial state 'c' must lie inside 'a'"
        ),
        (
            "<state id=\"a\"><initial><transition event=\"e\" target=\"b\"/></initial><state id=\"b\"/></state>",
            "a.scxml:2: error: a default transition has no event and no condition: remove them"
        ),
        (
            "<state id=\"a\"><state id=\"b\"/><history id=\"h\"/></state>",
            "a.scxml:2: error: <history> needs a <transition target=\"…\"/>: where to go when there is nothing to remember"
        ),
        (
            "<state id=\"a\"><state id=\"b\"/><history id=\"h\" type=\"far\"><transition target=\"b\"/></history></state>",
            "a.scxml:2: error: type=\"far\" is not known: write \"shallow\" or \"deep\""
        ),
    ])
    func `a strict chart says what to write`(_ body: String, _ expected: String) {
        #expect(Charts.complaints(body) == expected)
    }
}
