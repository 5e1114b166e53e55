import Statechart
import Testing

@Suite struct ReadingData {
    @Test(arguments: [
        (
            "<data id=\"x\"/>\n<data id=\"x\"/>",
            "a.scxml:3: error: the variable 'x' is declared already, at a.scxml:2"
        ),
        (
            "<data id=\"a b\"/>",
            "a.scxml:2: error: 'a b' cannot name a variable: use letters, digits, '-' and '_'"
        ),
        (
            "<data id=\"_event\"/>",
            "a.scxml:2: error: '_event' cannot name a variable: use letters, digits, '-' and '_'"
        ),
        ("<data/>", "a.scxml:2: error: <data> needs the attribute 'id'"),
        ("<data id=\"x\" src=\"no.xml\"/>", "a.scxml:2: error: src=\"no.xml\" cannot be read"),
        (
            "<data id=\"x\"><list/></data>",
            "a.scxml:2: error: <list> is data, but stands in SCXML's namespace: write <list xmlns=\"\">"
        ),
        ("<data id=\"x\" expr=\"1 +\"/>", "a.scxml:2: error: \"1 +\": the expression ends too early"),
    ])
    func `data that cannot be meant is refused`(_ data: String, _ expected: String) {
        #expect(Charts.complaints("<datamodel>\(data)</datamodel><state id=\"s\"/>") == expected)
    }

    @Test func `a lenient chart fails when it gets there, and goes on`() throws {
        let outcome = try Charts.run(
            "<datamodel><data id=\"x\" expr=\"1 +\"/></datamodel><state id=\"s\"><transition event=\"error.execution\" target=\"t\"/></state><state id=\"t\"/>"
        )
        #expect(outcome.configuration == ["t"])
        #expect(outcome.errors == ["1 +: the expression ends too early"])
    }
}
