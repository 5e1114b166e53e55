import Foundation
import Testing

@testable import Dialogue

@Suite("Making moves for a walk")
struct TurnRunnerTests {
    private let moment = Moment(now: Visitor.monday, reference: "R")

    @Test("An outing tells where it ends, what it asked for and what changed")
    func outing() throws {
        let script = try Desk.sound.get()
        let runner = TurnRunner(script, moment: moment, step: Explorer.step)
        let engine = runner.watchedEngine()
        let begin = runner.outing(engine, nil, Move(kind: .begin, name: "begin"))
        #expect(begin.turns == 1 && begin.stray == nil && begin.end.asked == "start")
        let order = runner.outing(engine, begin.end, .event("intent.order"))
        #expect(order.end.asked == "order.screen.smoke" && order.broken == [] && order.stray == nil)
        #expect(order.changes.map { runner.parts.list[$0.part] } == [.begun("order"), .memory])
        #expect(order.changes.allSatisfy { $0.isNew })
        let bye = runner.outing(engine, order.end, .event("act.goodbye"))
        #expect(bye.isWayOut)
    }

    @Test("A part that changes though nothing said so is noticed")
    func stray() throws {
        let script = try Desk.sound.get()
        let runner = TurnRunner(script, moment: moment) { engine, conversation, move, moment in
            engine.turns(conversation, making: move, at: moment).map { turn in
                var turn = turn
                turn.conversation.begun = ["order"]
                return turn
            }
        }
        let engine = runner.watchedEngine()
        let begin = engine.turn(nil, .begin, at: moment).conversation
        let outing = runner.outing(engine, runner.parts.bare(begin), .event("act.help"))
        #expect(outing.stray == .begun("order"))
    }

    @Test("Many are made in their order")
    func many() throws {
        let script = try Desk.sound.get()
        let runner = TurnRunner(script, moment: moment, step: Explorer.step)
        var atlas = Atlas(runner.parts)
        let begin = runner.outing(runner.watchedEngine(), nil, Move(kind: .begin, name: "begin"))
        let numbers = atlas.numbers(of: begin.end)
        let moves: [Move] = (0..<200).map { .event($0.isMultiple(of: 3) ? "intent.order" : "act.help") }
        let jobs = moves.map { move in
            TurnRunner.Job(place: numbers.place, values: numbers.values, move: move)
        }
        let ends = runner.outings(jobs, in: atlas).map(\.end.asked)
        #expect(ends == (0..<200).map { $0.isMultiple(of: 3) ? "order.screen.smoke" : "start" })
    }
}
