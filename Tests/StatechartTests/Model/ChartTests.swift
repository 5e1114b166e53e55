import Statechart
import Testing

@Suite struct AskingCharts {
    @Test func `states are found by id`() throws {
        let chart = try Charts.chart("<state id=\"a\"/><state id=\"b\"/>")
        #expect(chart.state("b")?.index == 2)
        #expect(chart.state("c") == nil)
        #expect(chart.state("") == nil)
    }
}
