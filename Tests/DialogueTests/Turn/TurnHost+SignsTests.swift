import Foundation
import Testing
import Understanding

@testable import Dialogue

@Suite("Warning signs: raised, answered, withdrawn, cleared")
struct TurnHostSignsTests {
    static let lines = ["it leaks", "it is banging", "I smell gas", "there is smoke", "I want to end it all"]
    static let flags = ["leak", "noise", "gas", "smoke", "despair"]
    static let alerts: [Knowledge.Gravity] = [.doctor, .doctor, .emergency, .danger, .crisis]

    /// Lines that lead to each state of the order, and to those of the signs.
    static let ways: [(state: String, lines: [String])] = [
        ("welcome", []), ("order.screen.gas", ["order an engineer visit"]),
        ("order.screen.list", ["order an engineer visit", "no"]),
        ("order.screen.list.which", ["order an engineer visit", "no", "yes"]),
        ("order.self", Array(Way.toName.dropLast())), ("order.name", Way.toName),
        ("order.contact", Way.toContact),
        ("order.when", Way.toWhen), ("order.note", Way.toNote), ("order.consent", Way.toConsent),
        ("order.confirm", Way.toConfirm), ("order.change", Way.toConfirm + ["no"]), ("warned", ["it leaks"]),
        ("withdrawal", ["it leaks", "no"]), ("clearance", ["it leaks", "yes"]),
        ("emergency", ["I smell gas"]),
        ("crisis", ["I want to end it all"]),
    ]

    @Test("Every sign is answered in that very turn, in every state", arguments: ways.indices)
    func everywhere(way: Int) throws {
        let script = try Scripts.named("boiler")
        let (state, lines) = Self.ways[way]
        for (number, line) in Self.lines.enumerated() {
            for spoken in [line, "yes, and \(line)", "no but \(line)"] {
                var visitor = try Visitor("boiler", lines)
                #expect(visitor.state == state)
                visitor.say(spoken)
                let flag = Self.flags[number]
                let answer = try #require(script.flagTexts[flag]?.answers.first).pieces
                #expect(visitor.heard.contains("flag.\(flag)"), "\(spoken) in \(state)")
                #expect(visitor.turn.reply.alert == Self.alerts[number], "\(spoken) in \(state)")
                #expect(answer == [.text(visitor.turn.reply.messages.first ?? "")], "\(spoken) in \(state)")
                #expect(visitor.sign(flag).contains(.open))
                #expect(visitor.turn.effects.isEmpty)
            }
        }
    }

    @Test("A sign in a field's free text is heard as one", arguments: zip(lines, flags))
    func freeText(line: String, flag: String) throws {
        var visitor = try Visitor("boiler", Way.toNote)
        visitor.say("I hope you can help me since \(line) all day long")
        #expect(visitor.heard.first == "flag.\(flag)")
        #expect(visitor.turn.reply.alert != nil)
    }

    @Test("With a sign open nothing is sent, and the practice says what stands in the way")
    func held() throws {
        let visitor = try Visitor("boiler", ["it leaks", "order an engineer visit"])
        #expect(visitor.state == "warned")
        #expect(visitor.text.contains("a leak"))
        #expect(visitor.turn.conversation.requests.isEmpty)
    }

    @Test("A clearance takes an explicit question and a message of its own")
    func clearance() throws {
        var visitor = try Visitor(
            "boiler", Way.toName + ["it leaks", "yes"])
        #expect(visitor.sign("leak").last == .open)
        #expect(visitor.state == "clearance")
        #expect(visitor.text.contains("Has a plumber mended the leak?"))
        visitor.say("yes")
        #expect(visitor.sign("leak").last == .cleared)
        #expect(visitor.state == "order.name")
    }

    @Test("What clears is written down with the visitor's words")
    func settledBy() throws {
        let visitor = try Visitor("boiler", ["it leaks", "yes", "yes he did"])
        let record = try #require(visitor.turn.conversation.signs.last)
        #expect(record.state == .cleared)
        #expect(record.settledBy == "yes he did")
        #expect(record.settled == visitor.now)
        #expect(record.words.contains("leak"))
    }

    @Test("Each sign needs its own clearance")
    func each() throws {
        var visitor = try Visitor("boiler", ["it leaks", "it is banging", "yes"])
        #expect(visitor.text.contains("plumber") != visitor.text.contains("technician"))
        visitor.say("yes")
        #expect(visitor.sign("leak") + visitor.sign("noise") == [.cleared, .open])
        visitor.say("order an engineer visit")
        #expect(visitor.turn.conversation.requests.isEmpty)
        #expect(visitor.state != "order.name")
    }

    @Test("A sign raised after a clearance needs its own")
    func later() throws {
        var visitor = try Visitor("boiler", ["it leaks", "yes", "yes", "it leaks"])
        #expect(visitor.sign("leak") == [.cleared, .open])
        #expect(visitor.turn.reply.alert == .doctor)
        visitor.say("order an engineer visit")
        #expect(visitor.state == "warned")
    }

