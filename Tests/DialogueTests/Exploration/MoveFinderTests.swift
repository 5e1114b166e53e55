import Foundation
import Testing

@testable import Dialogue

@Suite("What a visitor can do next")
struct MoveFinderTests {
    private func names(_ lines: [String]) throws -> [String] {
        let visitor = try Visitor("boiler", lines)
        let script = visitor.engine.script
        let finder = MoveFinder(script, kinds: EventKinds(script), at: visitor.now)
        let conversation = visitor.turn.conversation
        let question = conversation.machine.flatMap { visitor.engine.question(of: $0) }
        return finder.moves(from: conversation, question: question).map(\.name)
    }

    @Test("Signs come up everywhere, values where they are asked for")
    func asked() throws {
        #expect(try names([]).contains("flag.leak"))
        #expect(try !names([]).contains { $0.hasPrefix("filled.") })
        let atName = try names(Way.toName)
        #expect(atName.contains("filled.order.name"))
        #expect(atName.contains("invalid.order.name"))
        #expect(!atName.contains("filled.order.phone"))
    }

    @Test("What was given can be corrected, one at a time")
    func corrections() throws {
        #expect(try names(Way.toContact).contains("act.correction (name)"))
        #expect(
            try !names(Way.toContact + ["my name is wrong"]).contains { $0.hasPrefix("act.correction (") })
    }

    @Test("A day can go by once there is something that gets old")
    func expiry() throws {
        #expect(try !names([]).contains("a day goes by"))
        #expect(try names(Way.toName).contains("a day goes by"))
    }
}
