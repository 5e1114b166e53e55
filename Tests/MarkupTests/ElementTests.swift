import Markup
import Testing

@Suite struct LookingAtElements {
    private let place = Location(file: "a.xml", line: 1)

    @Test func `only attributes without a namespace are found by name`() {
        let element = Element(
            Name("a"), attributes: [.init(Name("x", in: "urn:t"), "1"), .init(Name("x"), "2")], at: place)
        #expect(element["x"] == "2")
        #expect(element["y"] == nil)
    }

    @Test func `text is gathered in document order at any depth`() {
        let inner = Element(Name("b"), children: [.text("2")], at: place)
        let element = Element(Name("a"), children: [.text("1"), .element(inner), .text("3")], at: place)
        #expect(element.text == "123")
        #expect(element.elements == [inner])
    }
}
