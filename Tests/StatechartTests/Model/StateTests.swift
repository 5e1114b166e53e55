import Testing

@testable import Statechart

@Suite struct StatesOfAChart {
    @Test func `containment is a range of the document`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><state id=\"b\"/><state id=\"c\"/></state><state id=\"d\"/>")
        let a = try #require(chart.state("a"))
        #expect(a.contains(2) && a.contains(3))
        #expect(!a.contains(1) && !a.contains(4) && !a.contains(0))
        #expect(chart.states[0].contains(4))
    }

    @Test func `the default way in is the attribute, else the first child`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\" initial=\"c\"><state id=\"b\"/><state id=\"c\"/></state><state id=\"d\"><state id=\"e\"/></state>"
        )
        #expect(chart.state("a")?.initial.targets == [3])
        #expect(chart.state("d")?.initial.targets == [5])
        #expect(chart.states[0].initial.targets == [1])
    }
}
