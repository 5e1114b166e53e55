import Markup
import Testing

@Suite struct LookingAtNodes {
    @Test func `kinds, names, values and families`() throws {
        let live = try LiveTree("<a n='1'>x<b>y</b></a>")
        let a = try #require(live.nodes("a").first)
        #expect(a.kind == .element && a.localName == "a" && a.stringValue == "xy")
        #expect(a.hasElements && a.hasChildren && a.elementNodes.map(\.localName) == ["b"])
        #expect(a.parent.map { $0.isSame(as: live.tree.root) } == true)
        let attribute = try #require(live.nodes("a/@n").first)
        #expect(attribute.kind == .attribute && attribute.value == .text("1"))
        let text = try #require(live.nodes("a/text()").first)
        #expect(text.kind == .text && text.stringValue == "x" && text.localName.isEmpty)
        #expect(try live.nodes("/").first?.kind == .document)
    }

    @Test func `a node keeps its tree alive`() throws {
        var node: Node?
        do {
            node = try LiveTree("<a>x</a>").nodes("a").first
        }
        #expect(node?.stringValue == "x")
    }
}
