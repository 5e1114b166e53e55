import Testing

@testable import Dialogue

@Suite("Where moves lead")
struct GuideTests {
    private let moment = Moment(now: Visitor.monday, reference: "R")

    @Test("A move is made once for all that it does not look at")
    func once() throws {
        var guide = Guide(try Desk.sound.get(), moment: moment, step: nil)
        let begin = guide.runner.outing(guide.runner.watchedEngine(), nil, Explorer.arrival)
        let (place, values) = guide.numbers(of: begin.end)
        let here = guide.moves(at: place)
        let order = try #require(here.first { guide.moves[$0].name == "intent.order" })
        let found = guide.arrival(of: order, place, values)
        let arrival = try #require(found)
        #expect(guide.atlas.placeSamples[arrival.outcome.place].asked == "order.screen.smoke")
        let turns = guide.turns
        #expect(turns > 0)
        // Nothing of it depends on whether there was a request.
        var sent = begin.end
        sent.requests = [
            Conversation.SentRequest(reference: "R", isHeld: false, isWithdrawn: false, remarks: nil)
        ]
        let other = guide.numbers(of: sent)
        let again = guide.arrival(of: order, place, other.values)
        #expect(other.values != values && again != nil)
        #expect(guide.turns == turns)
    }

    @Test("A move that needs something is made with what has it")
    func needs() throws {
        let explorer = Rambler.explored(try Desk.sound.get())
        var guide = explorer.guide
        let walk = try #require(explorer.walk)
        let part = try #require(guide.atlas.parts.places[.slot("order.when")])
        var isSeen = false
        for spot in walk.spots {
            for move in guide.moves(at: spot.place) where guide.moves[move].name == "act.correction (when)" {
                guard let errand = guide.errand(spot.place, spot.region, move) else { continue }
                isSeen = true
                errand.region.sets[part].forEach { value in
                    #expect(guide.atlas.samples[part][value].slots["order.when"].isGiven)
                }
            }
        }
        #expect(isSeen)
    }
}
