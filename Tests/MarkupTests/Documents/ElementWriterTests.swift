import Testing

@testable import Markup

@Suite struct WritingElements {
    @Test(arguments: [
        ("a<b>&\"\n\t\r", "a&lt;b&gt;&amp;\"\n\t&#13;", "a&lt;b&gt;&amp;&quot;&#10;&#9;&#13;"),
        ("é\u{1F600}", "é\u{1F600}", "é\u{1F600}"),
    ])
    func `what XML would misread is escaped`(_ text: String, _ content: String, _ attribute: String) {
        #expect(ElementWriter.escaped(text) == content)
        #expect(ElementWriter.escaped(text, inAttribute: true) == attribute)
    }

    @Test func `of several prefixes the first by the alphabet is taken`() {
        let place = Location(file: "a.xml", line: 1)
        let element = Element(Name("a", in: "urn:x"), at: place, namespaces: ["q": "urn:x", "p": "urn:x"])
        #expect(element.serialised() == "<p:a xmlns:p=\"urn:x\" xmlns:q=\"urn:x\"/>")
    }
}
