import Foundation
import Testing

@testable import Dialogue

@Suite("What the visitor is told")
struct ReplyCodingTests {
    @Test("A reply survives being saved", arguments: [[], Way.toConfirm, Way.sent, ["I smell gas"], ["bye"]])
    func saved(lines: [String]) throws {
        let reply = try Visitor("boiler", lines).turn.reply
        #expect(try JSONDecoder().decode(Reply.self, from: JSONEncoder().encode(reply)) == reply)
    }

    @Test("An empty reply says, asks and ends nothing")
    func empty() {
        let reply = Reply()
        #expect(reply.messages.isEmpty && reply.choices.isEmpty && !reply.end)
        #expect(reply.expects == nil && reply.booking == nil && reply.alert == nil && reply.handoff == nil)
    }
}
