import Testing

@testable import Dialogue

/// What went wrong when the third round of visitors tried the intake.
@Suite("The shipped intake does what its third visitors missed")
struct BackPainThirdTrialTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    @Test(
        "What is said against a sign asks whether it is so",
        arguments: [
            ("my leg has been numb since monday", "it's just my knee, and it's old"),
            ("I fell off the ladder", "it was only the drawer on my toe"),
            ("I've lost ten pounds without trying", "I'm on weight watchers, I wanted to lose it"),
            ("I wet myself twice", "no omg I was joking, I don't have that bladder thing"),
        ])
    func objection(_ sign: String, line: String) throws {
        #expect(try visitor([sign], then: line).state == "withdrawal")
    }

    @Test(
        "What says nothing against it does not",
        arguments: ["just send it please", "they feel like rubber", "thank you", "how does massage help?"])
    func noObjection(_ line: String) throws {
        #expect(try visitor(["my leg has been numb since monday"], then: line).state == "see-a-doctor")
    }

    @Test(
        "Whoever cannot help it is sent for help",
        arguments: ["I can't stop it", "I can't drive, nobody is here"])
    func help(_ line: String) throws {
        let visitor = try visitor(["I wet myself twice"], then: line)
        #expect(visitor.text.contains("911"), "\(visitor.text)")
    }

    @Test(
        "Who asks, or wants nothing more, is not sent away",
        arguments: ["Not yet I was not at doctor. I must go?", "no", "no thanks"])
    func staying(_ line: String) throws {
        let visitor = try visitor(["my leg has been numb since monday", "not sure"], then: line)
        #expect(!visitor.turn.reply.end, "\(visitor.text)")
    }

    @Test(
        "A sign that a yes only refers to is not told anew",
        arguments: [
            ("Yes, the doctor looked at it after the fall and said yes", "welcome"),
            ("He said massage is ok", "welcome"), ("yes, and now my leg is numb", "see-a-doctor"),
        ])
    func referred(_ line: String, state: String) throws {
        let visitor = try visitor(["I fell off the ladder", "a doctor has looked at it"], then: line)
        #expect(visitor.state == state, "\(visitor.text)")
    }

    @Test(
        "None is none, however it is wrapped",
        arguments: [
            "hmm ok. none of those", "none of those i think", "Yes, the others also none", "still none lol",
            "None of these. I'm sorry, I do go on", "Nothing from this",
        ])
    func none(_ line: String) throws {
        #expect(try visitor(["book a session", "no"], then: line).state == "booking.self")
    }

    @Test(
        "Words that excuse other signs excuse none of these",
        arguments: [
            ("I teach at a primary school and my leg is numb", "leg"),
            ("my son is in fifth grade and his foot is numb, the session is for him", "leg"),
            ("I fell at the primary school where I work and my back hurts", "injury"),
            ("I feel nothing in my left leg", "leg"),
            ("I had numbness in 2010 but now I feel nothing in my foot", "leg"),
            ("I've had this problem since the accident in 2019, my leg is numb", "leg"),
            ("had a numb leg years ago and it started again since Monday", "leg"),
            ("my bottom half is numb", "leg"), ("hit by a truck last week and it feels like it", "injury"),
            ("my foot fell asleep in church and it never woke up, still numb", "leg"),
            ("I'll never again lift a box, I can't feel my foot", "leg"),
            ("had a fitted catheter on Sunday, still cannot pee", "emergency"),
            ("I read an article about cauda equina and I can't feel my groin", "emergency"),
        ])
    func stillHeard(_ line: String, flag: String) throws {
        #expect(try visitor([], then: line).sign(flag) == [.open], "\(line)")
    }

    @Test(
        "A doubt whether it holds is no denial",
        arguments: ["I don't think I can hold it", "not sure I can hold my pee any more"])
    func noDenial(_ line: String) throws {
        let visitor = try visitor(["book a session"], then: line)
        #expect(visitor.turn.conversation.screening["emergency"]?.answer != .no)
    }

    @Test(
        "Harmless words raise nothing",
        arguments: [
            "220 Ridge Street, Glens Falls, second floor, bell's broken so knock",
            "my back feels like it was hit by a bus", "it's gone since this morning",
            "not before eleven because of my water pills", "the radiator wakes me, not my back",
            "ring the top bell, the bottom one's dead", "wet the bed until I was six, not since, I'm 50",
        ])
    func harmless(_ line: String) throws {
        let visitor = try visitor([], then: line)
        #expect(visitor.turn.conversation.signs.isEmpty, "\(visitor.text)")
    }

    @Test(
        "What bothers somebody is kept beside whatever else the line says",
        arguments: [
            ("ok. you can keep it. my back just locks up, mostly left side", "locks up"),
            ("Just what I said, back's wrecked from shoveling, can't bend over", "shoveling"),
        ])
    func concern(_ line: String, words: String) throws {
        let visitor = try visitor(Intake.toConcern, then: line)
        #expect(visitor.value("booking.concern")?.contains(words) == true, "\(visitor.text)")
    }

    @Test(
        "How to reach somebody and get in goes along",
        arguments: [
            "518 555 0171, but better to write sms, I hear bad in telephone",
            "518-555-0171. text dont call", "518-555-0142 text dont call",
        ])
    func reaching(_ line: String) throws {
        let visitor = try visitor(Intake.toContact, then: line)
        #expect(visitor.value("booking.phone") != nil)
        #expect(!visitor.turn.conversation.remarks.isEmpty, "\(visitor.text)")
    }

    @Test(
        "A yes with words of its own consents; a no that belongs to a thing refuses nothing",
        arguments: [
            ("ye keep it", "booking.confirm"),
            ("stiff n sore from gamin chair, no bus lol", "booking.consent"),
        ])
    func consent(_ line: String, state: String) throws {
        #expect(try visitor(Intake.toConsent, then: line).state == state)
    }

    @Test("A name beside words that look like a wish to start over answers the question")
    func noRestart() throws {
        let visitor = try visitor(Intake.toName, then: "Lorraine Petrosky, I put that at the top, with a y")
        #expect(visitor.value("booking.name") == "Lorraine Petrosky")
        #expect(visitor.state != "booking.screen.emergency")
    }

    @Test("Where nothing was entered there is nothing to change")
    func nothingToChange() throws {
        let visitor = try visitor([], then: "My mother has a bad back and she slipped on the ice Monday")
        #expect(!visitor.text.contains("nothing entered"), "\(visitor.text)")
    }

    @Test(
        "Money back is a question for the therapist",
        arguments: ["I want my money back", "can I get a refund"])
    func refund(_ line: String) throws {
        #expect(try visitor([], then: line).heard == ["intent.unanswered"])
    }

    @Test("A first name takes no surname away")
    func shorter() throws {
        let visitor = try visitor(Intake.toName + ["Kelly Brandt"], then: "it's for me, I'm Kelly")
        #expect(visitor.value("booking.name") == "Kelly Brandt")
    }

    @Test("Who has seen no doctor yet denies nothing")
    func noDoctorYet() throws {
        let visitor = try visitor(
            ["my foot feels like it's asleep"], then: "no I haven't seen anybody, it only started yesterday")
        #expect(visitor.state == "see-a-doctor-first")
    }

    @Test("A date beside an ordinal is no choice by its place")
    func date() throws {
        let visitor = try visitor(
            Intake.toWhen + ["Wednesday"], then: "no, let's go back to Tuesday, the 1st, around 2")
        #expect(visitor.value("booking.when")?.contains("December 1") == true, "\(visitor.text)")
    }

    @Test(
        "A wish is heard behind its manners",
        arguments: [
            "I would like to make an appointment please, if it isn't too much trouble",
            "Ok thank you. I would like to take an appointment, how I can do?",
        ])
    func politely(_ line: String) throws {
        #expect(try visitor([], then: line).state == "booking.screen.emergency")
    }
}
