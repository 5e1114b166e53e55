import Markup
import Testing

@testable import Statechart

@Suite struct FormsOfValues {
    @Test(arguments: [
        ("", Datum.none), (" \n ", .none), ("123\r\n4  5 ", .text("123 4 5")), (" <a/> ", .tree("<a/>")),
        ("\n<a/> x <b>1</b>\n", .tree("<a/> x <b>1</b>")), ("a &amp; b", .text("a & b")),
    ])
    func `what stands in an element is text or a tree`(_ content: String, _ expected: Datum) throws {
        let element = try Markup.parse(Array("<x>\(content)</x>".utf8), file: "a.xml")
        #expect(Datum(written: element.children) == expected)
    }

    @Test(arguments: [
        ("<a><b/></a>", Datum.tree("<a><b/></a>")), (" plain\n text", .text("plain text")),
        ("<a>", .text("<a>")),
    ])
    func `a file is XML or text`(_ content: String, _ expected: Datum) {
        #expect(Datum(file: Array(content.utf8)) == expected)
    }

    @Test func `every value can stand inside an element`() {
        #expect(Datum.text("<&").markup == "&lt;&amp;")
        #expect(
            Datum.number(2).markup == "2" && Datum.boolean(true).markup == "true" && Datum.none.markup == "")
        #expect(
            Datum.entries([.init("a<", .text("1")), .init("b", .tree("<c/>"))]).markup
                == "<data id=\"a&lt;\">1</data><data id=\"b\"><c/></data>")
    }

    @Test func `entries are found by their keys`() {
        let value = Datum.entries([.init("a", .number(1)), .init("a", .number(2))])
        #expect(value["a"] == .number(1) && value["b"] == nil && Datum.text("a")["a"] == nil)
    }
}
