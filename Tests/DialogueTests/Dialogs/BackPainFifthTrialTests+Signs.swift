import Testing

@testable import Dialogue

/// Signs, and what is said against them.
extension BackPainFifthTrialTests {
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
            ("I wet myself when I had my breakfast", "emergency"),
            ("my foot went numb when I had my shower", "see-a-doctor"),
            ("I wet myself when I had my first coffee", "emergency"),
            ("my groin went numb when I had my operation", "emergency"),
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
            "feels like a cushion that isnt there, all numb around my bum",
            "It's like novocaine in my backside",
            "my wife has to change the sheets every morning because of me", "woke up soaked again. not sweat",
            "Can't clench back there anymore, stuff just slips out",
            "no feeling btwn my legs", "I passed no water for two days", "no pee since yesterday",
            "ive no controll over my bowl movments",
            "I've started dribbling without knowing it since my back went",
            "Everything round my backside feels like cotton wool",
            "she's changing the sheets every day now, I just don't know that it's coming out",
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

    @Test(
        "Somebody else's emergency is the visitor's business while the session may be for them",
        arguments: [
            "Dad has a catheter since the prostate surgery in 2021, otherwise no",
            "my wife wets herself since monday",
        ])
    func eitherOf(_ line: String) throws {
        #expect(try visitor(["book a session"], then: line).state == "emergency")
    }

    @Test(
        "Nor is a no with a word about others one about the visitor",
        arguments: [
            "nah, knock on wood, though my uncle Spiro had that with his prostate, terrible thing, bag and everything"
        ])
    func neither(_ line: String) throws {
        #expect(try visitor(["book a session"], then: line).state == "booking.screen.signs")
    }

    @Test(
        "A sign named in a sentence of its own is told",
        arguments: ["night sometimes. just bc i sleep on a couch", "The leg. It comes and goes."])
    func named(_ line: String) throws {
        #expect(try visitor(Self.list, then: line).state == "see-a-doctor")
    }

    @Test(
        "Signs told in passing hold a request",
        arguments: ["Oh and I did go down on the ice Sunday, on my backside, but I got right up"])
    func passing(_ line: String) throws {
        #expect(try visitor(Self.summary, then: line).state == "see-a-doctor")
    }

    @Test(
        "Who is on the way to help is sent on",
        arguments: ["fine. going to er", "ok, on my way to the hospital"])
    func onTheWay(_ line: String) throws {
        let visitor = try visitor(["I wet myself twice"], then: line)
        #expect(visitor.state == "emergency")
        #expect(visitor.text.contains("go now") || visitor.text.contains("you are going"), "\(visitor.text)")
    }

    @Test("Whoever does not know takes nothing back")
    func unsure() throws {
        let told = ["my back kind of zings down into my right calf", "that's wrong"]
        let visitor = try visitor(
            told, then: "i mean no not really down the leg. its in my butt cheek. oh i dont know")
        #expect(visitor.state != "welcome")
    }

    @Test("She doesn't have that is heard wherever a doctor comes first")
    func disowned() throws {
        let told = ["my foot is numb", "no doctor yet"]
        #expect(try visitor(told).state == "see-a-doctor-first")
        #expect(try visitor(told, then: "she doesn't have that").state == "withdrawal")
    }

    @Test(
        "Harmless words raise nothing",
        arguments: [
            "my neighbour had somebody come out for her shoulder and she was over the moon, my back has been at me for ten days",
            "im shaking cause im scared", "Falls is my last name", "it's like a toothache but in my back",
            "the dog has a fever",
            "NO. NO BLADDER. NO BOWEL. NEXT.",
        ])
    func harmless(_ line: String) throws {
        #expect(try visitor([line]).state == "welcome")
    }

    @Test(
        "But what stands beside them does",
        arguments: [
            ("im shaking with a fever", "see-a-doctor"),
            ("I was over the moon but the pain wakes me at night", "see-a-doctor"),
            ("shaking because I'm scared, I wet myself", "emergency"),
            ("the dog has a fever and so do I", "see-a-doctor"),
            ("no bladder control", "emergency"), ("I've been using my daughter's diapers", "emergency"),
        ])
    func besides(_ line: String, state: String) throws {
        #expect(try visitor([line]).state == state)
    }

    @Test("No advice is given while a doctor comes first")
    func advice() throws {
        #expect(
            try !visitor(["my foot is numb"], then: "what can I do at home meanwhile?").text.contains(
                "medicine"))
    }

    @Test("The last word on whom it is for holds")
    func lastWord() throws {
        let line = "for my dad. no me. hang on. me, yeah me, dad can get his own"
        #expect(try visitor(Self.form, then: line).value("booking.self") == "yourself")
    }

    @Test("A widow's March is no wish")
    func widow() throws {
        #expect(
            try visitor(Self.form, then: "It is for me. My husband Walter passed in March").value(
                "booking.when") == nil)
    }

    @Test(
        "What looks like an idiom and is a sign is heard",
        arguments: [
            "I've had a fever all week", "I had a fever this week", "fever at work yesterday and back pain",
            "I fell back on the concrete",
            "I fell behind the shed", "fell for the third time on the ice", "I fell flat on my back",
            "fell under the table and it hurts since",
            "I lost 20 pounds, my pants are loose on the step",
        ])
    func noIdiom(_ line: String) throws {
        #expect(try visitor([line]).state == "see-a-doctor")
    }

    @Test(
        "And what is one is not",
        arguments: [
            "feverish week at the office", "my joke fell flat", "I fell behind on my bills",
            "fell for it again lol",
            "watch the bottom step, it's loose", "Apartment 9, 54 Legion Drive, Valhalla",
            "dairy farmer, up at 4", "I lost 40 dollars on a no show",
            "The pipes froze and we had no water for two days",
            "we moved two years back, still can't get a decent cup of tea",
            "my water aerobics is at noon", "worse when I study in bed",
            "been pouring since sunday, is it raining there",
            "I'm on nights this week so I sleep til 3", "I sew on my knees, pinning hems",
        ])
    func idiom(_ line: String) throws {
        #expect(try visitor([line]).turn.conversation.signs.isEmpty)
    }
}