    @Test("A false alarm is withdrawn by a no, and the list is still asked")
    func withdrawn() throws {
        var visitor = try Visitor("boiler", ["it leaks", "no"])
        #expect(visitor.state == "withdrawal")
        #expect(visitor.text.contains("> ") && visitor.text.contains("leak"))
        visitor.say("no")
        #expect(visitor.sign("leak") == [.withdrawn])
        #expect(visitor.state == "welcome")
        visitor.say("order an engineer visit")
        visitor.say("no")
        #expect(visitor.state == "order.screen.list")
    }

    @Test("A yes to the withdrawal is the sign again, answered anew")
    func affirmed() throws {
        let visitor = try Visitor("boiler", ["it leaks", "no", "yes"])
        #expect(visitor.sign("leak") == [.open])
        #expect(visitor.turn.reply.alert == .doctor)
        #expect(visitor.text.contains("A leak needs a plumber first."))
    }

    @Test("Not sure at the screening counts as yes", arguments: ["not sure", "yes", "I don't know"])
    func unsure(answer: String) throws {
        let visitor = try Visitor("boiler", ["order an engineer visit", answer])
        #expect(visitor.sign("gas") == [.open])
        #expect(visitor.turn.reply.alert == .emergency)
        #expect(visitor.state == "emergency")
    }

    @Test("A no at the screening is thanked and put down, never praised")
    func denied() throws {
        let visitor = try Visitor("boiler", ["order an engineer visit", "no"])
        #expect(visitor.sign("gas") == [.denied])
        #expect(!visitor.text.lowercased().contains("good"))
        #expect(visitor.state == "order.screen.list")
    }

    @Test("A screening question cannot be skipped, and skipping it is no answer")
    func skip() throws {
        let visitor = try Visitor("boiler", ["order an engineer visit", "skip"])
        #expect(visitor.state == "order.screen.gas")
        #expect(visitor.turn.conversation.screening.isEmpty)
    }

    @Test("After the form was interrupted by a sign it comes back to where it was")
    func comesBack() throws {
        var visitor = try Visitor("boiler", Way.toWhen + ["it leaks"])
        #expect(visitor.state == "warned")
        visitor.say("no")
        visitor.say("no")
        #expect(visitor.value("order.phone") != nil)
        for _ in 0..<2 where visitor.state.hasPrefix("order.screen") { visitor.say("no") }
        #expect(visitor.state == "order.when")
    }

    @Test("A crisis keeps no words, offers nothing to buy, and stands in nobody's way")
    func crisis() throws {
        var visitor = try Visitor("boiler", Way.toContact)
        visitor.say("My number is 518-555-0177 and I want to end it all")
        #expect(visitor.state == "crisis")
        #expect(visitor.choices.isEmpty)
        let conversation = visitor.turn.conversation
        let kept = conversation.signs.map(\.words) + conversation.slots.values.map(\.typed)
        #expect(kept.allSatisfy { !$0.contains("end it all") })
        #expect(conversation.signs.last?.words == "")
        visitor.say("order an engineer visit")
        #expect(visitor.state.hasPrefix("order."))
    }

    @Test("A crisis in a field of free text keeps nothing of it")
    func crisisText() throws {
        var visitor = try Visitor("boiler", Way.toNote)
        visitor.say("I just want to end it all")
        #expect(visitor.slot("order.note") == .empty)
        #expect(visitor.turn.reply.alert == .crisis)
    }

    @Test("Somebody else's emergency gets the same answer without a flag, and no question of the form")
    func bystander() throws {
        var visitor = try Visitor("boiler", Way.toName)
        visitor.say("my wife told me she wants to end it all")
        #expect(visitor.heard.first == "bystander.despair")
        #expect(visitor.turn.reply.alert == .crisis)
        #expect(visitor.turn.conversation.signs.allSatisfy { $0.flag != "despair" })
        #expect(visitor.turn.reply.messages.first == "Please call or text 988.")
        #expect(!visitor.text.contains("Your name?"))
        #expect(visitor.turn.reply.messages.count == 1)
        #expect(visitor.choices.isEmpty)
        visitor.say("Dana")
        #expect(visitor.state == "order.contact")
    }

    @Test("A sign after the request is in puts it on hold, a withdrawal lets it go again")
    func hold() throws {
        var visitor = try Visitor("boiler", Way.sent)
        let reference = try #require(visitor.turn.reply.booking)
        visitor.say("it leaks")
        #expect(visitor.turn.effects == [.hold(reference: reference, signs: visitor.turn.conversation.signs)])
        #expect(visitor.text.contains(reference))
        #expect(visitor.turn.conversation.requests.last?.isHeld == true)
        visitor.say("no")
        visitor.say("no")
        #expect(
            visitor.turn.effects == [.release(reference: reference, signs: visitor.turn.conversation.signs)])
        #expect(visitor.turn.conversation.requests.last?.isHeld == false)
    }

    @Test("A further sign tells the practice again")
    func holdAgain() throws {
        var visitor = try Visitor("boiler", Way.sent + ["it leaks"])
        visitor.say("I smell gas")
        let reference = visitor.turn.conversation.requests.last?.reference ?? ""
        #expect(visitor.turn.effects == [.hold(reference: reference, signs: visitor.turn.conversation.signs)])
    }
}
