import Foundation
import Testing

@testable import Dialogue

@Suite("What makes two situations one")
struct SituationsTests {
    private func situation(_ lines: [String], _ change: (inout Conversation) -> Void = { _ in }) throws
        -> String
    {
        let visitor = try Visitor("boiler", lines)
        let script = visitor.engine.script
        var conversation = visitor.turn.conversation
        change(&conversation)
        return Situations(script, kinds: EventKinds(script)).situation(of: conversation, at: visitor.now)
    }

    @Test("Neither what was typed nor how often something failed tells them apart")
    func alike() throws {
        #expect(try situation(Way.toContact) == situation(Way.toName + ["Robert"]))
        #expect(try situation(Way.toName) == situation(Way.toName + ["?!"]))
        #expect(try situation(Way.toNote + ["skip"]) == situation(Way.toNote + ["the tap"]))
    }

    @Test("State, slots, signs and safety answers do")
    func different() throws {
        let here = try situation(Way.toContact)
        #expect(try here != situation(Way.toName))
        #expect(try here != situation(Way.toContact) { $0.slots["order.name"]?.state = .reopened })
        #expect(try here != situation(Way.toContact) { $0.screening = [:] })
        let sign = try situation(["it leaks"])
        #expect(try sign != situation(["it leaks"]) { $0.signs[0].state = .withdrawn })
    }
}
