import Markup
import Testing

@testable import Statechart

@Suite struct KeepingLiveData {
    private func live(_ values: [Datum]) throws -> LiveData {
        let live = try #require(
            LiveData(values.enumerated().map { Variable.Holding(id: "v\($0)", value: $1) }))
        for (index, value) in values.enumerated() { live.write(value, to: index) }
        return live
    }

    @Test func `each value is a data element under datamodel`() throws {
        let live = try live([.number(1), .tree("<a><b/></a>"), .none])
        #expect(live.tree.root.localName == "datamodel")
        #expect(live.stale.isEmpty)
        #expect(Datum(contentsOf: live.element(0)) == .text("1"))
        #expect(Datum(contentsOf: live.element(1)) == .tree("<a><b/></a>"))
        #expect(Datum(contentsOf: live.element(2)) == .none)
    }

    @Test func `a node knows its variable, and what was taken out has none`() throws {
        let live = try live([.none, .tree("<a><b/></a>")])
        let a = try #require(live.element(1).elementNodes.first)
        let b = try #require(a.elementNodes.first)
        #expect(live.owner(of: b) == 1 && live.owner(of: live.element(0)) == 0)
        #expect(live.isVariable(live.element(0)) && !live.isVariable(a))
        live.tree.remove(a)
        #expect(live.owner(of: b) == nil)
        #expect(live.owner(of: try #require(live.systemNode("_event"))) == nil)
    }

    @Test func `an event is written with all its fields, and written anew`() throws {
        let live = try live([])
        live.write(Event("e", sendID: "s", data: .entries([.init("k", .text("v"))])))
        live.write(Event("f"))
        let event = try #require(live.systemNode("_event"))
        #expect(
            event.elementNodes.map(\.localName) == [
                "name", "type", "sendid", "origin", "origintype", "invokeid", "data",
            ])
        #expect(event.stringValue == "fexternal")
        live.write(nil)
        #expect(!event.hasChildren)
    }
}
