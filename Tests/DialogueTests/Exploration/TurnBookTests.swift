import Foundation
import Testing

@testable import Dialogue

@Suite("What is known of how moves go")
struct TurnBookTests {
    @Test(
        "What the book says of a move is what the engine does, for conversations put together by chance",
        arguments: ["two forms", "boiler", "back-pain"])
    func agrees(name: String) throws {
        let script = name == "two forms" ? try TwoForms.script.get() : try Scripts.named(name)
        var explorer = Rambler.explored(name, script)
        let walk = try #require(explorer.walk)
        #expect(explorer.isExhausted && explorer.guide.book.conflicts == [])
        let engine = explorer.guide.runner.watchedEngine()
        var dice = Dice(seed: 7)
        var count = 0
        while count < 1_500 {
            let spot = walk.spots[dice.roll(walk.spots.count)]
            let moves = explorer.guide.moves(at: spot.place)
            let move = moves[dice.roll(moves.count)]
            guard let errand = explorer.guide.errand(spot.place, spot.region, move) else { continue }
            count += 1
            let values = dice.pick(errand.region)
            let told = explorer.guide.arrivals(
                of: Guide.Errand(place: spot.place, region: Region(values), move: move, root: errand.root))
            let arrival = try #require(told.arrivals.first)
            #expect(told.arrivals.count == 1 && told.gaps.isEmpty)
            let before = explorer.guide.atlas.conversation(spot.place, values)
            let outing = explorer.guide.runner.outing(engine, before, explorer.guide.moves[move])
            let name = explorer.guide.moves[move].name
            #expect(arrival.outcome.isOver == outing.end.isOver, "\(name)")
            #expect(arrival.outcome.broken == outing.broken && arrival.outcome.isWayOut == outing.isWayOut)
            guard !outing.end.isOver else { continue }
            let real = explorer.guide.numbers(of: outing.end)
            #expect(arrival.outcome.place == real.place && arrival.region == Region(real.values), "\(name)")
        }
    }

    @Test("Two turns that ask for different things after the same answers do not fit together")
    func conflict() throws {
        let script = try Desk.sound.get()
        let runner = TurnRunner(
            script, moment: Moment(now: Visitor.monday, reference: "R"), step: Explorer.step)
        var atlas = Atlas(runner.parts)
        var book = TurnBook(asksAhead: false)
        var outing = runner.outing(runner.watchedEngine(), nil, Explorer.arrival)
        let numbers = atlas.numbers(of: outing.end)
        let root = book.root(numbers.place, 0)
        outing.notes = [Watch.Note(parts: [.requests], answer: 0)]
        book.note(outing, from: root, numbers.values, &atlas)
        #expect(book.conflicts == [])
        outing.notes = [Watch.Note(parts: [.whom], answer: 0)]
        book.note(outing, from: root, numbers.values, &atlas)
        #expect(!book.conflicts.isEmpty)
    }

    @Test("Of what takes a way one conversation is told, with values that go with each other")
    func values() {
        var both = Region([0, 0, 5])
        both.formUnion(Region([1, 1, 6]))
        let flow = TurnBook.Flow(
            region: both, rows: [TurnBook.Rows(parts: [0, 1], rows: [[0, 1], [1, 0]])])
        #expect(flow.values() == [0, 1, 5])
        #expect(flow.values([1: 0]) == [1, 0, 5] && flow.values([2: 6]) == [0, 1, 6])
        #expect(flow.values([0: 0, 1: 0]) == nil)
        let none = TurnBook.Flow(region: both, rows: flow.rows + [TurnBook.Rows(parts: [0], rows: [[2]])])
        #expect(none.values() == nil)
    }

    @Test("A way that was gone is known for all that give the same answers")
    func ways() throws {
        let explorer = Rambler.explored(try Desk.sound.get())
        var guide = explorer.guide
        let walk = try #require(explorer.walk)
        let spot = try #require(
            walk.spots.first { guide.atlas.placeSamples[$0.place].asked == "order.confirm" })
        let moves = guide.moves(at: spot.place)
        let yes = try #require(moves.first { guide.moves[$0].name == "act.yes" })
        let all = guide.errand(spot.place, spot.region, yes)
        let errand = try #require(all)
        let (arrivals, gaps) = guide.arrivals(of: errand)
        #expect(gaps.isEmpty && !arrivals.isEmpty)
        let ends = arrivals.compactMap { guide.atlas.placeSamples[$0.outcome.place].asked }
        #expect(ends.contains("start"))
    }
}
