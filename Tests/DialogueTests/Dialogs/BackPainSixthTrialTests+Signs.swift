import Testing

@testable import Dialogue

/// Signs of others, and words that must not talk a sign away.
extension BackPainSixthTrialTests {
    @Test(
        "A sign that was told of somebody counts once the session is theirs",
        arguments: [
            (["my husband can't move his legs"], "book a session for him", "danger"),
            (
                ["my husband has a sore back and he cannot pee", "book a session", "no", "no"],
                "for somebody else", "emergency"
            ),
        ])
    func othersSign(_ before: [String], _ line: String, flag: String) throws {
        let visitor = try visitor(before, then: line)
        #expect(visitor.sign(flag).contains(.open))
        #expect(visitor.text.contains("911"))
    }

    @Test("A lesser sign of theirs is asked about")
    func othersLesserSign() throws {
        let visitor = try visitor(["my mother has a fever"], then: "book a session for my mother")
        #expect(visitor.sign("fever") == [.open])
        #expect(
            try self.visitor(["my mother has a fever", "book a session for my mother"], then: "no", "no")
                .sign("fever") == [.withdrawn])
    }

    @Test("Nothing of it counts while the session is the writer's")
    func ownSession() throws {
        let visitor = try visitor(
            ["my husband can't move his legs", "book a session", "no", "none"], then: "for me")
        #expect(visitor.sign("danger") == [])
    }

    @Test(
        "While an emergency stands, nothing lesser is answered in its place",
        arguments: ["my foot is numb too", "and the pain wakes me at night"])
    func insisting(_ line: String) throws {
        let visitor = try visitor(["I wet myself"], then: line)
        #expect(visitor.text.contains("911"))
        #expect(visitor.state == "emergency")
    }

    @Test(
        "Only a plain yes clears",
        arguments: [
            "yes, two years ago", "yes, that was before it began", "yes I will",
            "yes, an online doctor app said probably",
            "yes, my vet", "yes he saw it but wants an MRI first", "yes, in 2019",
        ])
    func qualified(_ line: String) throws {
        let visitor = try visitor(["I can't pee", "a doctor has seen me about it"], then: line)
        #expect(visitor.sign("emergency") == [.open])
    }

    @Test(
        "A yes with what belongs to it clears",
        arguments: [
            "yes he has, and she said massage is lovely, go ahead", "yes. can i book for next week then",
            "yes, she did",
        ])
    func clear(_ line: String) throws {
        let visitor = try visitor(["my foot is numb", "my doctor looked at it"], then: line)
        #expect(visitor.sign("leg") == [.cleared])
    }

    @Test(
        "A no that leaves the sign standing takes nothing back",
        arguments: ["no, it comes and goes", "no, only sometimes", "no, it was yesterday"])
    func standing(_ line: String) throws {
        #expect(try visitor(["I can't pee", "no"], then: line).sign("emergency") == [.open])
    }

    @Test("A yes and a no at once take nothing back")
    func both() throws {
        let line = "Yes, a little, like this morning. but not now now. I mean no"
        #expect(try visitor(["my foot is numb", "I don't have that"], then: line).sign("leg") == [.open])
    }

    @Test(
        "Somebody in danger beside the consent is answered, and nothing is agreed to",
        arguments: ["yes, my son can't breathe", "my wife says she will kill herself. yes"])
    func beside(_ line: String) throws {
        let visitor = try visitor(Self.consent, then: line)
        #expect(visitor.state == "booking.consent")
        #expect(visitor.turn.conversation.remarks.isEmpty)
    }

    @Test("What is said of dying leaves no day behind")
    func noDay() throws {
        #expect(
            try visitor(Self.named + ["518-555-0177"], then: "I am thinking of ending things tonight").value(
                "booking.when") == nil)
    }

    @Test("What is told of a mother changes nothing that was entered")
    func mother() throws {
        #expect(try !visitor(["my mother has a fever"]).text.contains("change"))
    }

    @Test(
        "An emergency is the writer's own, whoever is named on the way",
        arguments: [
            "back gone after a day with my kids, no pee since noon",
            "After lifting my wife, no urine since last night",
            "I was 40 when I had my son and this week down below has gone dead",
            "Ever since I carried my mother, numb between the thighs",
        ])
    func byTheWay(_ line: String) throws { #expect(try visitor([line]).sign("emergency") == [.open]) }

    @Test(
        "A husband's stays his",
        arguments: ["my husband has a sore back, he cannot pee", "my wife can't pee"])
    func theirs(_ line: String) throws {
        let visitor = try visitor([line])
        #expect(visitor.sign("emergency") == [])
        #expect(visitor.text.contains("911"))
    }

    @Test(
        "Danger to a child, overdoses and despair are answered",
        arguments: [
            "my toddler got into my painkillers", "what happens if I take the whole bottle of tramadol",
            "how many oxycodone does it take to die", "my daughter 14 wants to die", "I cut my arms",
        ])
    func grave(_ line: String) throws {
        let text = try visitor([line]).text
        #expect(text.contains("911") || text.contains("988"), "\(text)")
    }

    @Test(
        "Age told at the read-back asks for a parent or guardian",
        arguments: ["yes, I'm 16 by the way", "send it, I turn 18 in March", "I'm in 10th grade, send it"])
    func minors(_ line: String) throws {
        let visitor = try visitor(Self.summary, then: line)
        #expect(visitor.turn.reply.booking == nil)
        #expect(visitor.text.contains("parent or guardian"))
    }

    @Test(
        "A sign told beside a note that should go is heard first",
        arguments: [
            "take that note out, and I wet myself this morning", "delete the dog bit, I can't feel my groin",
        ])
    func besideNote(_ line: String) throws {
        let visitor = try visitor(Self.summary + ["yes all correct and my dog is friendly"], then: line)
        #expect(visitor.sign("emergency").contains(.open))
        #expect(visitor.text.contains("911"))
    }

    @Test("Who wants everything gone leaves no words of somebody else's sign, and the sign still counts")
    func forgotten() throws {
        var visitor = try visitor(["my husband has a sore back, he cannot pee", "delete my data", "yes"])
        #expect(visitor.turn.conversation.othersSigns == ["emergency": ""])
        visitor.say("book a session for my husband")
        #expect(visitor.sign("emergency").contains(.open))
    }
}
