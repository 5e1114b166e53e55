import Statechart
import Testing

@Suite struct DataModels {
    @Test func `the null data model knows In and nothing that needs data`() throws {
        let body =
            "<state id=\"a\"><transition cond=\"In('a')\" target=\"b\"/></state><state id=\"b\"><onentry><log expr=\"$x/y\"/></onentry></state>"
        let outcome = try Charts.run(body, attributes: "datamodel=\"null\"")
        #expect(outcome.configuration == ["b"])
        #expect(outcome.errors == ["the null data model has no such expressions"])
    }
}
