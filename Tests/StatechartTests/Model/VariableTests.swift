import Testing

@testable import Statechart

@Suite struct VariablesOfAChart {
    @Test func `data and the items of loops are variables, in document order`() throws {
        let chart = try Charts.chart(
            """
            <datamodel><data id="a" expr="1"/></datamodel>
            <state id="s"><onentry><foreach array="$a" item="i" index="k"/></onentry>
            <datamodel><data id="b">x</data></datamodel></state>
            """)
        #expect(chart.variables.map(\.id) == ["a", "i", "k", "b"])
        #expect(chart.variables.map(\.isDeclared) == [true, false, false, true])
        #expect(chart.variables[3].initial == .fixed(.text("x")))
        #expect(chart.states[1].variables == [3])
    }
}
