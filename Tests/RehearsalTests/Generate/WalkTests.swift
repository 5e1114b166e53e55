import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("A conversation under way")
struct WalkTests {
    @Test("A turn that was tried leaves the walk before it as it was")
    func tried() throws {
        let engine = Engine(try Greenhouse.script.get())
        let start = Walk(engine)
        var walk = start
        let taken = walk.take(.init(.pick("order")), with: engine)
        let turn = try #require(taken)
        #expect(turn.trace.state.last == "order.name")
        #expect(start.visits.isEmpty && walk.visits.count == 1)
        #expect(walk.transitions.isStrictSuperset(of: start.transitions))
    }

    @Test("What cannot be done is not done: a choice that is not on offer, a line after the end")
    func refused() throws {
        let engine = Engine(try Greenhouse.script.get())
        var walk = Walk(engine)
        let acts: [Transcript.Act] = [.pick("nothing"), .say("goodbye"), .say("hello")]
        let turns = acts.map { walk.take(.init($0), with: engine) }
        #expect(turns[0]?.reply == nil && turns[1]?.reply.end == true && turns[2]?.reply == nil)
        #expect(walk.visits.count == 1)
    }

    @Test("Several turns in a row are taken all, or not to the end")
    func row() throws {
        let engine = Engine(try Greenhouse.script.get())
        var walk = Walk(engine)
        let row = walk.take(all: [.init(.pick("order")), .init(.say("Dana"))], with: engine)
        let taken = try #require(row)
        #expect(walk.visits.count == 2 && walk.transitions.isSuperset(of: taken) && taken.count > 1)
        let refused = walk.take(all: [.init(.say("yes")), .init(.pick("nothing"))], with: engine)
        #expect(refused == nil)
    }

    @Test("It is written down as a rehearsal that passes, with time that goes by and a store that fails")
    func written() throws {
        let script = try Greenhouse.script.get()
        let engine = Engine(script)
        var walk = Walk(engine)
        let visits: [Transcript.Visit] = [
            .init(settings: [.pause(.seconds(60))], act: .pick("order")), .init(.say("Dana")),
            .init(settings: [.failToKeep], act: .say("yes")),
        ]
        let turns = visits.compactMap { walk.take($0, with: engine) }
        #expect(turns.count == 3)
        let text = walk.rehearsal(title: "A walk", with: engine)
        #expect(text.contains("#me\nPAUSE 60s\nBUTTON order\n") && text.contains("#me\nSTORE_FAILS\nyes\n"))
        #expect(try Greenhouse.play(text, script)?.failure == nil)
        #expect(walk.now == Replay.usualStart.addingTimeInterval(60))
    }
}
