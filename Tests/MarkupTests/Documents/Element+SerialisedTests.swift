import Markup
import Testing

@Suite struct WritingXML {
    @Test(arguments: [
        "<a/>",
        "<a xmlns=\"urn:x\"><b xmlns=\"\"/></a>",
        "<a xmlns=\"urn:x\" xmlns:t=\"urn:t\"><t:b t:c=\"&lt;&quot;&#10;\">x &amp; y</t:b></a>",
        "<a b=\"1\"> <c/> </a>",
        "<a xml:lang=\"en\"/>",
    ])
    func `what is read is written alike`(_ text: String) throws {
        #expect(try Markup.parse(Array(text.utf8), file: "a.xml").serialised() == text)
    }

    @Test func `elements made by hand get the declarations they need`() throws {
        let place = Location(file: "a.xml", line: 1)
        let child = Element(
            Name("b", in: "urn:y"), attributes: [.init(Name("c", in: "urn:z"), "1")], at: place)
        let root = Element(Name("a", in: "urn:x"), children: [.element(child), .text("]]>")], at: place)
        #expect(
            root.serialised()
                == "<a xmlns=\"urn:x\"><b xmlns=\"urn:y\" xmlns:ns1=\"urn:z\" ns1:c=\"1\"/>]]&gt;</a>")
    }
}
