import Markup
import Testing

@Suite struct ValuesOfXPath {
    @Test(arguments: [("1 = 1", "boolean"), ("1", "number"), ("'1'", "string"), ("a", "nodes")])
    func `an expression gives one of four kinds`(_ source: String, _ kind: String) throws {
        let found =
            switch try LiveTree("<a/>").value(source) {
            case .boolean: "boolean"
            case .number: "number"
            case .string: "string"
            case .nodes: "nodes"
            }
        #expect(found == kind)
    }
}
