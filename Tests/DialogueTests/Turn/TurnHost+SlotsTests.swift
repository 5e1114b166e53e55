import Testing

@testable import Dialogue

@Suite("Values go into their slots")
struct TurnHostSlotsTests {
    @Test("A value has the words typed and the turn")
    func filled() throws {
        let visitor = try Visitor("boiler", Way.toContact)
        let slot = try #require(visitor.turn.conversation.slots["order.name"])
        #expect(slot.state == .filled)
        #expect(slot.typed == "Dana")
        #expect(slot.turn == visitor.turn.conversation.turn)
    }

    @Test("Of a line with several values each slot keeps its own piece")
    func pieces() throws {
        var visitor = try Visitor("boiler", Way.toName)
        visitor.say("I'm Dana, 518-555-0177, thursday after 3pm would be great")
        let slots = visitor.turn.conversation.slots
        #expect(slots["order.phone"]?.typed == "518-555-0177")
        #expect(slots["order.name"]?.typed.contains("518") == false)
        #expect(slots["order.when"]?.typed.lowercased().contains("thursday") == true)
        #expect(visitor.state == "order.note")
    }

    @Test("Several readings are asked back as choices, and a pick settles them")
    func ambiguous() throws {
        var visitor = try Visitor("boiler", Way.toWhen)
        visitor.say("monday")
        #expect(visitor.state == "order.when.which")
        #expect(visitor.slot("order.when") == .ambiguous)
        #expect(visitor.choices.prefix(2) == ["r1", "r2"])
        let words = visitor.turn.reply.choices.map(\.text)
        #expect(Set(words).count == words.count)
        visitor.pick("r2")
        #expect(visitor.slot("order.when") == .filled)
        #expect(visitor.value("order.when") == words[1])
        #expect(visitor.state == "order.note")
    }

    @Test("A clear value settles an ambiguous one")
    func settled() throws {
        var visitor = try Visitor("boiler", Way.toWhen + ["monday"])
        visitor.say("tuesday at 3pm")
        #expect(visitor.slot("order.when") == .filled)
        #expect(visitor.value("order.when")?.contains("Tuesday") == true)
    }

    @Test("An ambiguous value before the form waits, and is asked about in it")
    func waitingAmbiguous() throws {
        var visitor = try Visitor("boiler", ["please send an engineer on monday"])
        #expect(!visitor.text.contains("could not make out"))
        for line in ["no", "no", "for me", "Dana", "518-555-0177"] { visitor.say(line) }
        #expect(visitor.state == "order.when.which")
    }

    @Test("A value that takes another's place is said to have changed")
    func changed() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.say("actually my number is 518-555-0123")
        #expect(visitor.value("order.phone")?.contains("0123") == true)
        #expect(visitor.text.contains("Changed"))
        #expect(visitor.state == "order.confirm")
    }

    @Test("For whom it is can be said in passing")
    func whom() throws {
        let visitor = try Visitor("boiler", ["order an engineer visit", "no", "no", "it is for my mother"])
        #expect(visitor.turn.conversation.forSomebodyElse)
        #expect(visitor.state == "order.tenant")
    }

    @Test("A second request keeps what a script says it keeps, and asks the rest anew")
    func second() throws {
        var visitor = try Visitor("boiler", Way.sent)
        #expect(visitor.slot("order.name") == .filled || visitor.slot("order.name") == .waiting)
        #expect(visitor.slot("order.when") == .empty)
        #expect(visitor.slot("order.consent") == .empty)
        visitor.say("order an engineer visit")
        #expect(visitor.state == "order.self")
        visitor.say("for me")
        #expect(visitor.state == "order.when")
        for line in ["skip", "skip", "yes", "yes"] { visitor.say(line) }
        #expect(visitor.turn.conversation.requests.count == 2)
        guard case .submit(let request)? = visitor.turn.effects.first else {
            Issue.record("not sent")
            return
        }
        #expect(request.serial == 2)
    }
}
