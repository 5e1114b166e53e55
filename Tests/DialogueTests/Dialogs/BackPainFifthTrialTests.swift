import Testing

@testable import Dialogue

/// What went wrong when the fifth round of visitors tried the intake.
@Suite("The shipped intake does what its fifth visitors missed")
struct BackPainFifthTrialTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    private static let list = ["book a session", "no"]
    private static let form = list + ["none of these"]
    private static let summary =
        form + [
            "for me", "Greg Hathaway", "518-555-0142, greg@hathaway.net",
            "thursday evening or friday after 3",
            "12 Union St, Schenectady", "skip", "yes",
        ]

    @Test(
        "Half of a line of the read-back is changed, and the rest stays",
        arguments: [
            ("thursday only, and lose the email", "when", "Thursday, November 26, in the evening"),
            ("just thursday not friday", "when", "Thursday, November 26, in the evening"),
            ("drop the friday", "when", "Thursday, November 26, in the evening"),
            ("no friday. and take the email off", "when", "Thursday, November 26, in the evening"),
            ("take friday off", "when", "Thursday, November 26, in the evening"),
            ("just the evening", "when", "Thursday, November 26, in the evening"),
            (
                "no wait 4 not 3", "when",
                "Thursday, November 26, in the evening, or Friday, November 27, after 4 PM"
            ),
            (
                "make it wednesday. no leave thursday. send it", "when",
                "Thursday, November 26, in the evening"
            ),
            ("Niskayuna not Schenectady", "place", "12 Union St, Niskayuna"),
            ("its Niskayuna, not Schenectady, otherwise yes", "place", "12 Union St, Niskayuna"),
            ("make it 14 Union not 12", "place", "14 Union St, Schenectady"),
            ("Gregory not Greg", "name", "Gregory Hathaway"),
            ("change Hathaway to Hathway", "name", "Greg Hathway"),
            ("last name is lamonica, n thanks", "name", "Greg Lamonica"),
        ])
    func half(_ line: String, field: String, value: String) throws {
        let visitor = try visitor(Self.summary, then: line)
        #expect(visitor.value("booking." + field) == value)
        #expect(visitor.state == "booking.confirm")
        #expect(visitor.turn.reply.booking == nil)
    }

    @Test(
        "A further day stands beside the others",
        arguments: ["n saturday after 3 too", "or saturday after 3", "also saturday after 3"])
    func further(_ line: String) throws {
        let value = try visitor(Self.summary, then: line).value("booking.when") ?? ""
        #expect(
            value.contains("Thursday") && value.contains("Friday") && value.hasSuffix("after 3 PM"),
            "\(value)")
        #expect(value.contains("Saturday"))
    }

    @Test(
        "What was left out is left out",
        arguments: ["take my email off it", "thursday only, and lose the email"])
    func leftOut(_ line: String) throws {
        #expect(try visitor(Self.summary, then: line).value("booking.email") == nil)
    }

    @Test(
        "Whoever asks what it says is shown it",
        arguments: ["what does it say now?", "did you get that?", "let me see it again"])
    func shown(_ line: String) throws {
        #expect(try visitor(Self.summary, then: line).text.contains("Name: Greg Hathaway"))
    }

    @Test(
        "A time that is only told is no wish",
        arguments: [
            "My husband passed in March", "weekdays I mind the twins", "friday is leftovers day",
            "I turn 70 on friday",
            "trash day is wednesday",
        ])
    func told(_ line: String) throws {
        let told = Self.form + ["for me", "Greg Hathaway"]
        #expect(try visitor(told, then: line).value("booking.when") == nil)
    }

    @Test(
        "A time that is wished is taken at any question",
        arguments: [
            "friday evening please", "could she come friday", "friday works best",
            "518-555-0142, friday after work",
            "I'm free on friday", "fridays only",
        ])
    func wished(_ line: String) throws {
        let told = Self.form + ["for me", "Greg Hathaway"]
        #expect(try visitor(told, then: line).value("booking.when")?.contains("Friday") == true)
    }

    @Test(
        "A no wrapped in other words is a no to the safety list",
        arguments: [
            "none of those, it's only the soreness", "none of those, like I told you, it's only the soreness",
            "none of the rest either", "None then.", "no he's good", "nun of that", "none of em no",
            "no wtf lol",
        ])
    func none(_ line: String) throws {
        #expect(try visitor(Self.list, then: line).state == "booking.self")
    }

    @Test(
        "And to the question about the bladder",
        arguments: [
            "no. i go to toilet normal", "no, toilet is good", "no wtf lol", "no. bathroom is fine",
            "no, nothing. my leg is strong",
        ])
    func noEmergency(_ line: String) throws {
        let visitor = try visitor(["book a session"], then: line)
        #expect(visitor.state == "booking.screen.signs")
        #expect(!visitor.text.contains("ruled out"), "\(visitor.text)")
    }

    @Test(
        "A no before what may be the sign is not taken for one",
        arguments: [
            "no, it's normal that it just runs out of me", "no. I stand there and nothing comes",
            "no but I leak",
            "no it is good when I make it in time",
        ])
    func doubtful(_ line: String) throws {
        #expect(try visitor(["book a session"], then: line).state != "booking.screen.signs")
    }

    @Test("A word that is not known is explained")
    func word() throws {
        #expect(try visitor(Self.list, then: "what is tingling?").text.contains("pins and needles"))
        #expect(try visitor(["book a session"], then: "what you mean with bowel?").text.contains("stool"))
    }

    @Test(
        "What is over is over, however that is put",
        arguments: [
            "I leaked a bit after the twins were born but not since about 2016",
            "bladder was a mess in my 40s, had the sling op, dry as a bone ever since",
            "disc op in 2011 for the leg pain, none since",
            "I used to have night pain. past tense! sleep like a log these days",
            "weight dropped when I had my thyroid trouble, treated, stable since 2020",
            "had a temperature in march for two days. fully over that",
        ])
    func over(_ line: String) throws {
        #expect(try visitor([line]).state == "welcome")
    }

    @Test(
        "What goes on is not, however it sounds",
        arguments: [
            ("I had an accident in 2019 and my back has not been fine since", "see-a-doctor"),
            ("couldn't pee last night and nothing since this morning", "emergency"),
            ("in my 40s my leg went numb and it's been numb ever since", "see-a-doctor"),
            ("bladder was fine ever since but today I wet myself", "emergency"),
            ("my leg is numb but it doesn't bother me", "see-a-doctor"),
            ("the numbness is gone in one leg, my other foot is numb", "see-a-doctor"),
            ("can't hold my pee, not since 2019", "emergency"),
            ("legs are fine but my foot is numb", "see-a-doctor"),
        ])
    func goesOn(_ line: String, state: String) throws {
        #expect(try visitor([line]).state == state)
    }

    @Test(
        "Emergencies that nobody had put that way",
        arguments: [
            "can't hold it any more, by the time I reach the loo it's all over the floor",
            "soaked the mattress again. im not a child, im 46",
            "Warm down my trouser leg in the middle of the shop and I hadn't felt a thing",
            "the sheets are wet when I wake, I don't feel it happen",
        ])
    func emergencies(_ line: String) throws {
        #expect(try visitor([line]).state == "emergency")
    }

    @Test(
        "A sign is that of the person who is to be visited",
        arguments: [
            "my husband went down on the ice Sunday, his back is awful sore, can somebody come out",
            "my wife's back is what we are booking for, she is feverish since the weekend",
            "my nan, who the massage is for, took a tumble off the step and her back aches",
            "It's my son you'd be seeing, 24, his big toe and shin have gone dead",
        ])
    func visited(_ line: String) throws {
        #expect(try visitor([line]).state == "see-a-doctor")
    }

    @Test(
        "No crisis, and believed",
        arguments: ["im not suicidal, im just scared about my back", "i am not suicidal, only worn out"])
    func noCrisis(_ line: String) throws {
        let visitor = try visitor(["book a session", "I want to kill myself"], then: line)
        #expect(visitor.state == "booking.screen.emergency")
        #expect(visitor.text.contains("988"))
    }

    @Test(
        "A crisis is not talked away by accident",
        arguments: [
            "I mean it", "no", "I don't have anybody", "I'm not joking", "not sure", "I have nothing left",
        ])
    func crisis(_ line: String) throws {
        let visitor = try visitor(["I want to kill myself"], then: line)
        #expect(visitor.state == "crisis")
        #expect(visitor.text.contains("988"))
    }

    @Test("A slip about the clock is no crisis")
    func clock() throws {
        let told = ["my foot is numb", "a doctor has looked at it"]
        #expect(
            try visitor(
                told, then: "yes the er doctor said massage is fine. it was tonight i mean this morning"
            ).state
                == "welcome")
    }

    @Test(
        "Who was seen about it is asked what was said",
        arguments: ["I was at the ER last night", "they sent me home already"])
    func seen(_ line: String) throws {
        #expect(try visitor(["I wet myself twice"], then: line).state == "clearance")
    }

    @Test(
        "Who calls for help is not kept",
        arguments: ["ok i call. thank you", "im going to call my sister to take me"])
    func calls(_ line: String) throws {
        let visitor = try visitor(["I wet myself twice"], then: line)
        #expect(visitor.heard.contains("act.going"), "\(visitor.heard)")
    }

    @Test(
        "A name beside another answer is kept",
        arguments: [
            (form, "me, Priya Venkataraman", "Priya Venkataraman"),
            (form, "myself. Kip Sandoval. tmrw", "Kip Sandoval"),
            (list, "none of those. Kip Sandoval, 518-555-0119", "Kip Sandoval"),
            (["book"], "no. devon mcallister, 518-555-0188, 30 n lake ave albany", "Devon McAllister"),
        ])
    func name(_ told: [String], line: String, name: String) throws {
        #expect(try visitor(told, then: line).value("booking.name") == name)
    }

    @Test("The name on a bell is nobody's")
    func bell() throws {
        let line = "for me. my street is 5 Grand Street, Albany, the bell name is Diallo"
        #expect(try visitor(Self.form, then: line).value("booking.name") == nil)
    }

    @Test("A daughter's name is hers, and her father's is his")
    func two() throws {
        let line = "can u book him. its for Luis Carranza, im his daughter Mari, 518-555-0133, mornings"
        let visitor = try visitor([line, "no", "no"])
        #expect(visitor.value("booking.patient") == "Luis Carranza")
        #expect(visitor.value("booking.name") == "Mari")
    }

    @Test("A title is no name, and no state")
    func title() throws {
        let told =
            Self.form + [
                "for my mom", "Rosalind Achterberg", "Graham Achterberg", "518-555-0185", "skip",
                "3 Quail Hollow Rd, Clifton Park",
                "skip", "yes",
            ]
        let visitor = try visitor(
            told, then: "Her name is Rosalind Achterberg, Ms. And keep my number too please")
        #expect(visitor.value("booking.place") == "3 Quail Hollow Rd, Clifton Park")
        #expect(
            try self.visitor(told, then: "It should say Ms. not Mrs").value("booking.patient")
                == "Rosalind Achterberg")
    }
}
