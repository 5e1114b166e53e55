import Testing

@testable import Statechart

@Suite struct ReachingStates {
    /// The ids of the states that cannot be reached.
    private func unreached(_ body: String) throws -> [String] {
        let chart = try Charts.chart(body)
        var walk = Reachability(states: chart.states, transitions: chart.transitions)
        walk.run()
        return chart.states.filter { !walk.reached.contains($0.index) && !$0.isHistory }.map(\.id)
    }

    @Test func `what transitions, defaults and histories lead to is reached`() throws {
        let body = """
            <state id="a"><transition event="x" target="h"/></state>
            <state id="b"><history id="h"><transition target="b2"/></history><state id="b1"/><state id="b2"/></state>
            <state id="c"/>
            """
        #expect(try unreached(body) == ["b1", "c"])
    }

    @Test func `a parent entered around a child and later by itself opens its default, too`() throws {
        let body = """
            <state id="a"><transition event="x" target="b2"/></state>
            <state id="b"><state id="b1"/><state id="b2"/><transition event="y" target="b"/></state>
            """
        #expect(try unreached(body) == [])
    }

    @Test func `all regions of a parallel are reached with one`() throws {
        let body = """
            <state id="a"><transition event="x" target="p1"/></state>
            <parallel id="p"><state id="p1"/><state id="p2"><state id="p3"/></state></parallel>
            """
        #expect(try unreached(body) == [])
    }
}
