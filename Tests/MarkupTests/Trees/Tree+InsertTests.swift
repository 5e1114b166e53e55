import Markup
import Testing

@Suite struct InsertingNodes {
    @Test(arguments: [
        (Tree.Place.first, "<r><a><x/>t<y/><b/></a></r>"), (.last, "<r><a><b/><x/>t<y/></a></r>"),
        (.before, "<r><x/>t<y/><a><b/></a></r>"), (.after, "<r><a><b/></a><x/>t<y/></r>"),
        (.instead, "<r><x/>t<y/></r>"),
    ])
    func `several nodes keep their order at each place`(_ place: Tree.Place, _ expected: String) throws {
        let live = try LiveTree("<a><b/></a>")
        #expect(live.tree.insert(.markup("<x/>t<y/>"), place, try #require(live.nodes("a").first)))
        #expect(live.markup == expected)
    }

    @Test(arguments: [
        ("a", Tree.Place.first, "<r><a>new old</a>1</r>"), ("a", .last, "<r><a>oldnew </a>1</r>"),
        ("a/text()", .before, "<r><a>new old</a>1</r>"), ("a/text()", .after, "<r><a>oldnew </a>1</r>"),
        ("a", .after, "<r><a>old</a>new 1</r>"), ("a", .before, "<r>new <a>old</a>1</r>"),
    ])
    func `text joins text, so that no two text nodes are neighbours`(
        _ path: String, _ place: Tree.Place, _ expected: String
    ) throws {
        let live = try LiveTree("<a>old</a>1")
        #expect(live.tree.insert(.text("new "), place, try #require(live.nodes(path).first)))
        #expect(live.markup == expected)
        #expect(try live.show("count(a/text() | text())") == (path == "a" && place == .before ? "3" : "2"))
    }

    @Test(arguments: [
        (Tree.Place.before, "<r>1<x/>23<y/>4old</r>"), (.after, "<r>old1<x/>23<y/>4</r>"),
        (.instead, "<r>1<x/>23<y/>4</r>"),
    ])
    func `text and elements around a text node keep their order, too`(_ place: Tree.Place, _ expected: String)
        throws
    {
        let live = try LiveTree("old")
        let text = try #require(live.nodes("text()").first)
        #expect(live.tree.insert(.markup("1<x/>23<y/>4"), place, text))
        #expect(live.markup == expected)
        #expect(try live.show("count(text())") == "3")
    }

    @Test func `nothing becomes too deep to be walked`() throws {
        let live = try LiveTree("<a/>")
        let deep = String(repeating: "<b>", count: 150) + String(repeating: "</b>", count: 150)
        #expect(!live.tree.insert(.markup(deep), .last, live.tree.root))
        var place = live.tree.root
        var count = 0
        while live.tree.insert(.markup("<c/>"), .first, place), count < 500 {
            place = try #require(place.elementNodes.first)
            count += 1
        }
        #expect(count < 200)
    }

    @Test func `an attribute has no neighbours`() throws {
        let live = try LiveTree("<a n='1'/>")
        #expect(!live.tree.insert(.text("x"), .after, try #require(live.nodes("a/@n").first)))
    }

    @Test func `signs of markup in text stay text`() throws {
        let live = try LiveTree("")
        _ = live.tree.insert(.text("<b>&amp;"), .last, live.tree.root)
        _ = live.tree.insert(.text("&"), .first, live.tree.root)
        #expect(live.tree.root.stringValue == "&<b>&amp;")
    }

    @Test func `what is no XML is not inserted`() throws {
        let live = try LiveTree("")
        #expect(!live.tree.insert(.markup("<a>"), .last, live.tree.root))
        #expect(live.markup == "<r/>")
    }

    @Test func `copies bring their namespaces along`() throws {
        let live = try LiveTree("")
        _ = live.tree.insert(.markup("<p:a xmlns:p='urn:p'><p:b/></p:a>"), .last, live.tree.root)
        #expect(live.markup == "<r><p:a xmlns:p=\"urn:p\"><p:b/></p:a></r>")
    }
}
