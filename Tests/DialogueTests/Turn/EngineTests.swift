import Foundation
import Testing

@testable import Dialogue

/// Lines that lead the boiler's visitor to a state of the order.
enum Way {
    static let toName = ["order an engineer visit", "no", "no", "for me"]
    static let toContact = toName + ["Dana"]
    static let toWhen = toContact + ["518-555-0177"]
    static let toNote = toWhen + ["thursday at 3pm"]
    static let toConsent = toNote + ["skip"]
    static let toConfirm = toConsent + ["yes"]
    static let sent = toConfirm + ["yes"]
}

@Suite("One message, several meanings")
struct EngineRulesTests {
    // MARK: - 1: a question belongs to a state

    @Test("Rule 1: the open question is asked once, at the end of the turn")
    func asksOnce() throws {
        var visitor = try Visitor("boiler")
        #expect(visitor.turn.reply.messages == ["Hello, I am the automated desk.", "What can I do for you?"])
        visitor.say("how long does a service take?")
        #expect(visitor.turn.reply.messages == ["A service takes two hours.", "What else?"])
        #expect(visitor.state == "welcome")
    }

    @Test("Rule 1: after a digression in a form its question comes back, over a bridge")
    func comesBack() throws {
        var visitor = try Visitor("boiler", Way.toName)
        #expect(visitor.text == "Your name?")
        visitor.say("how long does a service take?")
        #expect(visitor.turn.reply.messages.count == 2)
        #expect(visitor.turn.reply.messages.first == "A service takes two hours.")
        #expect(visitor.turn.reply.messages.last?.hasSuffix("Your name?") == true)
        #expect(visitor.turn.reply.messages.last != "Your name?")
        #expect(visitor.state == "order.name")
    }

    // MARK: - 2: the order of events

