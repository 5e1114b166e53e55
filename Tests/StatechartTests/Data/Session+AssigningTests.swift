import Statechart
import Testing

@Suite struct AssigningValues {
    private func after(_ content: String) throws -> [String] {
        let body = """
            <datamodel><data id="d"><a xmlns=""><b n="1">x</b><c/></a></data><data id="m"/></datamodel>
            <state id="s"><onentry>\(content)<assign location="$m" expr="$d"/></onentry>
            <onentry><log expr="concat(count($d//*), ' ', $d, ' ', $d/a/b/@n, $d/a/@z, ' ', local-name($d/a/*[1]))"/></onentry></state>
            """
        let outcome = try Charts.run(body)
        return outcome.log + outcome.errors
    }

    @Test(arguments: [
        ("<assign location=\"$d/a/b\" expr=\"'y'\"/>", ["3 y 1 b"]),
        ("<assign location=\"$d/a/b/@n\" expr=\"2\"/>", ["3 x 2 b"]),
        ("<assign location=\"$d/a/b/text()\" expr=\"'z'\"/>", ["3 z 1 b"]),
        ("<assign location=\"$d/a\" type=\"firstchild\"><e xmlns=\"\">f</e></assign>", ["4 fx 1 e"]),
        ("<assign location=\"$d/a\" type=\"lastchild\" expr=\"'t'\"/>", ["3 xt 1 b"]),
        ("<assign location=\"$d/a/b\" type=\"nextsibling\" expr=\"'t'\"/>", ["3 xt 1 b"]),
        ("<assign location=\"$d/a/b\" type=\"previoussibling\"><e xmlns=\"\"/></assign>", ["4 x 1 e"]),
        ("<assign location=\"$d/a/b\" type=\"replace\"><e xmlns=\"\">q</e></assign>", ["3 q  e"]),
        ("<assign location=\"$d/a/b\" type=\"delete\"/>", ["2   c"]),
        ("<assign location=\"$d/a/b/@n\" type=\"delete\"/>", ["3 x  b"]),
        ("<assign location=\"$d/a\" type=\"addattribute\" attr=\"z\" expr=\"9\"/>", ["3 x 19 b"]),
        ("<assign location=\"$d/a/*\" expr=\"'v'\"/>", ["3 vv 1 b"]),
        ("<assign location=\"$d\"/>", ["0   "]),
        ("<assign location=\"$d/a/no\" expr=\"1\"/>", ["3 x 1 b", "$d/a/no: there is no such location"]),
        ("<assign location=\"1\" expr=\"1\"/>", ["3 x 1 b", "1: not a location"]),
        ("<assign location=\"$d/a/b/@n\"><q/></assign>", ["3 x 1 b", "only text fits there"]),
        ("<assign location=\"$d\" type=\"delete\"/>", ["3 x 1 b", "a variable itself stays where it is"]),
        (
            "<assign location=\"$d/a/b/@n\" type=\"nextsibling\" expr=\"1\"/>",
            ["3 x 1 b", "an attribute has no siblings"]
        ),
        (
            "<assign location=\"$d/a/b/text()\" type=\"firstchild\" expr=\"1\"/>",
            ["3 x 1 b", "only an element has children and attributes"]
        ),
        (
            "<assign location=\"$_event\" expr=\"1\"/>",
            ["3 x 1 b", "a system variable cannot be changed, nor what is no longer there"]
        ),
        (
            "<assign location=\"/datamodel\" expr=\"1\"/>",
            ["3 x 1 b", "a system variable cannot be changed, nor what is no longer there"]
        ),
    ])
    func `each kind of assignment`(_ content: String, _ expected: [String]) throws {
        #expect(try after(content) == expected)
    }

    @Test func `a value has a greatest size`() throws {
        let body = """
            <datamodel><data id="t">0123456789abcdef</data></datamodel><state id="s">
            <transition event="double"><assign location="$t" expr="concat($t, $t)"/></transition></state>
            """
        let outcome = try Charts.run(body, events: Array(repeating: "double", count: 17))
        #expect(outcome.errors == ["a value is larger than 1048576 bytes"])
    }

    @Test func `late binding gives values on first entry, once`() throws {
        let body = """
            <state id="a"><transition event="e" target="b"/></state>
            <state id="b"><datamodel><data id="x" expr="1"/></datamodel><onentry><assign location="$x" expr="$x + 1"/><log expr="$x"/></onentry>
            <transition event="e" target="b"/></state>
            """
        #expect(try Charts.run(body, attributes: "binding=\"late\"", events: ["e", "e"]).log == ["2", "3"])
    }

    @Test func `a loop binds its item to the node itself, and keeps a copy of the last`() throws {
        let body = """
            <datamodel><data id="l"><i xmlns="">1</i><i xmlns="">2</i></data></datamodel><state id="s"><onentry>
            <foreach array="$l/i" item="x" index="k"><assign location="$x" type="addattribute" attr="k" expr="$k"/><log expr="$x + $k"/>
            <assign location="$l/i[3]" type="delete"/></foreach></onentry>
            <onentry><foreach array="$l/i" item="x" index="k"><assign location="$x" type="addattribute" attr="k" expr="$k * 2"/></foreach>
            <log expr="concat($l/i[1]/@k, $l/i[2]/@k, $x, $x/@k)"/><assign location="$l" expr="0"/><log expr="concat($x, $l)"/></onentry></state>
            """
        let outcome = try Charts.run(body)
        #expect(outcome.log == ["2", "2424", "20"])
    }

    @Test func `loops may be inside each other, and a loop over nothing changes nothing`() throws {
        let body = """
            <datamodel><data id="l"><i xmlns="">1</i><i xmlns="">2</i></data><data id="x" expr="7"/></datamodel><state id="s"><onentry>
            <foreach array="$l/i" item="a"><foreach array="$l/i" item="b"><log expr="concat($a, $b)"/></foreach></foreach>
            <foreach array="$l/no" item="x"><log expr="'never'"/></foreach><log expr="$x"/></onentry></state>
            """
        #expect(try Charts.run(body).log == ["11", "12", "21", "22", "7"])
    }
}
