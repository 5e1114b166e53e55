import Foundation
import Testing

@testable import Dialogue

@Suite("Places and values of parts")
struct AtlasTests {
    @Test("A conversation is put together from its numbers")
    func together() throws {
        for lines in [[], Way.toName, Way.toConfirm, Way.toConfirm + ["it leaks"]] {
            let visitor = try Visitor("boiler", lines)
            var atlas = Atlas(Parts(visitor.engine.script, at: Visitor.monday))
            let bare = atlas.parts.bare(visitor.turn.conversation)
            let numbers = atlas.numbers(of: bare)
            let copy = atlas.conversation(numbers.place, numbers.values)
            #expect(atlas.parts.bare(copy) == copy)
            #expect(atlas.numbers(of: copy) == numbers)
        }
    }

    @Test("Names are numbered in their order")
    func names() {
        var names = Names()
        #expect(["a", "b", "a"].map { names.number(of: $0) } == [0, 1, 0])
        #expect(names.texts == ["a", "b"])
    }

    @Test("A region holds each value of a part with each of the others'")
    func region() {
        var region = Region([1, 2])
        region.formUnion(Region([3, 4]))
        #expect(Region([1, 4]).isSubset(of: region) && Region([3, 2]).isSubset(of: region))
        #expect(!Region([2, 2]).isSubset(of: region))
        #expect(region.first == [1, 2] && region.with(0, 3).first == [3, 2])
    }
}
