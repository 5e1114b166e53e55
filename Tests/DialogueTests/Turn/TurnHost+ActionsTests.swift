import Testing

@testable import Dialogue

@Suite("What a visitor can do besides answering")
struct TurnHostActionsTests {
    // MARK: - Back, skip, cancel, restart

    @Test("Back opens the field before, and keeps its value until a new one holds")
    func back() throws {
        var visitor = try Visitor("boiler", Way.toWhen)
        visitor.say("go back")
        #expect(visitor.state == "order.phone")
        #expect(visitor.slot("order.phone") == .reopened)
        #expect(visitor.value("order.phone") != nil)
        visitor.say("go back")
        #expect(visitor.state == "order.name")
        visitor.say("Robin")
        #expect(visitor.value("order.name") == "Robin")
    }

    @Test("There is nothing before the first field but the safety questions")
    func backAtStart() throws {
        let visitor = try Visitor("boiler", ["order an engineer visit", "go back"])
        #expect(visitor.state == "order.screen.gas")
        #expect(visitor.turn.conversation.failures.isEmpty)
    }

    @Test("An optional field can be skipped", arguments: ["skip", "skip this", "no"])
    func skip(line: String) throws {
        let visitor = try Visitor("boiler", Way.toWhen + [line])
        #expect(visitor.slot("order.when") == .skipped)
        #expect(visitor.state == "order.note")
    }

    @Test("A required field cannot be skipped, which is no failure")
    func cannotSkip() throws {
        let visitor = try Visitor("boiler", Way.toName + ["skip"])
        #expect(visitor.state == "order.name")
        #expect(visitor.slot("order.name") == .empty)
        #expect(visitor.turn.conversation.failures.isEmpty)
    }

    @Test("Skipping a field that was opened again keeps what was there, and says so")
    func skipReopened() throws {
        var visitor = try Visitor("boiler", Way.toNote)
        visitor.say("go back")
        #expect(visitor.state == "order.when")
        visitor.say("skip")
        #expect(visitor.value("order.when") != nil)
        #expect(visitor.slot("order.when") == .filled)
        #expect(!visitor.text.contains("leave that out"))
    }

    @Test("Cancel leaves the form and keeps what was entered")
    func cancel() throws {
        var visitor = try Visitor("boiler", Way.toWhen)
        visitor.say("cancel")
        #expect(visitor.state == "welcome")
        #expect(visitor.value("order.name") == "Dana")
        #expect(visitor.turn.effects.isEmpty)
        visitor.say("order an engineer visit")
        #expect(visitor.state == "order.draft")
        #expect(visitor.text.contains("Shall we go on with the request you began?"))
        visitor.say("yes")
        #expect(visitor.state == "order.when")
    }

    @Test("Who does not want the old draft begins a new one")
    func afresh() throws {
        var visitor = try Visitor("boiler", Way.toWhen + ["cancel", "order an engineer visit", "no"])
        #expect(visitor.state == "order.self")
        #expect(visitor.slot("order.name") == .empty)
        visitor.say("cancel")
        visitor.say("order an engineer visit")
        #expect(visitor.state == "order.self")
    }

    @Test("Cancel works from outside the form too, once")
    func cancelOutside() throws {
        var visitor = try Visitor("boiler", Way.toWhen + ["it leaks", "cancel"])
        #expect(visitor.state == "welcome")
        #expect(visitor.text.contains("kept"))
        visitor.say("cancel")
        #expect(visitor.text.contains("nothing under way"))
    }

    @Test("Start over inside a form begins it anew")
    func restartInside() throws {
        var visitor = try Visitor("boiler", Way.toWhen + ["start over"])
        #expect(visitor.state == "order.screen.gas")
        #expect(visitor.turn.conversation.slots.isEmpty)
        visitor.say("no")
        #expect(visitor.state == "order.screen.list")
    }

    @Test("Start over drops what was entered, but no sign")
    func restart() throws {
        var visitor = try Visitor("boiler", Way.toWhen + ["it leaks"])
        visitor.say("start over")
        #expect(visitor.state == "welcome")
        #expect(visitor.turn.conversation.slots.isEmpty)
        #expect(visitor.turn.conversation.screening.isEmpty)
        #expect(visitor.sign("leak").last == .open)
    }

    @Test(
        "Nothing under way: cancel, back and a correction say so",
        arguments: ["cancel", "go back", "my number is wrong"])
    func nothing(line: String) throws {
        let visitor = try Visitor("boiler", [line])
        #expect(visitor.state == "welcome")
        #expect(visitor.text.contains("nothing"))
        #expect(visitor.turn.conversation.failures.isEmpty)
    }

