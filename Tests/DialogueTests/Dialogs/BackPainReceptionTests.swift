import Foundation
import Testing
import Understanding

@testable import Dialogue

/// What visitors of many kinds wrote, and where a receptionist would have taken them.
@Suite("The shipped intake hears how people really put things")
struct BackPainReceptionTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    @Test(
        "A session is asked for in few words",
        arguments: [
            "sign me up", "put my name down please", "just book me", "BOOK. ME.",
            "can i just book without all the questions",
            "skip the questions and just book a visit", "a booking for my mom",
            "booking for my mom, her name is Ruth",
            "I'd like to leave my name for a visit", "I just want an appointment",
        ])
    func books(_ line: String) throws {
        #expect(try visitor([line]).state == "booking.screen.emergency")
    }

    @Test(
        "A way to be reached and something more is a request",
        arguments: [
            "I'm Dana, 518-555-0177, Thursday after 3 would be great",
            "I am Dana Hill, dana@example.com, any morning next week",
            "my name is Dana and my number is 518-555-0177",
        ])
    func offers(_ line: String) throws {
        let visitor = try visitor([line])
        #expect(visitor.state == "booking.screen.emergency")
        #expect(visitor.value("booking.name")?.hasPrefix("Dana") == true)
    }

    @Test("What was given at once fills the form")
    func filled() throws {
        let line = "I'm Dana, 518-555-0177, Thursday after 3 would be great"
        let visitor = try visitor([line], then: "no", "none of these", "for me")
        #expect(visitor.state == "booking.place")
    }

    @Test(
        "Who is only spoken of is not the writer",
        arguments: [
            "my neighbor Carol told me about you", "my sister-in-law Beth swears by you, does massage help?",
        ])
    func inPassing(_ line: String) throws {
        #expect(try visitor([line]).value("booking.name") == nil)
    }

    @Test(
        "Ok before a no is no yes",
        arguments: ["ok no", "ok none of these", "alright, no", "fine, no", "sure, no"])
    func okNo(_ line: String) throws {
        #expect(try visitor(["book a session", "no"], then: line).state == "booking.self")
        #expect(try visitor(Intake.toConfirm, then: line).state == "booking.change")
        #expect(try visitor(Intake.toConsent, then: line).state == "booking.consent")
    }

    @Test(
        "A visit still to come clears nothing",
        arguments: [
            "no, I see the doctor on friday",
            "I'm waiting for my scan",
            "not yet, my doctor wants to look at it next week",
        ])
    func toCome(_ line: String) throws {
        let visitor = try visitor(["my left leg is numb", "yes"], then: line)
        #expect(visitor.state == "see-a-doctor-first")
        #expect(visitor.value("booking.when") == nil)
    }

    @Test("Goodbye at the clearance question ends the conversation")
    func goodbye() throws {
        #expect(try visitor(["my left leg is numb", "yes"], then: "goodbye").turn.reply.end)
    }

    @Test("Nobody is sent away who asks something")
    func stays() throws {
        let visitor = try visitor([], then: "the doctor can't see me for weeks. what do I do till then")
        #expect(!visitor.turn.reply.end)
    }

    @Test("The practice's own number reaches nobody", arguments: ["518-555-0100", "is it 518-555-0100"])
    func ownNumber(_ line: String) throws {
        let visitor = try visitor(Intake.toContact, then: line)
        #expect(visitor.slot("booking.phone") == .empty, "\(visitor.text)")
        #expect(visitor.state == "booking.contact")
    }

    @Test("An address that is typed twice leaves nothing to choose")
    func twins() throws {
        let line = "dot.ainsworth@verizon. Oh, net. dot.ainsworth@verizon.net"
        #expect(try visitor(Intake.toContact, then: line).state == "booking.when")
    }

    @Test("Where there is no room for a further remark, none is said to be noted")
    func fullOfRemarks() throws {
        var visitor = try visitor(Intake.toPlace)
        for number in 1...20 { visitor.say("tell Taylor that gate code is \(number)") }
        visitor.say("12 Maple Street, Albany. red barn on the left")
        #expect(visitor.value("booking.place") != nil)
        #expect(!visitor.text.contains("noted"), "\(visitor.text)")
    }

    @Test(
        "What follows a no is heard for itself",
        arguments: [
            ("no, it just runs out of me", "emergency"), ("nope, pads take care of it", "emergency"),
            ("no, my bladder control is good", "booking.screen.signs"),
            ("my bladder is the only thing still under management, so no", "booking.screen.signs"),
            // More like the sign than like a no: asked again.
            ("none, I go every ten minutes and nothing happens", "booking.screen.emergency"),
            ("no longer know when I have to go", "emergency"),
            ("no only when I laugh hard", "emergency"),
            ("not really, just dribbles", "booking.screen.emergency"),
            // Said beside a no, and about something else.
            ("no i can hold it ok", "booking.screen.signs"), ("no just a stiff back", "booking.screen.signs"),
            ("no, it's just sore from gardening", "booking.screen.signs"),
            ("no, and my phone is 518-555-0143", "booking.screen.signs"),
            ("I don't leak", "booking.screen.signs"),
        ])
    func afterNo(_ line: String, state: String) throws {
        #expect(try visitor(["book a session"], then: line).state == state)
    }

    @Test(
        "A change after sending goes along with what was sent",
        arguments: [
            "make it friday instead", "wait make it friday evening instead", "can we move it to monday",
            "friday would be better",
            "change day to fri", "can i change the time of it", "can u come at 4 instead",
            "we can't do thursday, make it friday",
        ])
    func sentAlready(_ line: String) throws {
        let visitor = try visitor(Intake.sent, then: line)
        #expect(visitor.text.contains("I've passed your words on"), "\(visitor.text)")
        #expect(visitor.state == "welcome")
        let remark = "A change is wanted: \"\(line)\""
        #expect(visitor.turn.conversation.requests.last?.remarks?.contains(remark) == true)
    }

    @Test(
        "A sign is named by one of its words",
        arguments: [
            ("the one with the leg", "leg"), ("it's the fever one", "fever"), ("the accident", "injury"),
            ("the weight thing", "weight"),
        ])
    func named(_ line: String, flag: String) throws {
        let visitor = try visitor(["book a session", "no", "yes"], then: line)
        #expect(visitor.sign(flag) == [.open])
        #expect(visitor.state == "see-a-doctor")
    }

    @Test("At a kept draft a new one is begun", arguments: ["no, a new one", "no, start a new one", "no"])
    func afresh(_ line: String) throws {
        let visitor = try visitor(Intake.toWhen, then: "cancel", "book a session", line)
        #expect(visitor.value("booking.name") == nil)
        #expect(!visitor.text.contains("call"), "\(visitor.text)")
    }

    @Test(
        "An age is heard in words, at any question",
        arguments: [
            "he is only sixteen", "she's just seventeen", "my son is twelve", "he turns sixteen in may",
        ])
    func minor(_ line: String) throws {
        let visitor = try visitor(Intake.toSelf, then: "for somebody else", "Tim", line)
        #expect(visitor.value("booking.minor") == "yes", "\(visitor.text)")
        #expect(!visitor.heard.contains("invalid.booking.name"))
    }

    @Test(
        "A field is left open, and the form goes on",
        arguments: [
            "never mind, leave the day open", "nvm, skip it", "leave the day open",
            "you don't need to know that yet",
        ])
    func leftOpen(_ line: String) throws {
        #expect(try visitor(Intake.toWhen, then: line).state == "booking.place")
    }

    @Test(
        "What was opened again stays as it was",
        arguments: ["leave it as it is", "keep it", "never mind", "no", "forget it"])
    func stays(_ line: String) throws {
        for field in ["phone number", "day", "name"] {
            let visitor = try visitor(Intake.toConfirm, then: "change the \(field)", line)
            #expect(visitor.state == "booking.confirm", "\(field): \(visitor.text)")
        }
        #expect(try visitor(Intake.toConfirm, then: "change the name", line).value("booking.name") == "Dana")
    }

    @Test(
        "The second thought counts",
        arguments: [
            ("for me. no wait, for my husband", "no"), ("for my mom. actually no, it's for me", "yes"),
        ])
    func secondThought(_ line: String, isSelf: String) throws {
        let visitor = try visitor(Intake.toSelf, then: line)
        let host = visitor.value("booking.self")
        #expect(host == (isSelf == "yes" ? "yourself" : "somebody else"))
    }

    @Test("A name beside whom the session is for is that person's")
    func theirs() throws {
        let visitor = try visitor(Intake.toName, then: "it's for my husband, Pete")
        #expect(visitor.value("booking.patient") == "Pete")
        #expect(visitor.value("booking.name") == nil)
    }

    @Test("Half a name completes the other")
    func completed() throws {
        let visitor = try visitor(Intake.toConfirm, then: "change the name", "surname is spelled Olsen")
        #expect(visitor.value("booking.name") == "Dana Olsen")
    }

    @Test(
        "A sign that is denied is asked about, not explained",
        arguments: [
            "I don't have a numb leg", "no, I said none of these. She doesn't have that",
            "that's wrong, I said no, nothing",
        ])
    func denied(_ line: String) throws {
        #expect(try visitor(["my left leg is numb"], then: line).state == "withdrawal")
    }

    @Test(
        "A joke is taken back",
        arguments: ["no lol it was a joke", "I was only kidding", "just a figure of speech"])
    func joke(_ line: String) throws {
        let visitor = try visitor(["my left leg is numb", "I don't have that"], then: line)
        #expect(visitor.state == "welcome")
        #expect(visitor.sign("leg") == [.withdrawn])
    }

    @Test(
        "Beside an answer about safety nothing is explained",
        arguments: [
            "no dear, nothing like that. Only stiff in the mornings",
            "no no only pain in low part when i sit long",
        ])
    func onlyAnswered(_ line: String) throws {
        let visitor = try visitor(["book a session", "no"], then: line)
        #expect(visitor.state == "booking.self")
        #expect(visitor.turn.reply.messages.count == 2, "\(visitor.text)")
    }

    @Test(
        "A bare complaint is met with what can be done here",
        arguments: [
            "my back is killing me", "back hurts", "my lower back aches so much", "i have terrible back pain",
            "ow my back hurts",
        ])
    func complaint(_ line: String) throws {
        let visitor = try visitor([line])
        #expect(visitor.text.contains("request"), "\(visitor.text)")
        #expect(visitor.choices.contains("book"))
        #expect(try self.visitor(["hello"], then: line).sign("leg").isEmpty)
    }

    @Test("Nobody is asked whether they meant to be rude")
    func unoffered() throws {
        let script = try Scripts.named("back-pain")
        #expect(!script.isOffered("intent.boundary"))
        #expect(script.isOffered("intent.person"))
    }

    @Test(
        "Whose number is wanted is told",
        arguments: ["whose number, mine or hers?", "mine or hers?", "which number do you need"])
    func whose(_ line: String) throws {
        let visitor = try visitor(Intake.toContact, then: line)
        #expect(visitor.text.contains("your own phone number"), "\(visitor.text)")
    }

    @Test("A signs' list that is only asked about raises nothing")
    func asked() throws {
        let visitor = try visitor([], then: "and fever or losing weight, what do they have to do with it")
        #expect(visitor.sign("fever").isEmpty && visitor.sign("weight").isEmpty)
        let present = try self.visitor(
            [], then: "I have a fever or a cold, what does that have to do with it")
        #expect(present.sign("fever") == [.open])
    }

    @Test("At the list of lines the request can still be sent as it is")
    func sendAfterAll() throws {
        #expect(
            try visitor(Intake.toConfirm, then: "no", "oh no, I want to send it").state == "booking.confirm")
    }

    @Test("What is aside is no change", arguments: ["I mean while I wait for the doctor"])
    func aside(_ line: String) throws {
        #expect(!(try visitor([line]).text.contains("nothing entered yet")))
    }
}
