import Dialogue
import Foundation
import Testing
import Understanding

@testable import Rehearsal

@Suite("Promises held against turns")
struct PromiseTests {
    /// A turn of the flower stall, to be spoiled.
    private static func turn() throws -> Turn {
        let engine = Engine(try Kiosk.script.get())
        let moment = Moment(now: Replay.usualStart, reference: "R-1")
        return engine.turn(engine.turn(nil, .begin, at: moment).conversation, .line("hello"), at: moment)
    }

    private static func request(_ state: SignRecord.State?) -> Effect {
        let signs = state.map { state in
            [
                SignRecord(
                    flag: "leg", title: "Leg", gravity: .doctor, origin: .message, state: state, words: "",
                    raised: Replay.usualStart)
            ]
        }
        return .submit(
            BookingRequest(
                reference: "R-1", dialogue: "kiosk", received: Replay.usualStart, serial: 1,
                status: .requested,
                signs: signs ?? [], entries: [], remarks: []))
    }

    @Test("A sound turn breaks none")
    func sound() throws {
        #expect(Promise.broken(by: try Self.turn(), .say("hello"), of: try Kiosk.script.get()) == nil)
    }

    @Test("Silence, floods and empty messages")
    func answered() throws {
        for messages in [[], [" "], Array(repeating: "x", count: 13), [String(repeating: "x", count: 3_001)]]
        {
            var turn = try Self.turn()
            turn.reply.messages = messages
            #expect(Promise.broken(by: turn, .say("x"), of: try Kiosk.script.get())?.0 == .answered)
        }
    }

    @Test("What was lost is neither told nor remembered")
    func lost() throws {
        let engine = Engine(try Kiosk.script.get())
        let moment = Moment(now: Replay.usualStart, reference: "R-1")
        let before = engine.turn(nil, .begin, at: moment).conversation
        var turn = engine.turn(before, .failed(reason: "full"), at: moment)
        #expect(Promise.claim(in: turn, after: before) == nil)
        turn.effects = [Self.request(nil)]
        #expect(Promise.claim(in: turn, after: before) == "a request goes in")
        turn.reply.booking = "R-1"
        #expect(Promise.claim(in: turn, after: before) == "a reference is told")
        let ordered = engine.turn(before, .pick("order"), at: moment).conversation
        let named = engine.turn(ordered, .line("Ada"), at: moment)
        #expect(Promise.claim(in: named, after: ordered)?.hasPrefix("a value is there") == true)
    }

    @Test("A request with an open sign, and a reference without a request")
    func requests() throws {
        var turn = try Self.turn()
        turn.reply.booking = "R-1"
        #expect(Promise.broken(by: turn, .say("x"), of: try Kiosk.script.get())?.0 == .reference)
        turn.effects = [Self.request(nil)]
        #expect(Promise.broken(by: turn, .say("x"), of: try Kiosk.script.get()) == nil)
        turn.effects = [Self.request(.open)]
        #expect(Promise.broken(by: turn, .say("x"), of: try Kiosk.script.get())?.0 == .held)
        turn.effects = [Self.request(.cleared)]
        #expect(Promise.broken(by: turn, .say("x"), of: try Kiosk.script.get()) == nil)
    }
}
