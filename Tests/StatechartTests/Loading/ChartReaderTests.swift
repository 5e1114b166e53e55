import Markup
import Statechart
import Testing

@Suite struct ReadingCharts {
    @Test func `states are flat, in document order, with their families`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><state/><history id=\"h\" type=\"deep\"/></state><parallel id=\"p\"><state id=\"q\"/></parallel><final id=\"f\"/>",
            attributes: "name=\"n\"")
        #expect(chart.name == "n")
        #expect(chart.states.map(\.id) == ["", "a", "#2", "h", "p", "q", "f"])
        #expect(
            chart.states.map(\.kind) == [
                .compound, .compound, .atomic, .history(isDeep: true), .parallel, .atomic, .final,
            ])
        #expect(chart.states.map(\.parent) == [nil, 0, 1, 1, 0, 4, 0])
        #expect(chart.states[1].children == [2] && chart.states[1].histories == [3])
    }

    @Test func `elements of other vocabularies are kept where they stand`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\" xmlns:t=\"urn:t\"><t:x/><onentry><t:one/><if cond=\"true()\"><t:two/></if></onentry>"
                + "<transition event=\"e\"><t:three/></transition></state>")
        #expect(chart.states[1].extensions.map(\.name.local) == ["x"])
        #expect(chart.foreign.map(\.name.local) == ["one", "two", "three"])
    }

    @Test(arguments: [
        (
            "<state id=\"a\"/>\n<state id=\"a\"/>", "",
            "a.scxml:3: error: the id 'a' is taken already, at a.scxml:2"
        ),
        (
            "<state id=\"a\"/>", "datamodel=\"ecmascript\"",
            "a.scxml:1: error: ECMAScript is not run here: write datamodel=\"xpath\" and XPath expressions"
        ),
        (
            "<state id=\"a\"/>", "datamodel=\"lua\"",
            "a.scxml:1: error: datamodel=\"lua\" is not known: write \"xpath\" or \"null\""
        ),
        (
            "<script>x</script><state id=\"a\"/>", "",
            "a.scxml:2: error: scripts are not run here: use <assign>, or an element that the host knows"
        ),
    ])
    func `what no reading can use is refused`(_ body: String, _ attributes: String, _ expected: String) {
        #expect {
            _ = try Charts.chart(body, attributes: attributes)
        } throws: { "\($0)" == expected }
    }

    @Test func `another root is refused`() throws {
        let root = try Markup.parse(Array("<scxml/>".utf8), file: "a.scxml")
        #expect {
            _ = try Chart(root)
        } throws: { "\($0)".hasPrefix("a.scxml:1: error: the root is not SCXML") }
    }

    @Test func `all mistakes come at once, in the order of their lines`() {
        let body =
            "<state id=\"a\">\n<transition event=\"x\" target=\"no\"/>\n<transition event=\"y\" cond=\"(\"/>\n</state>\n<stat/>"
        let lines = Charts.complaints(body).split(separator: "\n").map { $0.prefix(10) }
        #expect(lines == ["a.scxml:3:", "a.scxml:4:", "a.scxml:6:"])
    }
}