    @Test("Rule 2: values before questions before thanks")
    func order() throws {
        var visitor = try Visitor("boiler", Way.toName)
        visitor.say("Thanks! I'm Dana, 518-555-0177, and is there a warranty on repairs?")
        #expect(
            visitor.heard == [
                "filled.order.name", "filled.order.phone", "question.warranty", "act.thanks",
            ])
        #expect(visitor.state == "order.when")
        #expect(visitor.text.contains("Repairs have a warranty of a year."))
    }

    @Test(
        "Rule 2: after an emergency or a crisis only values are kept",
        arguments: ["I smell gas", "I want to end it all"])
    func onlyValues(sign: String) throws {
        var visitor = try Visitor("boiler", Way.toName)
        visitor.say("\(sign). My number is 518-555-0177. Is there a warranty on repairs?")
        #expect(visitor.heard.first?.hasPrefix("flag.") == true)
        #expect(visitor.heard.filter { !visitor.dropped.contains($0) }.allSatisfy { $0.hasPrefix("flag.") })
        #expect(!visitor.text.contains("warranty"))
        #expect(!visitor.text.contains("name?"))
        #expect(visitor.value("order.phone") != nil)
    }

    @Test("Rule 2: nothing understood is only said alone")
    func nomatchAlone() throws {
        var visitor = try Visitor("boiler")
        visitor.say("blorb frumious snark")
        #expect(visitor.heard == ["nomatch"])
        visitor.say("blorb frumious snark, thanks")
        #expect(!visitor.heard.contains("nomatch"))
    }

    // MARK: - 3: values first

    @Test("Rule 3: a value waits for its form, and is not asked for again")
    func waits() throws {
        var visitor = try Visitor("boiler", ["my number is 518-555-0177"])
        #expect(visitor.slot("order.phone") == .waiting)
        #expect(visitor.state == "welcome")
        for line in Way.toContact { visitor.say(line) }
        #expect(visitor.slot("order.phone") == .filled)
        #expect(visitor.state == "order.when")
    }

    @Test("Rule 3: an invalid value never replaces a good one")
    func invalidKeeps() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        let before = try #require(visitor.value("order.phone"))
        visitor.say("my number is 518-555-01")
        #expect(visitor.value("order.phone") == before)
        #expect(visitor.heard.contains("invalid.order.phone"))
    }

    @Test("Rule 3: an ambiguous value never replaces a good one before the visitor has chosen")
    func ambiguousKeeps() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        let before = try #require(visitor.value("order.when"))
        visitor.say("make it monday")
        #expect(visitor.heard.contains("ambiguous.order.when"))
        #expect(visitor.value("order.when") == before)
        #expect(visitor.state == "order.when.which")
    }

    // MARK: - What is said in passing

    @Test(
        "A courtesy beside something else needs no answer of its own",
        arguments: [("thanks, it's Dana", "act.thanks"), ("lol, Dana", "act.smalltalk")])
    func inPassing(line: String, courtesy: String) throws {
        var visitor = try Visitor("boiler", Way.toName)
        visitor.say(line)
        #expect(visitor.dropped.contains(courtesy) || !visitor.heard.contains(courtesy))
        #expect(visitor.turn.reply.messages == ["A phone number or an e-mail address?"])
    }

    @Test("A value given at a safety question is noted, and the question asked again with a bridge")
    func notedEarly() throws {
        var visitor = try Visitor("boiler", ["please send an engineer"])
        let asked = visitor.turn.reply.messages.last ?? ""
        visitor.say("my name is Dana")
        #expect(visitor.turn.reply.messages.first == "Noted. Name: Dana.")
        #expect(visitor.turn.reply.messages.last?.hasSuffix(asked) == true)
        #expect(visitor.turn.reply.messages.last != asked)
    }

    @Test("The reason that is asked for by a field's name is that field's")
    func namedReason() throws {
        var visitor = try Visitor("boiler", Way.toContact)
        visitor.say("why do you need my name?")
        #expect(visitor.turn.reply.messages.first == "To greet you.")
        #expect(visitor.state == "order.contact")
    }

    @Test("After another script was loaded, what answers a question that is gone is not called unclear")
    func renewed() throws {
        let visitor = try Visitor("boiler", Way.toName)
        var conversation = visitor.turn.conversation
        conversation.scriptDigest = "another"
        let turn = visitor.engine.turn(
            conversation, .line("blorb frumious snark"), at: Moment(now: visitor.now, reference: "R-9"))
        #expect(turn.reply.messages.first?.hasPrefix("I was updated") == true)
        #expect(!turn.reply.messages.contains("First failure."))
        #expect(turn.conversation.failures.isEmpty)
    }

    @Test(
        "A new value that is unclear and then skipped leaves the old one",
        arguments: ["not sure", "skip", "no"])
    func unclearThenSkipped(line: String) throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        let before = try #require(visitor.value("order.when"))
        visitor.say("make it monday")
        #expect(visitor.state == "order.when.which")
        visitor.say(line)
        #expect(visitor.value("order.when") == before)
        #expect(visitor.slot("order.when") == .filled)
        #expect(visitor.state == "order.confirm")
    }

    // MARK: - 4: addressed answers

    @Test(
        "Rule 4: a yes beside a sign neither sends nor clears",
        arguments: ["it leaks", "it is banging", "I smell gas", "I want to end it all"])
    func yesAndSign(sign: String) throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        #expect(visitor.state == "order.confirm")
        visitor.say("yes, and \(sign)")
        #expect(visitor.turn.effects.isEmpty)
        #expect(visitor.turn.reply.booking == nil)
        #expect(visitor.dropped.contains("act.yes") || !visitor.heard.contains("act.yes"))
        #expect(visitor.turn.conversation.signs.contains { $0.state == .open })
        #expect(visitor.turn.reply.alert != nil)
    }

    @Test("Rule 4: a bare answer beside a sign is not kept")
    func bareAnswer() throws {
        var visitor = try Visitor("boiler", Way.toConsent)
        visitor.say("yes, and it leaks")
        #expect(visitor.slot("order.consent") == .empty)
        #expect(visitor.state == "warned")
    }

    @Test("Rule 4: what is dropped is in the trace, with the reason")
    func trace() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.say("yes, and it leaks")
        for line in visitor.turn.trace.dropped { #expect(line.contains(": ")) }
        #expect(!visitor.turn.trace.heard.contains { $0.contains("leaks") })
    }

    // MARK: - 5: the read-back

    @Test(
        "Rule 5: a yes alone, or with thanks or a greeting, sends",
        arguments: ["yes", "yes please, thank you", "hello, yes"])
    func sends(line: String) throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.say(line)
        #expect(visitor.turn.effects.count == 1)
        #expect(visitor.turn.reply.booking == visitor.turn.conversation.requests.last?.reference)
        #expect(visitor.turn.reply.booking != nil)
    }

    @Test(
        "Rule 5: a yes beside anything else does not send",
        arguments: [
            "yes, is there a warranty on repairs?", "yes, but make it friday at 4pm",
            "yes and my number is 518-555-0123",
            "yes, it's for my mother",
        ])
    func doesNotSend(line: String) throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.say(line)
        #expect(visitor.turn.effects.isEmpty)
        #expect(visitor.turn.conversation.requests.isEmpty)
        #expect(!visitor.text.contains("Your request is in"))
    }

    @Test("Rule 5: a line that changed is read back before anything is sent")
    func readBack() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.say("yes, but my number is 518-555-0123")
        #expect(visitor.state == "order.confirm")
        #expect(visitor.text.contains("518-555-0123"))
        visitor.say("yes")
        #expect(visitor.turn.reply.booking != nil)
    }

    @Test("Rule 5: a no beside the new value is no wish to be asked what to change")
    func noAndValue() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.say("no, make it friday at 4pm")
        #expect(visitor.state == "order.confirm")
        #expect(visitor.value("order.when")?.contains("Friday") == true)
    }

    // MARK: - 6: failures

    @Test(
        "Rule 6: each failure asks in other words, the fourth gives up a required field and keeps what was entered"
    )
    func stuck() throws {
        var visitor = try Visitor("boiler", Way.toContact)
        visitor.say("555")
        #expect(visitor.state == "order.contact")
        for _ in 0..<2 { visitor.say("555") }
        #expect(visitor.turn.reply.handoff == nil)
        visitor.say("555")
        #expect(visitor.turn.reply.handoff == .stuck)
        #expect(visitor.state == "welcome")
        #expect(visitor.value("order.name") == "Dana")
    }

    @Test("Rule 6: the fourth failure skips an optional field")
    func stuckOptional() throws {
        var visitor = try Visitor("boiler", Way.toWhen)
        for _ in 0..<3 { visitor.say("february 30") }
        #expect(visitor.state == "order.when")
        visitor.say("february 30")
        #expect(visitor.slot("order.when") == .skipped)
        #expect(visitor.state == "order.note")
        #expect(visitor.turn.reply.handoff == nil)
    }

    @Test(
        "Rule 6: digressions, help, why, repeat and a blank line are no failure",
        arguments: [
            "how long does a service take?", "help", "why do you need that?", "repeat that please", "",
            "thanks",
        ])
    func noFailure(line: String) throws {
        var visitor = try Visitor("boiler", Way.toName)
        for _ in 0..<5 { visitor.say(line) }
        #expect(visitor.state == "order.name")
        #expect(visitor.turn.conversation.failures["order.name"] == nil)
        #expect(visitor.text.contains("Your name?"))
    }

    @Test("Rule 6: a value that is kept ends the count")
    func fillEndsCount() throws {
        var visitor = try Visitor("boiler", Way.toContact)
        for _ in 0..<3 { visitor.say("555") }
        visitor.say("518-555-0177")
        #expect(visitor.state == "order.when")
        visitor.say("my number is wrong")
        for _ in 0..<3 { visitor.say("555") }
        #expect(visitor.state == "order.phone")
        #expect(visitor.turn.reply.handoff == nil)
    }

    // MARK: - 8: the gate

    @Test("Rule 8: a whole order is sent once, with everything in it")
    func whole() throws {
        let visitor = try Visitor("boiler", Way.sent)
        guard case .submit(let request)? = visitor.turn.effects.first else {
            Issue.record("nothing was sent: \(visitor.text)")
            return
        }
        #expect(request.entries.map(\.field) == ["self", "name", "phone", "when", "consent"])
        #expect(request.reference == visitor.turn.reply.booking)
        #expect(request.status == .requested)
        #expect(request.dialogue == "boiler")
        #expect(request.serial == 1)
        #expect(request.received == visitor.now)
        #expect(visitor.text.contains("Your request is in: \(request.reference)."))
        #expect(visitor.state == "welcome")
    }
}
