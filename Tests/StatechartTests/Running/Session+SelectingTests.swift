import Statechart
import Testing

@Suite struct SelectingTransitions {
    @Test(arguments: [
        ("inner", ["o", "i2"]), ("outer", ["x"]), ("both", ["o", "i2"]), ("first", ["o", "i2"]),
    ])
    func `the innermost wins, and among its own the first`(_ event: String, _ expected: [String]) throws {
        let body = """
            <state id="o"><state id="i"><transition event="inner both" target="i2"/><transition event="first" target="i2"/>
            <transition event="first" target="x"/></state><state id="i2"/>
            <transition event="outer both" target="x"/></state><state id="x"/>
            """
        #expect(try Charts.end(body, events: [event]) == expected)
    }

    private static let regions = """
        <parallel id="p"><state id="r"><state id="r1"><transition event="e" target="r2"/><transition event="f" target="r2"/></state><state id="r2"/></state>
        <state id="s"><state id="s1"><transition event="e" target="s2"/><transition event="f" target="x"/></state><state id="s2"/></state>
        <transition event="g" target="p"/></parallel><state id="x"/>
        """

    @Test func `regions move together where they do not meet`() throws {
        #expect(try Charts.end(Self.regions, events: ["e"]) == ["p", "r", "r2", "s", "s2"])
    }

    @Test func `of two that meet the earlier in the document goes first`() throws {
        #expect(try Charts.end(Self.regions, events: ["f"]) == ["p", "r", "r2", "s", "s1"])
    }

    @Test func `a transition from further inside wins over one around it`() throws {
        let body = """
            <parallel id="p"><state id="r"/><state id="s"><state id="s1"><transition event="e" target="s2"/></state><state id="s2"/></state>
            <transition event="e" target="x"/></parallel><state id="x"/>
            """
        #expect(try Charts.end(body, events: ["e"]) == ["p", "r", "s", "s2"])
    }
}
