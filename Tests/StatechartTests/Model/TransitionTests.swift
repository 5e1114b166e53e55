import Markup
import Statechart
import Testing

@Suite struct TransitionsOfAChart {
    @Test func `a transition knows its source, its condition and its place`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><transition event=\"e\"/>\n<transition cond=\"In('a')\" type=\"internal\" target=\"a\"/></state>"
        )
        #expect(chart.transitions.map(\.source) == [1, 1])
        #expect(chart.transitions.map(\.condition) == [nil, 0])
        #expect(chart.transitions.map(\.isInternal) == [false, true])
        #expect(chart.transitions[1].location.line == 3)
        #expect(chart.states[1].transitions == [0, 1])
    }
}
