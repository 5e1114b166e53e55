import Testing

@testable import Dialogue

/// What went wrong when the fourth round of visitors tried the intake.
@Suite("The shipped intake does what its fourth visitors missed")
struct BackPainFourthTrialTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    private static let list = ["book a session", "no"]

    @Test(
        "The list is answered with a name alone",
        arguments: [
            "tingling", "leg", "the foot", "yes, numbness", "the fall", "yes the accident", "at night",
            "fever",
            "weight loss", "the leg and the fall", "fever, nothing else", "just the leg", "numb",
            "none except the leg", "apart from the fall, none", "none of these besides fever",
        ])
    func named(_ line: String) throws {
        #expect(try visitor(Self.list, then: line).state == "see-a-doctor")
    }

    @Test(
        "A name that is denied, asked about or wrapped in other words raises nothing by being a name",
        arguments: ["no leg", "no fever", "leg?", "no, no numbness", "my dog's leg", "legs are fine"])
    func notNamed(_ line: String) throws {
        #expect(try visitor(Self.list, then: line).state != "see-a-doctor")
    }

    @Test("The bladder named is the emergency", arguments: ["bladder", "yes, bowel", "leaks", "the bladder"])
    func bladder(_ line: String) throws {
        #expect(try visitor(["book a session"], then: line).state == "emergency")
    }

    @Test(
        "A sign named with a doctor's word is asked about at once",
        arguments: [
            "yes the leg, but a doctor cleared it",
            "Just the foot thing the doctor already checked this morning, nothing else",
            "yes, the leg. My doctor checked it and said massage is fine",
            "the fall, but the doctor looked at it",
        ])
    func cleared(_ line: String) throws {
        let visitor = try visitor(Self.list, then: line)
        #expect(visitor.state == "clearance")
        #expect(visitor.value("booking.when") == nil)
    }

    @Test(
        "Once a sign of the list is cleared the others are asked for",
        arguments: [
            ("no", "booking.self"), ("only the leg", "booking.self"),
            ("Apart from the leg, none of these", "booking.self"), ("none except the leg", "booking.self"),
            ("the fall too", "see-a-doctor"), ("yes, my back wakes me at night", "see-a-doctor"),
            ("my other foot is numb now", "see-a-doctor"),
        ])
    func others(_ line: String, state: String) throws {
        let told = Self.list + ["yes, the leg", "a doctor has looked at it", "yes"]
        #expect(try visitor(told).state == "booking.screen.signs")
        #expect(try visitor(told, then: line).state == state)
    }

    @Test(
        "A no that corrects a day, or refuses to answer, answers no question about safety",
        arguments: [
            "Thursday next week, mornings. Hmm, no, Friday", "no. I am not answering quiz questions",
            "no, I won't answer that",
        ])
    func noAnswer(_ line: String) throws {
        #expect(try visitor(["book a session"], then: line).state == "booking.screen.emergency")
    }

    @Test(
        "Emergencies that stood behind other words are heard",
        arguments: [
            "last night i peed a bit before i made it to the toilet, thats never happened",
            "ok sorry im freaking out. last night i peed a bit before i made it to the toilet",
            "So I said to Marge, Marge I can't feel a thing when I sit on the commode",
            "hubby had to change the bed again because i didn't feel myself go",
            "I'm booking for my dad, he's 74, his back is bad and he's begun messing himself",
            "it doesnt hurt that much its more that i cant feel my lady parts",
            "She's the one having the massage, my mum, and since Monday she cannot pass water at all",
        ])
    func emergencies(_ line: String) throws {
        #expect(try visitor([line]).state == "emergency")
    }

    @Test(
        "Words that excuse something excuse no sign beside them",
        arguments: [
            "control is gone, I wet myself", "I wet myself and my strength is gone",
            "I peed at home without noticing",
            "my back door leaks and I can't stop it",
            "I peed myself before leaving the house, couldn't hold it",
            "the pipe has a leak and so does my bladder", "my bladder is fine but I can't feel when I wipe",
        ])
    func notExcused(_ line: String) throws {
        #expect(try visitor([line]).state == "emergency")
    }

    @Test(
        "Nor do they excuse one that a doctor has to look at",
        arguments: [
            "my cat had an accident and I had an accident too, I fell down the stairs",
            "my foot has been numb since ten years back",
            "my weight gone up then I lost 20 pounds for no reason",
            "I lost weight on purpose but the fever is new",
            "never woken by noise, but the pain wakes me every night",
            "my trainer recommended massage, my foot tingles",
        ])
    func notExcusedEither(_ line: String) throws {
        #expect(try visitor([line]).state == "see-a-doctor")
    }

    @Test("Panic cancels nothing")
    func panic() throws {
        #expect(try !visitor(["im freaking out, my back hurts"]).text.contains("cancel"))
    }

    @Test(
        "While an emergency is asked about, nothing is answered without the number to call",
        arguments: [
            "ok im calling my sister now, she can drive me. is that ok or does it have to be the ambulance",
            "can i still book for next week in case its fine", "blorp",
        ])
    func meanwhile(_ line: String) throws {
        let visitor = try visitor(["I wet myself twice", "no that's wrong"], then: line)
        #expect(visitor.text.contains("911"), "\(visitor.text)")
    }

    @Test("Me, asked for another person's name, is for me")
    func me() throws {
        let told = Self.list + ["none", "for my husband", "Me! Kirsten Vandermeer"]
        #expect(try visitor(told).value("booking.self") == "yourself")
    }

    @Test("Whom the session is for is no question about massage")
    func whom() throws {
        let told = Self.list + ["none", "for me", "Dana Hill", "oh wait, it's for my husband actually"]
        let visitor = try visitor(told)
        #expect(!visitor.text.contains("same day"), "\(visitor.text)")
        #expect(visitor.state == "booking.screen.emergency")
    }

    @Test("What one person suffers from is not told of another")
    func concernOfAnother() throws {
        let told =
            Self.list + [
                "none", "for my husband", "Dale Box", "Kirsten Box", "518-555-0144", "skip", "skip",
                "stiff from driving the plow",
            ]
        #expect(try visitor(told).value("booking.concern") == "stiff from driving the plow")
        #expect(try visitor(told, then: "actually it's for me after all").value("booking.concern") == nil)
    }

    @Test("A complaint beside a question is kept, and the question answered")
    func complaintAndQuestion() throws {
        let told = Self.list + ["none", "for me", "Dana Hill", "518-555-0144", "skip", "skip"]
        let visitor = try visitor(
            told, then: "It's mostly stiffness on the left side when I get up. How many sessions will I need?"
        )
        #expect(visitor.value("booking.concern") == "It's mostly stiffness on the left side when I get up.")
        #expect(visitor.state == "booking.consent")
    }

    @Test("Who would rather not say gives no complaint")
    func noComplaint() throws {
        let told = Self.list + ["none", "for me", "Dana Hill", "518-555-0144", "skip", "skip"]
        let visitor = try visitor(told, then: "I'd rather not say that. How many sessions will I need?")
        #expect(visitor.value("booking.concern") == nil)
    }

    @Test("A yes at the end of a grumble is a yes")
    func grumblingYes() throws {
        let told = Self.list + ["none", "for me", "Dana Hill", "518-555-0144", "skip", "skip", "skip"]
        for line in [
            "You never called me last time. yes",
            "You kept it last time too and did nothing with it. Fine, yes, keep it",
        ] {
            #expect(try visitor(told, then: line).state == "booking.confirm", "\(line)")
        }
        #expect(
            try visitor(told, then: "the driveway is the second one past the feed store").value(
                "booking.name") == "Dana Hill")
    }

    @Test(
        "A yes behind a refusal is no consent",
        arguments: ["Don't pass it on. Yes, I'm sure", "No. Yes I mean it", "I don't want that. yes really"])
    func refusedConsent(_ line: String) throws {
        let told = Self.list + ["none", "for me", "Dana Hill", "518-555-0144", "skip", "skip", "skip"]
        #expect(try visitor(told, then: line).state != "booking.confirm")
    }

    @Test("A sign withdrawn at the read-back brings its question before the next yes")
    func beforeSending() throws {
        let told =
            Self.list + [
                "not sure", "a doctor has looked at it", "yes", "for me", "Dana Hill", "518-555-0144", "skip",
                "skip", "skip", "yes", "my foot is numb", "I don't have that", "no",
            ]
        #expect(try visitor(told).state.hasPrefix("booking.screen."))
    }

    @Test(
        "Who says that a sign is not there is not warned of it",
        arguments: [
            "No no, bladder is ok, I control", "my bladder works fine", "she has to come in the back door",
        ])
    func reassured(_ line: String) throws {
        #expect(try !visitor([line]).text.contains("911"))
        #expect(try !visitor(["book a session"], then: line).text.contains("911"))
    }

    @Test(
        "A warning that is asked for is given, and one that may be meant",
        arguments: [
            "what about the bladder?", "is a weak bladder bad",
            "stuff just comes out, front and back, I have no say in it", "well, my bladder isn't what it was",
        ])
    func warned(_ line: String) throws {
        #expect(try visitor([line]).text.contains("911"))
    }

    private static let sent = [
        "book a session", "no", "none", "for my dad", "Walter Brown", "Joanne Brown", "518-555-0162",
        "thursday",
        "skip", "skip", "yes", "yes",
    ]

    @Test("A sign of the person whom a sent request is for holds it, however it is asked")
    func afterSending() throws {
        let line =
            "Oh, Dad just mentioned on the phone his left foot's been tingly since yesterday, does that matter?"
        #expect(try visitor(Self.sent, then: line).state == "see-a-doctor")
    }

    @Test(
        "A change after sending is passed on",
        arguments: [
            "the address needs to say 1120 Van Antwerp Road in Niskayuna, please fix it",
            "then make it 7 December, Monday, in the evening",
        ])
    func changeAfterSending(_ line: String) throws {
        let visitor = try visitor(Self.sent, then: line)
        #expect(visitor.text.contains("passed") || visitor.text.contains("goes along"), "\(visitor.text)")
    }

    @Test(
        "Thanks that name a day change nothing",
        arguments: ["thanks, see you Friday", "thank you, until Friday then"])
    func noChangeAfterSending(_ line: String) throws {
        #expect(try !visitor(Self.sent, then: line).text.contains("passed your words"))
    }

    @Test("An animal's name is nobody's")
    func pet() throws {
        let told =
            Self.list + ["none", "for me", "Barnaby Quill", "518-555-0144", "skip", "skip", "skip", "yes"]
        let visitor = try visitor(told, then: "and tell her the dog's name is Sciatica, he's harmless")
        #expect(visitor.value("booking.name") == "Barnaby Quill")
    }

    @Test("What was done on purpose is no sign")
    func onPurpose() throws {
        let told = ["I lost 3 kilos without a reason", "that's wrong"]
        #expect(try visitor(told).state == "withdrawal")
        #expect(try visitor(told, then: "Yes I lost 3 kilo, but on purpose!").state == "welcome")
        let awake = ["my back wakes me up every night", "that's wrong"]
        #expect(try visitor(awake, then: "yes, I stay up on purpose").state == "see-a-doctor")
    }
}
