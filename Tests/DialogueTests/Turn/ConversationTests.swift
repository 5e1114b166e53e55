import Foundation
import Testing

@testable import Dialogue

@Suite("A conversation is a value")
struct ConversationValueTests {
    /// Lines with everything in them: signs, ambiguity, a correction, a digression, a request, and one more.
    static let lines =
        [
            "blorb frumious snark", "order an engineer visit", "no", "no", "for me", "I'm Dana", "monday",
            "518-555-0177",
        ]
        + [
            "my number is wrong", "518-555-0123", "it leaks", "no", "no", "is there a warranty on repairs?",
            "go back",
        ]
        + ["tuesday at 3pm", "skip", "yes", "no", "yes", "yes", "yes", "it is banging", "bye"]

    private func reload(_ conversation: Conversation) throws -> Conversation {
        try JSONDecoder().decode(Conversation.self, from: JSONEncoder().encode(conversation))
    }

    @Test("Saved and restored between any two turns it goes on as if nothing had happened")
    func saved() throws {
        var straight = try Visitor("boiler")
        var restored = try Visitor("boiler")
        for line in Self.lines {
            restored.become(try reload(restored.turn.conversation))
            straight.say(line)
            restored.say(line)
            #expect(restored.turn.reply == straight.turn.reply, "\(line)")
            #expect(restored.turn.conversation == straight.turn.conversation, "\(line)")
            #expect(restored.turn.effects == straight.turn.effects, "\(line)")
        }
    }

    @Test("Another engine of the same script goes on with it")
    func otherEngine() throws {
        let first = try Visitor("boiler", Way.toWhen)
        var second = try Visitor("boiler")
        second.become(first.turn.conversation)
        second.say("thursday at 3pm")
        #expect(second.state == "order.note")
    }

    @Test("A turn is a pure function: the same again gives the same")
    func pure() throws {
        let visitor = try Visitor("boiler", Way.toConfirm)
        let moment = Moment(now: visitor.now, reference: "R")
        let one = visitor.engine.turn(visitor.turn.conversation, .line("yes"), at: moment)
        let two = visitor.engine.turn(visitor.turn.conversation, .line("yes"), at: moment)
        #expect(one.conversation == two.conversation)
        #expect(one.reply == two.reply)
        #expect(one.effects == two.effects)
        #expect(one.trace == two.trace)
    }

    @Test("When the script has changed the visitor begins again, with what was entered")
    func changed() throws {
        var visitor = try Visitor("boiler", Way.toWhen + ["it leaks"])
        var conversation = visitor.turn.conversation
        conversation.scriptDigest = "0000000000000000"
        visitor.become(conversation)
        visitor.say("hello")
        #expect(visitor.text.contains("updated"))
        #expect(visitor.state == "welcome")
        #expect(visitor.value("order.name") == "Dana")
        #expect(visitor.sign("leak").last == .open)
        #expect(visitor.turn.conversation.scriptDigest == visitor.engine.script.digest)
        visitor.say("order an engineer visit")
        #expect(visitor.state == "warned")
    }

    @Test("So it is when machines were written down in another form then")
    func otherForm() throws {
        var visitor = try Visitor("boiler", Way.toWhen)
        let data = try JSONEncoder().encode(visitor.turn.conversation)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("\"version\":1"))
        let other = text.replacing("\"version\":1", with: "\"version\":999")
        visitor.become(try JSONDecoder().decode(Conversation.self, from: Data(other.utf8)))
        visitor.say("hello")
        #expect(visitor.text.contains("updated"))
        #expect(visitor.value("order.name") == "Dana")
    }

    @Test("Only what the last reply showed is on offer")
    func offers() throws {
        let visitor = try Visitor("boiler")
        #expect(visitor.turn.conversation.offers(choice: "order"))
        #expect(!visitor.turn.conversation.offers(choice: "yes"))
        #expect(!visitor.turn.conversation.offers(choice: ""))
    }

    @Test("Turns are counted, the greeting is the first")
    func count() throws {
        #expect(try Visitor("boiler").turn.conversation.turn == 1)
        #expect(try Visitor("boiler", ["", "hello"]).turn.conversation.turn == 3)
    }

    @Test("A first line without a greeting before it comes after the greeting")
    func firstLine() throws {
        let visitor = try Visitor("boiler")
        let turn = visitor.engine.turn(
            nil, .line("how long does a service take?"), at: Moment(now: visitor.now, reference: "R"))
        #expect(
            turn.reply.messages.prefix(2) == [
                "Hello, I am the automated desk.", "A service takes two hours.",
            ])
    }
}
