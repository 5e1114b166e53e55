import Testing

@testable import Dialogue

/// What went wrong when people of ten kinds tried the intake.
@Suite("The shipped intake does what its first visitors missed")
struct BackPainTrialTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    @Test(
        "A sign that comes with a doctor's word is asked about, wherever it is told",
        arguments: [
            [], ["book a session", "no"], Intake.toName, Intake.toConcern, Intake.toConfirm,
        ])
    func clearance(_ way: [String]) throws {
        let line = "my left foot has been a bit numb since spring, a neurologist looked at it"
        let asked = try visitor(way, then: line)
        #expect(asked.state == "clearance")
        #expect(asked.text.contains("the leg or foot"))
        #expect(try visitor(way, then: line, "yes").state != "clearance")
    }

    @Test("What was cleared once is not asked about again")
    func clearedOnce() throws {
        let line = "my left foot is numb, a neurologist looked at it"
        #expect(try visitor([line, "yes"], then: line).state == "welcome")
    }

    @Test(
        "Until it is known whose back it is, a safety question is about both",
        arguments: ["none, he just got tackled hard in october and it started then"])
    func either(_ line: String) throws {
        #expect(try visitor(["book a session", "no"], then: line).state == "withdrawal")
    }

    @Test(
        "A yes with a reservation clears nothing",
        arguments: [
            "yes, but it got worse since then", "yes, although only on the phone",
            "yes, my physio said massage is fine",
        ])
    func reservation(_ line: String) throws {
        let visitor = try visitor(["my left foot is numb", "a doctor looked at it"], then: line)
        #expect(visitor.state != "welcome")
    }

    @Test(
        "A yes that says more sends nothing",
        arguments: ["yeah and drop the phone number", "yes, and write the street with two t please"])
    func more(_ line: String) throws {
        #expect(try !visitor(Intake.toConfirm, then: line).sends)
    }

    @Test(
        "Manners beside a yes do not hold it up",
        arguments: ["yes please send it when you can", "yes, send it dear", "yes please", "send it then"])
    func manners(_ line: String) throws {
        #expect(try visitor(Intake.toConfirm, then: line).sends)
    }

    @Test("A house number changes no telephone number")
    func house() throws {
        let visitor = try visitor(Intake.toPlace, then: "The flat is number 6 at 118 Maple Street")
        #expect(visitor.state == "booking.concern")
    }

    @Test("Back at the start of a complaint is no way back")
    func back() throws {
        let visitor = try visitor(Intake.toConcern, then: "back, stiff from the garden since sunday")
        #expect(visitor.state == "booking.consent")
    }

    @Test("A question mark is no complaint, and a goodbye behind an ok no yes")
    func marks() throws {
        #expect(try visitor(Intake.toConcern, then: "?").state == "booking.concern")
        #expect(try visitor(["my left foot is numb"], then: "ok, bye").turn.conversation.isOver)
    }

    @Test("For him or for her is no answer to whom the session is for")
    func whom() throws {
        let line = "for me or for my wife, I don't know yet"
        #expect(try visitor(Intake.toSelf, then: line).state == "booking.self")
    }

    @Test(
        "Neither an if nor a neither hides what cannot wait",
        arguments: [
            ("if my back does not get better I will kill myself", "crisis"),
            ("neither of my legs will move, I'm on the floor", "danger"),
            ("I can't get my legs to move this morning", "danger"),
        ])
    func hidden(_ line: String, state: String) throws {
        #expect(try visitor(Intake.toName, then: line).state == state)
    }

    @Test("A goodbye at the read-back is told that nothing is sent")
    func unsent() throws {
        let visitor = try visitor(Intake.toConfirm, then: "ok that's all, bye")
        #expect(visitor.state == "booking.confirm")
        #expect(visitor.text.contains("nothing has gone"))
    }

    @Test(
        "In an emergency nothing is offered to choose from",
        arguments: ["can I just go with my boyfriend's car to the ER", "which one should we go to then"])
    func grave(_ line: String) throws {
        let visitor = try visitor(["I can't hold my pee since yesterday"], then: line)
        #expect(visitor.state == "emergency")
        #expect(visitor.text.contains("911") || visitor.text.contains("go now"))
    }

    // MARK: - Lines of the read-back

    @Test(
        "Any line of the read-back is changed in one message",
        arguments: [
            ("change 2, it's Dana Box", "Name: Dana Box"), ("the surname is Olsen", "Name: Dana Olsen"),
            ("change my name to Ruth Baker", "Name: Ruth Baker"),
            ("my name is wrong, it's Dana Box", "Name: Dana Box"),
            ("make it evening", "When: Thursday, November 26, in the evening"),
            ("no tomorrow evening", "When: Tuesday, November 24, in the evening"),
            ("the complaint should say sore left hip", "What bothers you: sore left hip"),
            ("what bothers me: sore left hip", "What bothers you: sore left hip"),
        ])
    func amended(_ line: String, _ wanted: String) throws {
        let visitor = try visitor(Intake.toConfirm, then: "thursday at 3", line)
        #expect(visitor.text.contains(wanted))
        #expect(visitor.state == "booking.confirm")
        #expect(try !self.visitor(Intake.toConfirm, then: "thursday at 3", line).sends)
    }

    @Test("Two lines of it at once")
    func amendedTwice() throws {
        let line = "my name should be Ruth Baker and the phone 518-555-0199"
        let text = try visitor(Intake.toConfirm, then: line).text
        #expect(text.contains("Name: Ruth Baker") && text.contains("Phone: 518-555-0199"))
    }

    @Test("That something is wrong is no new value")
    func wrong() throws {
        #expect(try visitor(Intake.toConfirm, then: "my name is wrong").state == "booking.name")
    }

    @Test(
        "Someone who grumbles is not told off, and the question stays",
        arguments: ["this is bullshit", "oh for god's sake", "are you kidding me"])
    func grumble(_ line: String) throws {
        let visitor = try visitor(Intake.toConcern, then: line, line)
        #expect(visitor.state == "booking.concern")
        #expect(visitor.text.contains("\"Help\" tells you what to say here"))
    }

    @Test(
        "A coach is no parent, a mother is",
        arguments: [("well I am his coach", false), ("I'm his mother", true)])
    func parent(_ line: String, _ isParent: Bool) throws {
        let way = ["book a session", "no", "none", "for my son, he is 12", "Max"]
        #expect(try visitor(way, then: line).state == (isParent ? "booking.name" : "booking.guardian"))
    }

    @Test(
        "A numb seat is an emergency, and a boast no sign",
        arguments: [("my backside's numb", true), ("no, my bladder is a tank", false)])
    func seat(_ line: String, _ isEmergency: Bool) throws {
        #expect(try (visitor(["book a session"], then: line).state == "emergency") == isEmergency)
    }

    // MARK: - Answers

    @Test(
        "Who wavers sends nothing",
        arguments: [
            "ok i'm not sure i want to send it anymore", "yes that's fine and tell him about my nap please",
        ])
    func wavers(_ line: String) throws { #expect(try !visitor(Intake.toConfirm, then: line).sends) }

    @Test("An ok that only begins a line answers no safety question")
    func begins() throws {
        let visitor = try visitor(["book a session"], then: "ok. do you have anything Wednesday morning")
        #expect(visitor.state == "booking.screen.emergency")
    }

    @Test("A yes beside which something is denied clears nothing")
    func denied() throws {
        let line = "Looked at it, yes, massage I don't think I ever mentioned to him"
        #expect(
            try visitor(["my left foot is numb", "a doctor looked at it"], then: line).state != "welcome")
    }

    @Test(
        "Thanks and complaints are no harassment",
        arguments: [
            "Thank you dear, you have been very patient with me",
            "I booked with you and your girl never showed up",
            "your site is garbage, the form doesnt work. how do I book",
        ])
    func harassment(_ line: String) throws {
        #expect(try !visitor([], then: line).text.contains("of that kind"))
    }

    @Test("How often somebody checked is no wished day")
    func checked() throws {
        #expect(
            try !visitor(["book a session"], then: "no. i checked like 5 times today, no").text.contains(
                "When:"))
    }

    @Test("A time of the day outlives the choice of its date")
    func which() throws {
        let visitor = try visitor(
            Intake.toWhen, then: "next tuesday at 10 in the morning", "the first of December", "skip", "skip",
            "yes")
        #expect(visitor.text.contains("December 1, at 10 AM"))
    }

    @Test("A town named afterwards keeps the street")
    func town() throws {
        let text = try visitor(Intake.toConfirm, then: "and the town is Troy").text
        #expect(text.contains("12 Maple Street, Troy"))
    }

    @Test("A sign of the person whom the sent request is for holds it")
    func sentForAnother() throws {
        let way = [
            "book a session", "no", "none", "for my husband", "Walt", "Peg", "518-555-0177", "skip", "skip",
            "skip", "yes", "yes",
        ]
        let visitor = try visitor(way, then: "also he have little numb in foot when he sleep")
        #expect(visitor.state == "see-a-doctor" || visitor.state == "withdrawal")
    }

    @Test("A temperature behind an address is heard, the digits of a number are none")
    func temperature() throws {
        #expect(
            try visitor(Intake.toPlace, then: "12 Maple Street, Albany NY 12207. 40.1 degrees").state
                == "see-a-doctor")
        #expect(try visitor(Intake.toContact, then: "518-555-101").state == "booking.contact")
    }

    @Test("Where no sign is open, a yes with its reason is a yes")
    func reason() throws {
        let visitor = try visitor(["delete my data"], then: "yes please, i don't need it kept")
        #expect(visitor.state == "welcome" && visitor.text.contains("deleting"))
    }
}
