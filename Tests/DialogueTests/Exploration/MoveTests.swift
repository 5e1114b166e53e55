import Foundation
import Testing
import Values

@testable import Dialogue

@Suite("Making a move")
struct MoveTests {
    private let moment = Moment(now: Visitor.monday, reference: "R")

    @Test("An event goes where the line would that is heard as it")
    func event() throws {
        let visitor = try Visitor("boiler", ["order an engineer visit"])
        let start = try Visitor("boiler")
        let turns = start.engine.turns(
            start.turn.conversation, making: .event("intent.book"), at: moment)
        #expect(turns.count == 1)
        #expect(turns.last?.conversation.state == visitor.turn.conversation.state)
    }

    @Test("What counts is repeated until the conversation moves on, or long enough")
    func repeated() throws {
        let visitor = try Visitor("boiler", Way.toName)
        let turns = visitor.engine.turns(
            visitor.turn.conversation, making: .repeated("nomatch", times: 4), at: moment)
        #expect(turns.count == 4)
        #expect(turns.last?.reply.handoff == .stuck)
    }

    @Test("After a day the safety questions are asked again")
    func expiry() throws {
        let visitor = try Visitor("boiler", Way.toConfirm)
        let day = visitor.engine.turns(
            visitor.turn.conversation, making: Move(kind: .expiry, name: "a day"), at: moment)
        let turns = visitor.engine.turns(day.last?.conversation, making: .event("act.yes"), at: moment)
        #expect(turns.last?.conversation.asked?.hasPrefix("order.screen.") == true)
    }

    @Test("A sign with a doctor's word is open until the clearance question is answered")
    func cleared() throws {
        let visitor = try Visitor("boiler", Way.toName)
        let move = Move(kind: .message([.sign(prefix: "cleared", flag: "leak")]), name: "")
        let asking = visitor.engine.turns(visitor.turn.conversation, making: move, at: moment).last
        #expect(asking?.conversation.blockingFlags == ["leak"])
        #expect(asking?.conversation.asked == "clearance")
        let yes = visitor.engine.turns(asking?.conversation, making: .event("act.yes"), at: moment).last
        #expect(yes?.conversation.blockingFlags == [])
        #expect(yes?.conversation.asked == "order.name")
    }

    @Test("What a move needs is met slot by slot")
    func needs() {
        let filled = Slot(state: .filled, reading: Reading(.boolean(true), spoken: "yes"), turn: 1)
        let open = Slot(state: .reopened, reading: filled.reading, turn: 1)
        let keys = ["f.a", "f.b"]
        func isPossible(_ needs: [Move.Need], _ slots: [String: Slot]) -> Bool {
            Move.event("x", needs: needs).isPossible(slots, keys: keys)
        }
        #expect(isPossible([], ["f.a": open]))
        #expect(isPossible([.settled], ["f.a": filled]) && !isPossible([.settled], ["f.b": open]))
        #expect(isPossible([.given("f.a")], ["f.a": filled]))
        #expect(!isPossible([.given("f.b")], ["f.a": filled]) && !isPossible([.given("f.a")], ["f.a": open]))
        #expect(isPossible([.unsaid("f.b")], ["f.a": filled]))
        #expect(!isPossible([.unsaid("f.a")], ["f.a": filled]))
    }

    @Test("Signs and time are nothing that a visitor does at will")
    func free() {
        #expect(Move.event("act.yes").isFree)
        #expect(!Move(kind: .expiry, name: "").isFree)
        #expect(!Move(kind: .message([.sign(prefix: "flag", flag: "x")]), name: "").isFree)
    }
}
