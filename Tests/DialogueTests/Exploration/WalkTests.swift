import Testing

@testable import Dialogue

@Suite("Walking with many conversations at once")
struct WalkTests {
    private let moment = Moment(now: Visitor.monday, reference: "R")

    /// A walk through the small dialogue, that keeps some parts apart.
    private func walked(
        _ kept: (Part) -> Bool, isFree: Bool = false, limit: Int = 100_000
    ) throws -> (walk: Walk, guide: Guide, isDone: Bool) {
        var guide = Guide(try Desk.sound.get(), moment: moment, step: nil)
        let begin = guide.runner.outing(guide.runner.watchedEngine(), nil, Explorer.arrival)
        let (place, values) = guide.numbers(of: begin.end)
        let parts = guide.atlas.parts.list
        var walk = Walk(
            from: place, Region(values), kept: parts.indices.filter { kept(parts[$0]) }, isFree: isFree,
            limit: limit)
        let isDone = walk.run(with: &guide)
        return (walk, guide, isDone)
    }

    @Test("The less is kept apart the fewer spots there are, and each place is among them")
    func spots() throws {
        let none = try walked { _ in false }
        let some = try walked { $0 == .memory }
        let all = try walked { _ in true }
        #expect(none.isDone && some.isDone && all.isDone)
        #expect(none.walk.spots.count < some.walk.spots.count)
        #expect(some.walk.spots.count < all.walk.spots.count)
        #expect(none.walk.spots.count == none.guide.atlas.placeSamples.count)
        #expect(all.walk.spots.allSatisfy { $0.region.sets.allSatisfy { $0.count == 1 } })
    }

    @Test("What is kept apart is held by what is not")
    func holds() throws {
        let all = try walked { _ in true }
        var none = try walked { _ in false }
        for spot in all.walk.spots {
            let conversation = all.guide.atlas.conversation(spot.place, spot.region.first)
            let numbers = none.guide.numbers(of: conversation)
            #expect(none.walk.holds(numbers.place, numbers.values))
        }
    }

    @Test("Made of what visitors do at will alone, it looks for a way out")
    func free() throws {
        let free = try walked({ _ in true }, isFree: true)
        #expect(free.isDone && free.walk.hasWayOut)
        let asked = free.walk.spots.compactMap { free.guide.atlas.placeSamples[$0.place].asked }
        #expect(!asked.contains("warned"))
    }

    @Test("It ends at its limit")
    func limit() throws {
        #expect(try !walked({ _ in true }, limit: 5).isDone)
    }
}
