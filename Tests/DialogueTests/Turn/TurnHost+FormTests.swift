import Foundation
import Testing
import Values

@testable import Dialogue

@Suite("What a form still needs")
struct TurnHostFormTests {
    private func host(_ change: (inout Conversation) -> Void) throws -> TurnHost {
        var visitor = try Visitor("boiler", Way.toConfirm)
        var conversation = visitor.turn.conversation
        change(&conversation)
        visitor.become(conversation)
        return TurnHost(visitor.engine.script, conversation, Moment(now: visitor.now, reference: "R"))
    }

    @Test("The gate is open when everything is there")
    func open() throws {
        #expect(try host { _ in }.maySubmit("order"))
    }

    static let changes: [(String, @Sendable (inout Conversation) -> Void)] = [
        ("a required field is missing", { $0.slots["order.name"] = nil }),
        ("a required field is being changed", { $0.slots["order.name"]?.state = .reopened }),
        ("a required field is skipped", { $0.slots["order.name"]?.state = .skipped }),
        ("no way of contact", { $0.slots["order.phone"] = nil }),
        ("an optional field is ambiguous", { $0.slots["order.when"]?.state = .ambiguous }),
        ("an optional field is being changed", { $0.slots["order.when"]?.state = .reopened }),
        ("the consent is missing", { $0.slots["order.consent"] = nil }),
        ("the consent is a no", { $0.slots["order.consent"]?.reading?.value = .boolean(false) }),
        ("a safety question is not answered", { $0.screening["list"] = nil }),
        ("no safety question is answered", { $0.screening = [:] }),
        ("the safety answers are old", { $0.screening["gas"]?.at -= 24 * 3600 + 1800 }),
        (
            "a sign is open",
            { conversation in
                if let last = conversation.signs.indices.last { conversation.signs[last].state = .open }
            }
        ),
        (
            "it is for somebody else, without a name",
            { $0.slots["order.self"]?.reading?.value = .boolean(false) }
        ),
    ]

    @Test("The gate is shut when one thing is missing", arguments: changes.indices)
    func shut(change: Int) throws {
        let host = try host(Self.changes[change].1)
        #expect(!host.maySubmit("order"), "\(Self.changes[change].0)")
    }

    @Test(
        "With the gate shut a yes at the read-back sends nothing and asks what is missing",
        arguments: changes.indices)
    func gate(change: Int) throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        var conversation = visitor.turn.conversation
        Self.changes[change].1(&conversation)
        visitor.become(conversation)
        visitor.say("yes")
        #expect(visitor.turn.effects.isEmpty, "\(Self.changes[change].0)")
        #expect(visitor.turn.reply.booking == nil)
        #expect(!visitor.text.contains("Your request is in"))
    }

    @Test("There is no gate to a form that does not exist")
    func unknown() throws {
        #expect(try !host { _ in }.maySubmit("nothing"))
    }

    @Test("A conditional field is asked only under its condition")
    func conditional() throws {
        var visitor = try Visitor("boiler", Array(Way.toName.dropLast()))
        visitor.say("it's for somebody else")
        #expect(visitor.state == "order.tenant")
        visitor.say("Felix")
        #expect(visitor.state == "order.name")
        visitor.say("actually it's for me")
        #expect(visitor.value("order.self") != nil)
        let host = TurnHost(
            visitor.engine.script, visitor.turn.conversation, Moment(now: visitor.now, reference: "R"))
        let form = try #require(visitor.engine.script.forms["order"])
        let tenant = try #require(form.field("tenant"))
        #expect(!host.isAsked(tenant))
    }

    @Test(
        "One of several is enough",
        arguments: [("518-555-0177", "order.phone"), ("dana@example.com", "order.email")])
    func oneOf(line: String, path: String) throws {
        var visitor = try Visitor("boiler", Way.toContact)
        visitor.say(line)
        #expect(visitor.slot(path) == .filled)
        #expect(visitor.state == "order.when")
    }

    @Test("Both of several are kept")
    func both() throws {
        var visitor = try Visitor("boiler", Way.toContact)
        visitor.say("518-555-0177 or dana@example.com")
        #expect(visitor.slot("order.phone") == .filled)
        #expect(visitor.slot("order.email") == .filled)
    }

    @Test("Safety answers older than the script allows are asked again")
    func expiry() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.wait(hours: 25)
        visitor.say("yes")
        #expect(visitor.state == "order.screen.gas")
        visitor.say("no")
        visitor.say("no")
        #expect(visitor.state == "order.confirm")
        visitor.say("yes")
        #expect(visitor.turn.reply.booking != nil)
    }

    @Test("Safety answers of the day hold")
    func lately() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.wait(hours: 23)
        visitor.say("yes")
        #expect(visitor.turn.reply.booking != nil)
    }
}
