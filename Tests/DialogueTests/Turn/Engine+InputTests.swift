import Testing

@testable import Dialogue

@Suite("What happened, as events")
struct EngineInputTests {
    @Test("A pick never passes through understanding, and does what its choice says")
    func pick() throws {
        var visitor = try Visitor("boiler")
        visitor.pick("long")
        #expect(visitor.heard == ["question.duration"])
        #expect(visitor.text.contains("two hours"))
        visitor.pick("order")
        #expect(visitor.state == "order.screen.gas")
        visitor.pick("no")
        #expect(visitor.sign("gas") == [.denied])
    }

    @Test("A choice of a value fills its field")
    func value() throws {
        var visitor = try Visitor("boiler", Array(Way.toName.dropLast()))
        visitor.pick("other")
        #expect(visitor.heard == ["filled.order.self"])
        #expect(visitor.state == "order.tenant")
        #expect(visitor.value("order.self") == "somebody else")
    }

    @Test(
        "A choice that is not on offer does nothing but ask again",
        arguments: ["nothing", "", "r1", "change.name", "leak"])
    func stale(id: String) throws {
        var visitor = try Visitor("boiler", Way.toName)
        visitor.pick(id)
        #expect(visitor.state == "order.name")
        #expect(visitor.text == "Your name?")
        #expect(visitor.turn.conversation.signs.allSatisfy { $0.state != .open })
    }

    @Test(
        "The words of a choice, typed, are its pick",
        arguments: ["How long does it take?", " how long  does it take? "])
    func typed(line: String) throws {
        let visitor = try Visitor("boiler", [line])
        #expect(visitor.heard == ["question.duration"])
    }

    @Test(
        "Part of a choice's words is no pick where it could mean the contrary",
        arguments: ["sure", "not", "it"])
    func part(line: String) throws {
        let visitor = try Visitor("boiler", ["order an engineer visit", line])
        #expect(visitor.turn.conversation.screening["gas"]?.answer != .no)
        #expect(!visitor.heard.contains("act.unsure") || line == "not")
    }

    @Test(
        "A silence is noticed only after the script's patience",
        arguments: [(119, false), (120, true), (500, true)])
    func silence(seconds: Int, noticed: Bool) throws {
        var visitor = try Visitor("boiler")
        #expect(visitor.turn.conversation.alarm == .seconds(120))
        visitor.take(.silence, elapsed: .seconds(seconds))
        #expect(visitor.heard == (noticed ? ["noinput"] : []))
        #expect(visitor.text.contains("Are you there?") == noticed)
    }

    @Test("Where the script gives no time-out there is no alarm and no noinput")
    func patience() throws {
        var visitor = try Visitor("boiler", Way.toName)
        #expect(visitor.turn.conversation.alarm == nil)
        visitor.take(.silence, elapsed: .seconds(100_000))
        #expect(visitor.heard.isEmpty)
    }

    @Test(
        "Who comes back is told so, and asked the open question again",
        arguments: ["order.name", "order.confirm"])
    func resume(state: String) throws {
        var visitor = try Visitor("boiler", state == "order.name" ? Way.toName : Way.toConfirm)
        let before = visitor.turn.reply.messages.last
        visitor.take(.resume)
        #expect(visitor.state == state)
        #expect(visitor.turn.reply.messages.first?.contains("not sent yet") == true)
        #expect(visitor.turn.reply.messages.last?.hasSuffix(before ?? "?") == true)
        #expect(visitor.turn.effects.isEmpty)
    }

    @Test("Asked back, a plain yes to a single suggestion takes it")
    func offers() throws {
        var visitor = try Visitor("boiler")
        var conversation = visitor.turn.conversation
        conversation.offers = ["s1": "question.warranty"]
        visitor.become(conversation)
        visitor.say("yes")
        #expect(visitor.heard == ["question.warranty"])
        #expect(visitor.turn.conversation.offers.isEmpty)
    }

    @Test("Of several suggestions a pick takes its own, and the offer is for one turn")
    func several() throws {
        var visitor = try Visitor("boiler")
        var conversation = visitor.turn.conversation
        conversation.offers = ["s1": "question.warranty", "s2": "question.duration"]
        visitor.become(conversation)
        visitor.pick("s2")
        #expect(visitor.heard == ["question.duration"])
        #expect(visitor.turn.conversation.offers.isEmpty)
    }

    @Test("A sign beside a suggestion's yes is a sign")
    func offersAndSign() throws {
        var visitor = try Visitor("boiler")
        var conversation = visitor.turn.conversation
        conversation.offers = ["s1": "question.warranty"]
        visitor.become(conversation)
        visitor.say("yes and it leaks")
        #expect(visitor.heard.first == "flag.leak")
    }

    @Test(
        "A yes or no to several offers answers no question behind them",
        arguments: ["no", "yes", "not sure"], [["please send an engineer"], Way.toConfirm])
    func offered(line: String, lines: [String]) throws {
        let visitor = try Visitor("boiler", lines)
        var conversation = visitor.turn.conversation
        conversation.offers = ["s1": "question.duration", "s2": "question.warranty"]
        conversation.lastReply?.choices = [
            Reply.Choice(id: "s1", text: "How long?"), Reply.Choice(id: "s2", text: "Is there a warranty?"),
        ]
        let turn = visitor.engine.turn(
            conversation, .line(line), at: Moment(now: visitor.now, reference: "R-9"))
        #expect(turn.conversation.state == conversation.state)
        #expect(turn.conversation.screening == conversation.screening)
        #expect(turn.effects.isEmpty && turn.conversation.signs == conversation.signs)
        #expect(turn.reply.messages.last?.contains("?") == true)
    }
}
