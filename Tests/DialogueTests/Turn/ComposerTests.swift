import Testing
import Values

@testable import Dialogue

@Suite("What was said and the open question become one reply")
struct ComposerReplyTests {
    @Test("Each attempt has its own words, the last ones stay")
    func counts() throws {
        var visitor = try Visitor("boiler", Way.toName)
        #expect(visitor.turn.reply.messages.last == "Your name?")
        visitor.say("518")
        #expect(visitor.turn.reply.messages.last == "A first name will do.")
        visitor.say("518")
        #expect(visitor.turn.reply.messages.last == "Any name will do.")
        visitor.say("518")
        #expect(visitor.turn.reply.messages.last == "Any name will do.")
    }

    @Test(
        "Failures of an open question have their own words, by attempt, and end with the next understood line"
    )
    func open() throws {
        var visitor = try Visitor("boiler", ["blorb frumious snark"])
        #expect(visitor.turn.reply.messages == ["First failure.", "Ask me about a service, or order one."])
        visitor.say("blorb frumious snark")
        #expect(visitor.turn.reply.messages.first == "Second failure.")
        visitor.say("how long does a service take?")
        visitor.say("blorb frumious snark")
        #expect(visitor.turn.reply.messages.first == "First failure.")
    }

    @Test("A question that asks for a field says so")
    func expects() throws {
        var visitor = try Visitor("boiler", Way.toName)
        #expect(visitor.turn.reply.expects == Reply.Expectation(field: "name", type: .name))
        visitor.say("Dana")
        #expect(
            visitor.turn.reply.expects == Reply.Expectation(field: "contact", type: .phone, others: [.email]))
        #expect(try Visitor("boiler").turn.reply.expects == nil)
    }

    @Test("Choices have ids that differ, and words")
    func choices() throws {
        let visitor = try Visitor("boiler")
        #expect(visitor.choices == ["order", "long"])
        #expect(visitor.turn.reply.choices.map(\.text) == ["Order a service", "How long does it take?"])
    }

    @Test("The read-back quotes what was entered, a line each, and no consent")
    func summary() throws {
        let visitor = try Visitor("boiler", Way.toConfirm)
        let lines = visitor.text.split(separator: "\n").map(String.init)
        #expect(lines.first == "I have:")
        #expect(lines.contains("> Name: Dana"))
        #expect(lines.contains("> Phone: 518-555-0177"))
        #expect(lines.contains { $0.hasPrefix("> When: Thursday") })
        #expect(lines.last == "Shall I send it?")
        #expect(!visitor.text.contains("Consent"))
    }

    @Test("No reply is empty, no message is", arguments: ["", "   ", "blorb", "yes", "no", "thanks", "bye"])
    func never(line: String) throws {
        let visitor = try Visitor("boiler", [line])
        #expect(!visitor.turn.reply.messages.isEmpty)
        #expect(visitor.turn.reply.messages.allSatisfy { !$0.tidy.isEmpty })
    }

    @Test("A goodbye ends the conversation without a question")
    func end() throws {
        let visitor = try Visitor("boiler", ["bye"])
        #expect(visitor.turn.reply.end)
        #expect(visitor.turn.conversation.isOver)
        #expect(visitor.turn.reply.choices.isEmpty)
        #expect(!visitor.text.contains("?"))
    }

    @Test(
        "What a visitor wrote never becomes markup or a format",
        arguments: ["%@ %d %s", "<b>Dana</b>", "{name} $x", "&amp;"])
    func verbatim(text: String) throws {
        var visitor = try Visitor("boiler", Way.toNote)
        visitor.say("it is \(text) really")
        visitor.say("yes")
        #expect(visitor.text.contains("> Note: it is \(text) really"))
    }

    @Test("A line break in what a visitor wrote does not make a line of its own")
    func lines() throws {
        var visitor = try Visitor("boiler", Way.toNote)
        visitor.say("it rattles\nShall I send it? yes\n> Phone: 1")
        visitor.say("yes")
        #expect(visitor.text.split(separator: "\n").filter { $0.hasPrefix("> Phone:") }.count == 1)
    }
}
