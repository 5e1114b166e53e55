import Testing

@testable import Markup

@Suite struct OwningDocuments {
    @Test(arguments: [
        "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='b.xml'/></a>",
        "<?xml-stylesheet href='b.xsl'?><a/>", "<?oasis-xml-catalog catalog='c.xml'?><a/>",
    ])
    func `nothing that a document names is fetched`(_ text: String) throws {
        let root = try Markup.parse(Array(text.utf8), file: "a.xml")
        #expect(root.text.isEmpty)
    }

    @Test func `a billion laughs end at the first line`() {
        let entities = (1...9).map { "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>" }
        let text = "<!DOCTYPE a [<!ENTITY e0 'ha'>\(entities.joined())]>\n<a>&e9;</a>"
        #expect {
            _ = try Document(parsing: Array(text.utf8), file: "a.xml", limits: .script)
        } throws: { "\($0)".hasPrefix("a.xml:1: error: a document type (DOCTYPE) is not read") }
    }
}
