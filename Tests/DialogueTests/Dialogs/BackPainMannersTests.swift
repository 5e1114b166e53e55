import Foundation
import Testing
import Understanding

@testable import Dialogue

@Suite("The shipped intake has the manners of a good receptionist")
struct BackPainMannersTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    // MARK: - Help and reasons

    @Test("Every question of the form says why it is asked, in words of its own, and how to answer it")
    func reasons() throws {
        let script = try Scripts.named("back-pain")
        let asked = script.questions.values.filter { question in
            question.form != nil && ![.readings, .fields, .signs].contains(question.offer)
                && question.state != "booking.draft"
        }
        for question in asked {
            #expect(!question.why.isEmpty, "\(question.state) does not say why")
            #expect(!question.help.isEmpty, "\(question.state) does not help")
        }
        let fields = asked.filter { $0.kind == .field }
        #expect(Set(fields.map { $0.why.first?.pieces }).count == fields.count)
    }

    @Test(
        "Help, repeat and small talk are no failure",
        arguments: ["help", "say that again", "how are you?", "why?"])
    func noFailure(line: String) throws {
        var visitor = try visitor(Intake.toName)
        for _ in 0..<5 { visitor.say(line) }
        #expect(visitor.state == "booking.name")
        #expect(visitor.turn.conversation.failures.isEmpty)
        #expect(visitor.turn.reply.handoff == nil)
    }

    // MARK: - Digressions

    @Test(
        "After a digression the question comes back, never twice in the same words",
        arguments: Intake.ways.indices.filter { !["crisis", "welcome"].contains(Intake.ways[$0].state) })
    func bridges(way: Int) throws {
        var visitor = try Intake.visitor(at: way)
        var last = ""
        for line in [
            "how does massage help?", "how are you?", "how soon will I feel better?", "how are you doing?",
        ] {
            visitor.say(line)
            #expect(visitor.state == Intake.ways[way].state, "«\(line)»")
            let question = visitor.turn.reply.messages.last ?? ""
            #expect(visitor.turn.reply.messages.count > 1, "«\(line)» is not answered")
            #expect(question != last, "«\(line)» asks again word for word")
            last = question
        }
    }

    @Test("After a failure and a digression the plain question comes back, not its example")
    func plainAgain() throws {
        let visitor = try visitor(Intake.toName, then: "1 2", "3 4", "how does massage help?")
        #expect(visitor.turn.reply.messages.last?.hasSuffix("What is your name?") == true)
    }

    // MARK: - The ladder

    static let required: [(state: String, lines: [String])] = [
        ("booking.self", Intake.toSelf), ("booking.name", Intake.toName),
        ("booking.contact", Intake.toContact),
        ("booking.confirm", Intake.toConfirm), ("booking.screen.emergency", ["book a session"]),
        ("booking.consent", Intake.toConsent),
    ]

    @Test(
        "What is required: the reason, an example, a person to call, and then the number",
        arguments: required.indices)
    func ladder(index: Int) throws {
        let (state, lines) = Self.required[index]
        var visitor = try visitor(lines)
        let kept = visitor.turn.conversation.slots.count
        visitor.say("1 2")
        let reason = visitor.turn.reply.messages.first ?? ""
        #expect(visitor.turn.reply.messages.count > 1 && !reason.contains("?"))
        visitor.say("3 4")
        #expect(visitor.text.contains("xample"), "\(visitor.text)")
        visitor.say("5 6")
        #expect(visitor.text.contains("518-555-0100"), "\(visitor.text)")
        #expect(visitor.state == state)
        visitor.say("7 8")
        #expect(visitor.state == "welcome")
        #expect(visitor.text.contains("518-555-0100"))
        #expect(visitor.turn.reply.handoff == .stuck)
        #expect(visitor.turn.conversation.slots.count == kept)
        visitor.say("book a session")
        #expect(visitor.state == (kept > 0 ? "booking.draft" : state))
    }

    @Test("What is optional is offered to be skipped, and left open at last")
    func optional() throws {
        var visitor = try visitor(Intake.toWhen, then: "1 2", "3 4", "5 6")
        #expect(visitor.text.contains("skip") && visitor.choices.contains("skip"))
        visitor.say("7 8")
        #expect(visitor.slot("booking.when") == .skipped)
        #expect(visitor.state == "booking.place")
    }

    // MARK: - Corrections

    static let corrections: [(line: String, then: String?, path: String, value: String)] = [
        ("my name is wrong", "Dora", "booking.name", "Dora"),
        ("actually my name is Dora", nil, "booking.name", "Dora"),
        ("the second one is wrong", "Dora", "booking.name", "Dora"),
        ("the third one", "518-555-0123", "booking.phone", "518-555-0123"),
        ("change the number", "518-555-0123", "booking.phone", "518-555-0123"),
        ("my number is 518-555-0123", nil, "booking.phone", "518-555-0123"),
        ("the last one", "neck too", "booking.concern", "neck too"),
        ("actually make it friday at 2pm", nil, "booking.when", "Friday, November 27, at 2 PM"),
    ]

    @Test(
        "At the read-back every line can be changed by name, by place or by its new value",
        arguments: corrections.indices)
    func corrected(index: Int) throws {
        let (line, then, path, value) = Self.corrections[index]
        var visitor = try visitor(Intake.toConfirm, then: line)
        if let then { visitor.say(then) }
        #expect(visitor.value(path) == value)
        #expect(visitor.state == "booking.confirm")
        #expect(visitor.text.contains("This is what I have") && visitor.text.contains(value))
        #expect(!visitor.sends)
    }

    @Test(
        "In the middle of the form a field is changed by its name, and the form goes on where it was",
        arguments: [Intake.toWhen, Intake.toPlace, Intake.toConcern, Intake.toConsent])
    func inTheMiddle(lines: [String]) throws {
        var visitor = try visitor(lines)
        let state = visitor.state
        visitor.say("my number is wrong")
        #expect(visitor.state == "booking.phone")
        visitor.say("123")
        #expect(visitor.value("booking.phone") == "518-555-0177")
        #expect(visitor.text.contains("too few digits"))
        visitor.say("518-555-0199")
        #expect(visitor.value("booking.phone") == "518-555-0199")
        #expect(visitor.state == state)
    }

    @Test(
        "One of the readings is taken by its place",
        arguments: [("the second one", 1), ("the first one", 0), ("the last one", 1)])
    func readings(line: String, index: Int) throws {
        var visitor = try visitor(Intake.toWhen, then: "monday")
        let offered = visitor.turn.reply.choices.map(\.text)
        visitor.say(line)
        #expect(visitor.value("booking.when") == offered[index])
    }

    @Test(
        "A line is named by what one calls it",
        arguments: [
            ("the phone", "booking.phone"), ("the number", "booking.phone"), ("my address", "booking.place"),
            ("name", "booking.name"),
        ])
    func named(line: String, state: String) throws {
        #expect(try visitor(Intake.toConfirm, then: "no", line).state == state)
    }

    @Test("Everything that a message gives is taken")
    func everything() throws {
        let visitor = try visitor(
            Intake.toName, then: "I'm Dana, 518-555-0177, Thursday after 3 would be great")
        #expect(visitor.state == "booking.place")
        #expect(visitor.value("booking.name") == "Dana")
        #expect(visitor.value("booking.when")?.contains("Thursday, November 26") == true)
    }

    @Test("Back goes to the safety questions too")
    func back() throws {
        var visitor = try visitor(Intake.toSelf, then: "back")
        #expect(visitor.state == "booking.screen.signs")
        visitor.say("back")
        #expect(visitor.state == "booking.screen.emergency")
    }

    // MARK: - Leaving and coming back

    @Test("A request that was left is offered again, after cancel and after getting stuck")
    func draft() throws {
        var visitor = try visitor(Intake.toWhen, then: "cancel", "book a session")
        #expect(visitor.text.contains("go on with the request you began"))
        visitor.say("yes")
        #expect(visitor.state == "booking.when")
        #expect(visitor.value("booking.phone") == "518-555-0177")
    }

    @Test("Who was away is told how the request stands")
    func away() throws {
        var visitor = try visitor(Intake.toWhen)
        visitor.wait(hours: 2)
        visitor.say("hello")
        #expect(
            visitor.turn.reply.messages.first
                == "Welcome back. Your request is not sent yet; we can go on where we were.")
        visitor.say("hello")
        #expect(!visitor.text.contains("Welcome back"))
        var sent = try self.visitor(Intake.sent)
        sent.wait(hours: 2)
        sent.say("hello")
        #expect(sent.turn.reply.messages.first?.contains("is in") == true)
    }

    @Test("Who asks for another session is told of the first, and not refused")
    func another() throws {
        var visitor = try visitor(Intake.sent, then: "book a session")
        let reference = try #require(visitor.turn.conversation.requests.last?.reference)
        #expect(visitor.state == "another")
        #expect(visitor.text.contains(reference))
        visitor.say("yes")
        #expect(visitor.state == "booking.self")
        for line in ["for me", "skip", "skip", "skip", "yes", "yes"] { visitor.say(line) }
        #expect(visitor.sends)
        #expect(visitor.turn.conversation.requests.count == 2)
    }

    @Test("A question that cannot be answered goes along with the request that is in, once")
    func askedAfterwards() throws {
        var visitor = try visitor(Intake.sent, then: "do you take insurance?")
        let reference = try #require(visitor.turn.conversation.requests.last?.reference)
        let remarks = ["Insurance: \"do you take insurance?\""]
        #expect(visitor.turn.effects == [.remark(reference: reference, remarks: remarks)])
        #expect(visitor.text.contains("added that to your request \(reference)"))
        visitor.say("do you take insurance?")
        #expect(visitor.turn.effects.isEmpty)
        for line in ["book a session", "yes", "what do you charge?"] { visitor.say(line) }
        #expect(visitor.turn.effects.isEmpty)
        #expect(visitor.turn.conversation.remarks.count == 1)
    }

    @Test(
        "Deleting is asked about first, wherever it is heard, and a no leads back",
        arguments: [Intake.toWhen, Intake.toConfirm, Intake.sent])
    func deleting(lines: [String]) throws {
        var visitor = try visitor(lines)
        let (state, slots) = (visitor.state, visitor.turn.conversation.slots)
        visitor.say("delete my data")
        #expect(visitor.state == "forgetting" && visitor.turn.effects.isEmpty)
        visitor.say("no, leave it")
        #expect(visitor.state == state)
        #expect(visitor.turn.conversation.slots == slots)
        visitor.say("delete my data")
        visitor.say("yes")
        #expect(visitor.state == "welcome")
        #expect(visitor.turn.conversation.slots.isEmpty && visitor.turn.conversation.requests.isEmpty)
    }

    @Test(
        "A request is taken back after asking",
        arguments: ["take my request back", "withdraw my request", "cancel my request"])
    func takeBack(line: String) throws {
        var visitor = try visitor(Intake.sent, then: line)
        let reference = try #require(visitor.turn.conversation.requests.last?.reference)
        #expect(visitor.state == "take-back")
        #expect(visitor.turn.effects.isEmpty)
        visitor.say("yes")
        #expect(visitor.turn.effects == [.withdraw(reference: reference)])
        #expect(visitor.text.contains(reference))
    }

    @Test("A request that is in says its reference, when to expect an answer, and how to take it back")
    func sent() throws {
        let visitor = try visitor(Intake.sent)
        let reference = try #require(visitor.turn.reply.booking)
        #expect(visitor.text.contains(reference))
        #expect(visitor.text.contains("by the end of the next working day"))
        #expect(
            visitor.text.contains("a request, not an appointment") && visitor.text.contains("take it back"))
    }

    @Test(
        "How a request stands is told",
        arguments: ["what is my reference?", "when will you answer?", "did my request go through?"])
    func status(line: String) throws {
        let sent = try visitor(Intake.sent, then: line)
        let reference = try #require(sent.turn.conversation.requests.last?.reference)
        #expect(sent.text.contains("Your request \(reference) is in"))
        let none = try visitor(Intake.toWhen, then: line)
        #expect(none.text.contains("No request is in yet"))
        #expect(none.state == "booking.when")
    }

    // MARK: - Words

    @Test("No message is longer than 300 characters")
    func short() throws {
        let script = try Scripts.named("back-pain")
        let visitor = try Visitor("back-pain")
        let host = TurnHost(
            script, visitor.turn.conversation, Moment(now: visitor.now, reference: "K7M4-XR96"))
        let wordings =
            script.questions.values.flatMap(\.wordings) + script.messages.values.flatMap { $0 }
            + script.flagTexts.values.flatMap(\.answers)
        for wording in wordings {
            for text in host.render(wording) { #expect(text.count <= 300, "\(wording.location)") }
        }
    }
}
