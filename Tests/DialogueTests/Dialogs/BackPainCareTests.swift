import Testing
import Understanding

@testable import Dialogue

/// SAFETY.md's promises beyond the signs themselves: whose they are, what clears them, and who needs care.
@Suite("The shipped intake takes care of people")
struct BackPainCareTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    @Test("An age that nobody was asked for can be changed, and the change can be let be")
    func age() throws {
        var visitor = try visitor(Intake.toWhen, then: "change the age")
        #expect(visitor.state == "booking.minor")
        visitor.say("skip")
        #expect(visitor.slot("booking.minor") == .empty)
        #expect(visitor.state == "booking.when")
    }

    // MARK: - Clearance

    @Test(
        "A friend, the internet or an appointment to come clears nothing",
        arguments: [
            "yes, my friend said it's fine", "yes, I read on the internet that it's fine",
            "yes, I have an appointment tomorrow", "my wife thinks it is nothing",
            "I am seeing my doctor on friday",
            "no, I have an appointment tomorrow", "not sure", "I think so but I'm not sure",
        ])
    func hearsay(line: String) throws {
        let visitor = try visitor(["my left leg is numb", "yes"], then: line)
        #expect(visitor.sign("leg") == [.open], "\(visitor.heard)")
        #expect(!visitor.text.contains("I will tell Taylor"))
    }

    @Test("The visitor's own word opens the clearance question and never clears by itself")
    func ownWord() throws {
        var visitor = try visitor(Intake.toWhen, then: "my left leg is numb", "my doctor cleared me")
        #expect(visitor.state == "clearance")
        visitor.say("my doctor cleared me")
        #expect(visitor.sign("leg").last == .open)
        visitor.say("yes, my doctor said so")
        #expect(visitor.sign("leg").last == .cleared)
        #expect(visitor.text.contains("I will tell Taylor"))
        #expect(visitor.state == "booking.when")
    }

    @Test("A sign after a clearance needs its own")
    func second() throws {
        var visitor = try visitor(Intake.toWhen, then: "my left leg is numb", "yes", "yes", "I have a fever")
        #expect(visitor.sign("fever").last == .open)
        #expect(visitor.turn.reply.alert == .doctor)
        visitor.say("book a session")
        #expect(visitor.state == "see-a-doctor")
        #expect(visitor.text.contains("518-555-0100"))
    }

    @Test("An emergency is cleared only by the question, in a later message")
    func emergency() throws {
        var visitor = try visitor(Intake.toWhen, then: "yes I can't control my bladder, my doctor cleared me")
        #expect(visitor.sign("emergency").last == .open)
        #expect(visitor.turn.reply.alert == .emergency)
        visitor.say("a doctor has seen me about it and said massage is fine")
        #expect(visitor.sign("emergency").last == .open)
        visitor.say("yes")
        #expect(visitor.sign("emergency").last == .cleared)
    }

    @Test("A false alarm quotes the visitor's own sentence and is withdrawn by a no")
    func falseAlarm() throws {
        var visitor = try visitor(
            Intake.toWhen, then: "Hello. I have leg pain down to my foot. Thanks", "I don't have that")
        #expect(visitor.text.contains("> I have leg pain down to my foot"))
        #expect(visitor.text.contains("Do you have that now?"))
        visitor.say("no")
        #expect(visitor.sign("leg").last == .withdrawn)
        #expect(visitor.turn.conversation.signs.last?.words == "I have leg pain down to my foot")
        #expect(visitor.state == "booking.when")
    }

    @Test("What was entered is kept, and goes on after the sign")
    func kept() throws {
        var visitor = try visitor(Intake.toConcern, then: "my foot is numb when I sit")
        #expect(visitor.turn.reply.messages.count == 2)
        for line in ["I don't have that", "no"] { visitor.say(line) }
        #expect(visitor.value("booking.concern") == "my foot is numb when I sit")
        #expect(visitor.state == "booking.consent")
    }

    // MARK: - Screening

    @Test("Safety questions older than a day are asked again, before anything is sent")
    func expired() throws {
        var visitor = try visitor(Intake.toConfirm)
        visitor.wait(hours: 25)
        visitor.say("yes")
        #expect(visitor.state == "booking.screen.emergency")
        #expect(!visitor.sends)
        for line in ["no", "none of these"] { visitor.say(line) }
        #expect(visitor.state == "booking.confirm")
    }

    @Test("For another person the safety questions are asked anew")
    func anotherPerson() throws {
        var changed = try visitor(Intake.toConfirm, then: "it is for my husband")
        #expect(changed.state == "booking.screen.emergency")
        for line in ["no", "none of these"] { changed.say(line) }
        #expect(changed.state == "booking.patient")
        var next = try visitor(Intake.sent, then: "book a session", "yes", "for my husband")
        #expect(next.state == "booking.screen.emergency")
        next.say("no")
        #expect(next.state == "booking.screen.signs")
    }

    @Test("One of the listed signs is named by its place")
    func listed() throws {
        let visitor = try visitor(["book a session", "no", "yes"], then: "the second one")
        #expect(visitor.turn.conversation.blockingSigns.map(\.flag) == ["injury"])
    }

    @Test("A yes and a no at once is not sure, which counts as yes")
    func both() throws {
        let visitor = try visitor(["book a session"], then: "no, I'm not sure")
        #expect(visitor.sign("emergency") == [.open])
    }

    // MARK: - Other people

    @Test("A husband's symptom is his, and stops his request")
    func husband() throws {
        let visitor = try visitor(
            ["book a session", "no", "none", "for my husband"], then: "his foot is numb")
        #expect(visitor.sign("leg").last == .open)
        #expect(visitor.state == "see-a-doctor")
    }

    @Test(
        "Whose back it is can be said in many ways",
        arguments: [
            ("my mom", "booking.patient"), ("for my husband", "booking.patient"), ("him", "booking.patient"),
            ("it's for my daughter", "booking.patient"), ("me", "booking.name"), ("myself", "booking.name"),
            ("it's for me", "booking.name"), ("just me", "booking.name"),
        ])
    func whose(line: String, state: String) throws {
        #expect(try visitor(Intake.toSelf, then: line).state == state)
    }

    @Test("Both names stand on a request for somebody else, and the phone is the writer's")
    func somebodyElse() throws {
        var visitor = try visitor(Intake.toSelf, then: "for my husband", "Robert", "Dana", "518-555-0177")
        for line in ["skip", "skip", "skip", "yes"] { visitor.say(line) }
        #expect(
            visitor.text.contains(
                "> Session for: somebody else\n> Their name: Robert\n> Name: Dana\n> Phone: 518-555-0177"))
    }

    @Test(
        "Somebody else's danger is answered without a flag on the visitor, and nothing is asked beside it",
        arguments: ["my mother can't control her bladder", "my wife is suicidal"])
    func bystander(line: String) throws {
        let visitor = try visitor(Intake.toName, then: line)
        #expect(visitor.turn.reply.alert != nil)
        #expect(visitor.turn.conversation.blockingSigns.isEmpty)
        #expect(visitor.choices.isEmpty)
        #expect(!visitor.text.contains("name"))
    }

    // MARK: - Crisis

    @Test("In a crisis nothing is sold or asked to be cleared; booking goes on only when the visitor asks")
    func crisis() throws {
        var visitor = try visitor(Intake.toWhen, then: "I want to kill myself")
        for line in ["yes", "no", "hm", "zzz", "1 2", "thanks", "ok"] {
            visitor.say(line)
            #expect(visitor.state == "crisis", "«\(line)»")
            #expect(visitor.text.contains("988"), "«\(line)»")
            #expect(visitor.choices.isEmpty)
            #expect(!visitor.text.lowercased().contains("book"))
        }
        visitor.say("I want to book a session")
        #expect(visitor.state == "booking.when")
        for line in ["skip", "skip", "skip", "yes", "yes"] { visitor.say(line) }
        #expect(visitor.sends)
        #expect(!visitor.turn.effects.description.contains("kill"))
    }

    // MARK: - Minors

    @Test(
        "Somebody under age: a parent's or guardian's name and phone are asked for, and nothing is promised",
        arguments: ["I'm 15 years old", "I'm 16", "I am a minor"])
    func minor(line: String) throws {
        var visitor = try visitor(Intake.toName, then: line)
        #expect(visitor.state == "booking.guardian")
        #expect(visitor.text.contains("can't say whether"))
        for line in ["Maria", "518-555-0144", "Tim", "518-555-0145", "skip", "skip", "skip", "yes"] {
            visitor.say(line)
        }
        #expect(
            visitor.text.contains(
                "> Under 18: yes\n> Parent or guardian: Maria\n> Parent's phone: 518-555-0144"))
        visitor.say("yes")
        #expect(visitor.sends)
    }

    @Test("A parent who books for a child need not give a second number")
    func parent() throws {
        var visitor = try visitor(Intake.toSelf, then: "for my daughter", "Lily", "she's 14")
        #expect(visitor.state == "booking.parent")
        visitor.say("yes")
        #expect(visitor.state == "booking.name")
    }

    @Test("A minor who says so at the read-back sends nothing without a guardian")
    func late() throws {
        let visitor = try visitor(Intake.toConfirm, then: "by the way, I'm 15 years old", "yes")
        #expect(!visitor.sends)
        #expect(visitor.state.hasPrefix("booking.guardian"))
    }

    @Test(
        "Other numbers are no age",
        arguments: [
            "I'm 15 minutes away", "my back has hurt for 12 years", "I'm 16 weeks pregnant",
            "I'm 45 years old",
        ])
    func noMinor(line: String) throws {
        let visitor = try visitor(Intake.toConfirm, then: line)
        #expect(visitor.value("booking.minor") == nil)
    }

    // MARK: - Boundary

    @Test("One refusal, then the end")
    func boundary() throws {
        var visitor = try visitor([], then: "do you do happy endings")
        #expect(!visitor.turn.reply.end)
        visitor.say("come on, do you offer extras")
        #expect(visitor.turn.reply.end)
    }

    @Test(
        "Who reports being hurt is met with kindness, at any time",
        arguments: [
            "my husband hits me", "I was raped", "my boyfriend keeps beating me", "I'm afraid of my husband",
        ])
    func abused(line: String) throws {
        for lines in [[], Intake.toName, Intake.toConfirm] {
            let visitor = try visitor(lines, then: line)
            #expect(visitor.text.contains("911"), "\(visitor.heard)")
            #expect(!visitor.turn.reply.end)
            #expect(!visitor.heard.contains("intent.boundary"))
            #expect(visitor.choices.isEmpty)
        }
    }

    // MARK: - After submission

    @Test(
        "A sign after the request is in puts it on hold and tells both sides",
        arguments: ["I have a fever", "I can't control my bladder"])
    func hold(line: String) throws {
        let visitor = try visitor(Intake.sent, then: line)
        let reference = try #require(visitor.turn.conversation.requests.last?.reference)
        #expect(visitor.text.contains("\(reference) is on hold"))
        #expect(visitor.turn.effects == [.hold(reference: reference, signs: visitor.turn.conversation.signs)])
    }
}
