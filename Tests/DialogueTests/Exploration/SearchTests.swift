import Testing

@testable import Dialogue

@Suite("Looking for a shortest conversation")
struct SearchTests {
    /// Looks for a conversation in which a question is open.
    private func search(
        _ asked: String, limit: Int = 100_000, shows: (Conversation) -> Bool = { _ in true }
    ) throws -> (result: Search.Result, guide: Guide) {
        let explorer = Rambler.explored(try Desk.sound.get())
        var guide = explorer.guide
        let walk = try #require(explorer.walk)
        let ends = Set(
            walk.spots.indices.filter { guide.atlas.placeSamples[walk.spots[$0].place].asked == asked })
        let search = Search(
            walk, from: walk.spots[0].place, guide.numbers(of: guide.atlas.placeSamples[0]).values,
            ends: ends,
            margin: 0, limit: limit)
        let result = search.shortest(&guide) { guide, place, values in
            shows(guide.atlas.conversation(place, values)) ? [] : nil
        }
        return (result, guide)
    }

    @Test("The way is a shortest one")
    func shortest() throws {
        let (result, guide) = try search("order.name")
        guard case .found(let moves) = result else {
            Issue.record("nothing found")
            return
        }
        #expect(moves.map { guide.moves[$0].name } == ["intent.order", "act.no"])
    }

    @Test("What is true of no conversation there is not found")
    func none() throws {
        let (result, _) = try search("order.confirm") { $0.slots["order.name"] == nil }
        #expect(result == .none)
    }

    @Test("After so many conversations it gives up")
    func limit() throws {
        let (result, _) = try search("order.confirm", limit: 20) { $0.slots["order.name"] == nil }
        #expect(result == .gaveUp)
    }

    @Test("What it takes longer to show is found as well")
    func longer() throws {
        let (result, _) = try search("order.confirm") { !$0.requests.isEmpty }
        guard case .found(let moves) = result else {
            Issue.record("nothing found")
            return
        }
        #expect(moves.count > 6)
    }

    @Test("Where there are too many to look at, those are that have something new")
    func news() throws {
        let script = try Scripts.named("back-pain")
        let explorer = Rambler.explored("back-pain", script)
        var guide = explorer.guide
        let walk = try #require(explorer.walk)
        let samples = guide.atlas.placeSamples
        let ends = walk.spots.indices.filter { samples[walk.spots[$0].place].asked == "booking.confirm" }
        let start = guide.numbers(of: samples[walk.spots[0].place])
        let search = Search(walk, from: start.place, start.values, ends: Set(ends), margin: 0, limit: 150)
        guard case .found(let moves) = search.shortest(&guide, { _, _, _ in [] }) else {
            Issue.record("nothing found")
            return
        }
        #expect(moves.count >= 10)
    }
}
