import Statechart
import Testing

@Suite struct LeavingStates {
    private static func log(_ id: String) -> String { "<onexit><log expr=\"'\(id)'\"/></onexit>" }

    @Test(arguments: [
        ("ext", ["b", "a"]), ("int", ["b"]), ("self", ["b", "a"]), ("none", []),
    ])
    func `states are left from inside out, as far as the transition says`(
        _ event: String, _ expected: [String]
    ) throws {
        let body = """
            <state id="a">\(Self.log("a"))<state id="b">\(Self.log("b"))</state><state id="c"/>
            <transition event="ext" target="c"/><transition event="int" type="internal" target="c"/>
            <transition event="self" type="internal" target="a"/><transition event="none"/></state>
            """
        #expect(try Charts.run(body, events: [event]).log == expected)
    }

    @Test(arguments: [("shallow", ["o", "m2", "m21"]), ("deep", ["o", "m2", "m22"])])
    func `histories remember children or descendants`(_ type: String, _ expected: [String]) throws {
        let body = """
            <state id="o"><history id="h" type="\(type)"><transition target="m1"/></history><state id="m1"/>
            <state id="m2"><state id="m21"/><state id="m22"/></state>
            <transition event="in" target="m22"/><transition event="out" target="x"/></state>
            <state id="x"><transition event="back" target="h"/></state>
            """
        #expect(try Charts.end(body, events: ["in", "out", "back"]) == expected)
        #expect(try Charts.end(body, events: ["out"]) == ["x"])
    }
}
