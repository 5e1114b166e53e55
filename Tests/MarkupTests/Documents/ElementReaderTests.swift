import Testing

@testable import Markup

@Suite struct CopyingElements {
    @Test func `prefixes in scope follow the nesting, and an empty default ends one`() throws {
        let text = "<a xmlns='urn:x' xmlns:p='urn:p'><b xmlns='' xmlns:p='urn:q'/><c/></a>"
        let root = try Markup.parse(Array(text.utf8), file: "a.xml")
        #expect(root.elements[0].namespaces == ["p": "urn:q"])
        #expect(root.elements[0].name == Name("b"))
        #expect(root.elements[1].namespaces == ["": "urn:x", "p": "urn:p"])
    }

    @Test func `comments split no text, and sections of data are text`() throws {
        let text = "<a>1<!-- - -->2<?p?>3<![CDATA[<4>]]>&amp;&#53;</a>"
        #expect(try Markup.parse(Array(text.utf8), file: "a.xml").children == [.text("123<4>&5")])
    }

    @Test func `lines beyond 65,535 are counted`() throws {
        let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b>x</b></a>"
        let root = try Markup.parse(Array(text.utf8), file: "a.xml")
        #expect(root.elements.first?.location.line == 70_001)
    }
}
