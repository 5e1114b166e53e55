import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("The dialogue as a partner")
struct EnginePartnerTests {
    private func partner() throws -> EnginePartner { EnginePartner(Engine(try Kiosk.script.get())) }

    private func answer(_ deeds: [Deed]) throws -> PartnerAnswer {
        var partner = try partner()
        var answer = partner.answer(.arrive, at: Replay.usualStart, after: .zero)
        for deed in deeds { answer = partner.answer(deed, at: Replay.usualStart, after: .zero) }
        return answer
    }

    @Test("It shows everything, and references count up")
    func sees() throws {
        let answer = try answer([.say("I want to order flowers"), .say("Dana"), .say("yes")])
        #expect(answer.sight == .whole)
        #expect(answer.submitted)
        #expect(answer.request?.reference == "R-3")
        #expect(answer.trace.heard == ["act.yes"])
    }

    @Test("What was entered is seen")
    func slots() throws {
        let answer = try answer([.say("I want to order flowers"), .say("Dana")])
        #expect(answer.slots["order.name"]?.typed == "Dana")
        #expect(answer.request == nil)
    }

    @Test("A request counts for the turn in which it went in")
    func later() throws {
        let answer = try answer([
            .say("I want to order flowers"), .say("Dana"), .say("yes"), .say("when are you open?"),
        ])
        #expect(!answer.submitted && answer.request != nil)
    }

    @Test("What cannot be kept leaves the conversation where it was, and is said")
    func fails() throws {
        let answer = try answer([.say("I want to order flowers"), .say("Dana"), .failToKeep])
        #expect(!answer.submitted && answer.request == nil)
        #expect(answer.trace.heard == ["submit.failed"])
        #expect(answer.trace.state.last == "order.confirm")
    }

    @Test("After the end a line begins anew")
    func anew() throws {
        #expect(try answer([.say("bye"), .say("hi")]).reply.messages.first == "Good morning!")
    }
}
