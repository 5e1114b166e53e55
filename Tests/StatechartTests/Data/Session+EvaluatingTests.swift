import Statechart
import Testing

@Suite struct EvaluatingOnTheTree {
    private static let data =
        "<data id=\"l\"><list xmlns=\"\"><i k=\"a\">1</i><i k=\"b\">2</i></list></data><data id=\"n\" expr=\"3\"/>"

    @Test(arguments: [
        ("sum($l/list/i) + $n", "6"), ("$l/list/i[@k='b']", "2"), ("count($l/list/*)", "2"),
        ("local-name($n)", "data"),
        ("$n/@id", "n"), ("local-name($n/..)", "datamodel"), ("local-name($_event)", "data"),
        ("$l = '12'", "true"),
        ("$_ioprocessors/processor/location", "#_scxml_session"), ("$l/list/i[. > $n - 2]", "2"),
        ("In(string('s')) and count($l) = 1", "true"),
    ])
    func `paths see all data`(_ source: String, _ expected: String) throws {
        #expect(try Charts.evaluate(source, data: Self.data) == expected)
    }

    @Test func `an error names the expression`() throws {
        #expect(try Charts.evaluate("$l/list/$n", data: Self.data).hasPrefix("$l/list/$n: "))
        #expect(try Charts.evaluate("count(1)") == "count(1): a value has the wrong type: a path needs nodes")
    }

    @Test func `a path sees what was assigned a moment ago, and the other way round`() throws {
        let body = """
            <datamodel>\(Self.data)</datamodel><state id="s"><onentry>
            <log expr="count($l/list/i)"/><assign location="$n" expr="$n + 1"/><log expr="sum($n)"/>
            <assign location="$l/list/i[1]" expr="9"/><log expr="$l"/><assign location="$l" expr="7"/><log expr="$l + 1"/><log expr="sum($l)"/></onentry></state>
            """
        #expect(try Charts.run(body).log == ["2", "4", "92", "8", "7"])
    }
}
