import Markup
import Statechart
import Testing

@Suite struct ConditionsOfAChart {
    @Test func `conditions are numbered through the document with their source and prefixes`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\" xmlns:t=\"urn:t\"><onentry><if cond=\"1 = 1\"/></onentry>\n<transition event=\"e\" cond=\"t:x()\"/></state>"
        )
        #expect(chart.conditions.map(\.source) == ["1 = 1", "t:x()"])
        #expect(chart.conditions.map(\.index) == [0, 1])
        #expect(chart.conditions[1].namespaces["t"] == "urn:t")
        #expect(chart.conditions[1].location.line == 3)
    }
}
