import Foundation
import Testing

@testable import Dialogue

@Suite("A conversation that another version wrote")
struct ConversationFormTests {
    /// The stored form, with some of its members replaced; nil takes one away.
    private func form(_ conversation: Conversation, _ changes: [String: Any?]) throws -> Data {
        let data = try JSONEncoder().encode(conversation)
        var members = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        for (name, value) in changes { members[name] = value }
        return try JSONSerialization.data(withJSONObject: members)
    }

    @Test("One whose form is known is read as it is")
    func known() throws {
        let conversation = try Visitor("boiler", Way.toWhen + ["it leaks"]).turn.conversation
        #expect(try Conversation(form: form(conversation, [:])) == conversation)
    }

    @Test(
        "What was entered and signs are taken over, the visitor is told, and safety is asked again",
        arguments: ["machine", "screening", "failures", "used", "lastReply", "offers"])
    func mended(member: String) throws {
        var visitor = try Visitor("boiler", Way.toWhen)
        let before = visitor.turn.conversation
        let mended = try #require(Conversation(form: try form(before, [member: 7])))
        #expect(mended.slots == before.slots && mended.turn == before.turn)
        visitor.become(mended)
        visitor.say("hello")
        #expect(visitor.text.contains("updated"), "\(visitor.text)")
        #expect(visitor.state == "welcome")
        #expect(visitor.value("order.name") == "Dana")
        visitor.say("order an engineer visit")
        #expect(visitor.state.hasPrefix("order.screen"), "\(visitor.state)")
    }

    @Test("A slot that cannot be read is asked for again, the others are kept")
    func slots() throws {
        let before = try Visitor("boiler", Way.toWhen).turn.conversation
        let data = try JSONEncoder().encode(before.slots)
        var slots = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        slots["order.name"] = ["state": "devoured"]
        let mended = try #require(Conversation(form: try form(before, ["slots": slots])))
        #expect(mended.slots["order.name"] == nil)
        #expect(mended.slots.count == before.slots.count - 1 && !mended.slots.isEmpty)
    }

    @Test("A sign that is open stays open")
    func signs() throws {
        var visitor = try Visitor("boiler", Way.toWhen + ["it leaks"])
        visitor.become(try #require(Conversation(form: try form(visitor.turn.conversation, ["machine": 7]))))
        visitor.say("hello")
        #expect(visitor.sign("leak").last == .open)
        visitor.say("order an engineer visit")
        #expect(visitor.state == "warned")
    }

    @Test("Requests that were sent stay known")
    func requests() throws {
        let before = try Visitor("boiler", Way.toConfirm + ["yes"]).turn.conversation
        try #require(before.requests.count == 1)
        let mended = try #require(Conversation(form: try form(before, ["machine": 7, "course": 7])))
        #expect(mended.requests == before.requests)
    }

    @Test(
        "Where signs or requests cannot be told, it is gone",
        arguments: [["signs": 7], ["requests": "none"], ["signs": nil, "machine": nil]]
            as [[String: (any Sendable)?]])
    func gone(changes: [String: (any Sendable)?]) throws {
        let before = try Visitor("boiler", Way.toWhen + ["it leaks"]).turn.conversation
        #expect(try Conversation(form: form(before, changes)) == nil)
    }

    @Test("What is no conversation at all is none", arguments: ["", "{", "[]", "7", "{}"])
    func nothing(text: String) {
        #expect(Conversation(form: Data(text.utf8)) == nil)
    }
}
