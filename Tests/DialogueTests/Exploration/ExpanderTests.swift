import Foundation
import Testing

@testable import Dialogue

@Suite("What can happen in a situation")
struct ExpanderTests {
    private let moment = Moment(now: Visitor.monday, reference: "R")

    @Test("Before the start there is one move, and every later one ends somewhere")
    func ends() throws {
        let expander = Expander(try Desk.sound.get(), moment: moment, step: Explorer.step)
        let first = try #require(expander.expand([(-1, nil)], known: [:]).first)
        #expect(first.steps.count == 1 && first.turns == 1)
        guard case .new(let text, let conversation)? = first.steps.first?.end else {
            Issue.record("the first situation is a new one")
            return
        }
        let next = try #require(expander.expand([(0, conversation)], known: [text: 0]).first)
        #expect(next.isWayOut)
        #expect(next.steps.count > 5)
        let stays = next.steps.count { if case .known(0) = $0.end { true } else { false } }
        #expect(stays > 0 && stays < next.steps.count)
    }
}
