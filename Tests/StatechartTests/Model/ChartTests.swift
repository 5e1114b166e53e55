import Statechart
import Testing

@Suite struct AskingCharts {
    @Test func `states are found by id`() throws {
        let chart = try Charts.chart("<state id=\"a\"/><state id=\"b\"/>")
        #expect(chart.state("b")?.index == 2)
        #expect(chart.state("c") == nil)
        #expect(chart.state("") == nil)
    }

    @Test func `it is known whether some expression looks at the event`() throws {
        func looks(_ condition: String) throws -> Bool {
            try Charts.chart(
                "<state id=\"a\"><transition event=\"e\" cond=\"\(condition)\" target=\"a\"/></state>"
            ).looksAtEvent
        }
        #expect(try looks("$_event/name = 'e'"))
        #expect(try !looks("In('a')"))
    }
}