    // MARK: - Help, why, repeat

    @Test(
        "Each question has its own help and reason",
        arguments: [("help", "Type a name."), ("why do you need that?", "To greet you.")])
    func own(line: String, answer: String) throws {
        let visitor = try Visitor("boiler", Way.toName + [line])
        #expect(visitor.turn.reply.messages.first == answer)
        #expect(visitor.state == "order.name")
    }

    @Test("Where a question has none the usual ones are said")
    func usual() throws {
        #expect(try Visitor("boiler", Way.toContact + ["help"]).turn.reply.messages.count == 2)
        #expect(try Visitor("boiler", Way.toContact + ["why do you ask?"]).turn.reply.messages.count == 2)
    }

    @Test("Repeat says the open question again", arguments: ["repeat that please", "say that again", ""])
    func again(line: String) throws {
        let visitor = try Visitor("boiler", Way.toName + [line])
        #expect(visitor.text == "Your name?")
    }

    // MARK: - Correction

    @Test(
        "A correction by name opens the field",
        arguments: [
            ("my number is wrong", "order.phone"), ("change the name", "order.name"),
            ("the date is wrong", "order.when"),
        ])
    func byName(line: String, state: String) throws {
        let visitor = try Visitor("boiler", Way.toConfirm + [line])
        #expect(visitor.state == state)
        #expect(visitor.slot(state) == .reopened)
    }

    @Test(
        "A correction by value needs no question",
        arguments: ["actually make it friday at 4pm", "no, friday at 4pm"])
    func byValue(line: String) throws {
        let visitor = try Visitor("boiler", Way.toConfirm + [line])
        #expect(visitor.value("order.when")?.contains("Friday") == true)
        #expect(visitor.state == "order.confirm")
        #expect(visitor.turn.effects.isEmpty)
    }

    @Test("A correction that cannot be kept leaves the old value and asks")
    func invalid() throws {
        let visitor = try Visitor("boiler", Way.toConfirm + ["my number is wrong, it is 518-555-01"])
        #expect(visitor.state == "order.phone")
        #expect(visitor.value("order.phone")?.contains("0177") == true)
    }

    @Test("A no at the read-back asks what to change, and any line can be named")
    func change() throws {
        var visitor = try Visitor("boiler", Way.toConfirm + ["no"])
        #expect(visitor.state == "order.change")
        #expect(visitor.choices.contains("change.phone"))
        #expect(!visitor.choices.contains("change.email"))
        visitor.pick("change.phone")
        #expect(visitor.state == "order.phone")
        visitor.say("518-555-0123")
        #expect(visitor.state == "order.confirm")
        #expect(visitor.text.contains("0123"))
    }

    @Test("A correction of one of several alternatives can be answered with the other")
    func group() throws {
        var visitor = try Visitor("boiler", Way.toConfirm + ["my email is wrong"])
        visitor.say("dana@example.com")
        #expect(visitor.slot("order.email") == .filled)
        #expect(visitor.state == "order.confirm")
    }

    // MARK: - Consent, submission

    @Test("A no to the consent keeps nothing and sends nothing")
    func consent() throws {
        var visitor = try Visitor("boiler", Way.toConsent + ["no"])
        #expect(visitor.state == "order.consent")
        #expect(visitor.value("order.consent") == nil)
        for _ in 0..<3 { visitor.say("no") }
        #expect(visitor.turn.reply.handoff == .stuck)
        #expect(visitor.turn.conversation.requests.isEmpty)
    }

    @Test("A request tells what the visitor agreed to, and when they did")
    func consentRecord() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        let agreed = visitor.now
        visitor.wait(hours: 1)
        visitor.say("yes")
        guard case .submit(let request)? = visitor.turn.effects.first else {
            Issue.record("nothing was submitted")
            return
        }
        #expect(request.consent?.notice == "notice-3 2026-11-01")
        #expect(request.consent?.given == agreed)
        #expect(request.consent?.script == visitor.turn.conversation.scriptDigest)
        #expect(request.zone == "America/New_York")
    }

    @Test("Where the host could not keep the request, nothing is claimed and the read-back stands")
    func failed() throws {
        var visitor = try Visitor("boiler", Way.toConfirm)
        visitor.take(.failed(reason: "disk"))
        #expect(visitor.state == "order.confirm")
        #expect(visitor.turn.reply.booking == nil)
        #expect(visitor.turn.conversation.requests.isEmpty)
        #expect(visitor.text.contains("could not save"))
        visitor.say("yes")
        #expect(visitor.turn.reply.booking != nil)
    }
}
