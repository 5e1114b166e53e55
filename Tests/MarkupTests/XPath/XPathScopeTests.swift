import Markup
import Testing

@Suite struct LookingNamesUp {
    @Test func `a variable in a namespace is another variable`() throws {
        let live = try LiveTree("<a/>", namespaces: ["p": "urn:p"])
        #expect(throws: XPathError("there is no such variable")) {
            try live.value("$p:r", namespaces: ["p": "urn:p"])
        }
        #expect(try live.show("count($r)") == "1")
    }
}
