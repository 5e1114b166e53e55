import Markup
import Testing

@Suite struct ChangingTrees {
    @Test func `what is taken out stays valid and is in no path any more`() throws {
        let live = try LiveTree("<a n='1'>x</a>")
        let a = try #require(live.nodes("a").first)
        let attribute = try #require(live.nodes("a/@n").first)
        live.tree.remove(attribute)
        live.tree.remove(a)
        #expect(a.stringValue == "x" && a.parent == nil)
        #expect(attribute.stringValue == "1")
        #expect(live.markup == "<r/>")
    }

    @Test func `attributes are set by name and by node`() throws {
        let live = try LiveTree("<a n='1'/>")
        let a = try #require(live.nodes("a").first)
        live.tree.set(try #require(live.nodes("a/@n").first), to: "2 & 3")
        live.tree.set(attribute: "m", of: a, to: "<")
        #expect(live.markup == "<r><a n=\"2 &amp; 3\" m=\"&lt;\"/></r>")
    }

    @Test func `children can be emptied and added to`() throws {
        let live = try LiveTree("x<a/>y")
        live.tree.removeChildren(of: live.tree.root)
        _ = live.tree.append(element: "b", to: live.tree.root)
        #expect(live.markup == "<r><b/></r>")
    }
}
