import Testing

@testable import Dialogue

@Suite("The shipped intake does what its seventh visitors missed")
struct BackPainSeventhTrialTests {
    func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    static let named = BackPainSixthTrialTests.named
    static let summary = BackPainSixthTrialTests.summary
    static let sent = BackPainSixthTrialTests.sent
    static let father = [
        "book a session", "no", "none", "for my father", "Giovanni", "Laura", "518-555-0163",
        "monday morning",
        "27 Maple Court, Saugerties", "stiff", "yes",
    ]

    @Test(
        "What is only told in a form is noted, and no answer is quoted at it",
        arguments: [
            (
                ["book a session", "no"],
                "He's 78 and his lower back has been bothering him for about two weeks"
            ),
            (
                ["book a session", "no", "none", "for my father", "Giovanni"],
                "He doesn't hear well on the phone so please call me"
            ),
        ])
    func told(_ before: [String], _ line: String) throws {
        let visitor = try visitor(before, then: line)
        #expect(visitor.turn.conversation.remarks.contains { $0.contains(line) })
        #expect(!visitor.text.contains("article"))
    }

    @Test(
        "The last word of a read-back sends",
        arguments: [
            "both of them. never mind. send it", "good enough, fire away captain",
            "What?? There is one person. Me. SEND IT.",
        ])
    func order(_ line: String) throws {
        #expect(try visitor(Self.summary, then: line).turn.reply.booking != nil)
    }

    @Test(
        "A short word beside a yes is read back first", arguments: ["yes. It shoots now", "yes, still numb"])
    func beside(_ line: String) throws {
        #expect(try visitor(Self.summary, then: line).turn.reply.booking == nil)
    }

    @Test(
        "No day comes of what is only told",
        arguments: [
            "maybe I should wait a week, it's a bit better today. Should I?",
            "add that im at work til 5 today so txt me after", "im at work til 5",
        ])
    func noDay(_ line: String) throws {
        let visitor = try visitor(Self.summary, then: line)
        #expect(visitor.value("booking.when")?.contains("Friday") == true)
        #expect(visitor.value("booking.when")?.contains("4") == true)
    }

    @Test("The doctor's day is not the visit's")
    func doctorsDay() throws {
        let visitor = try visitor(
            [],
            then: "I shall ask Doctor Hargreaves on Thursday, then. I should like to request a visit, please."
        )
        #expect(visitor.value("booking.when") == nil)
    }

    @Test("A brother at the door does not take the father's place")
    func brother() throws {
        let line = "Also my brother might be there instead of me on Monday, his name is Marco"
        let visitor = try visitor(Self.father, then: line)
        #expect(visitor.value("booking.patient") == "Giovanni")
        #expect(visitor.value("booking.name") == "Laura")
    }

    @Test("A name is taken from before a question, and put right with a laugh")
    func names() throws {
        let asked = ["book a session", "no", "none", "for me"]
        let line = "anna, anna kowalski. will he be alone with me in the house?"
        #expect(try visitor(asked, then: line).value("booking.name")?.lowercased() == "anna kowalski")
        #expect(
            try visitor(Self.named, then: "lol no, it's Pete Marlowe").value("booking.name") == "Pete Marlowe"
        )
        #expect(try visitor(asked, then: "dont rly like giving my name online").value("booking.name") == nil)
    }

    @Test("Who says me first is the one")
    func me() throws {
        let line = "me. and my wife ask also, she can look when you do massage?"
        #expect(try visitor(["book a session", "no", "none"], then: line).state == "booking.name")
    }

    @Test("What another person has holds up no request of the writer's own")
    func ownRequest() throws {
        let visitor = try visitor(Self.sent, then: "I want to book for my mother, her foot is numb")
        #expect(visitor.turn.conversation.requests.first?.isHeld == false)
        #expect(visitor.sign("leg").contains(.open))
    }

    @Test(
        "What went with a request is told",
        arguments: ["can you read it back to me", "which day did I say", "what number did I give you"])
    func contents(_ line: String) throws {
        #expect(try visitor(Self.sent, then: line).text.contains("Phone:"))
    }
}

extension BackPainSeventhTrialTests {
    @Test(
        "An age or a blow before the order to send is not passed over",
        arguments: ["I'm 15. Send it.", "my husband hits me. Send it."])
    func graverThanOrder(_ line: String) throws {
        #expect(try visitor(Self.summary, then: line).turn.reply.booking == nil)
    }

    @Test(
        "A blow beside a no is met with kindness",
        arguments: ["no, I do have it, he hits me", "no. he hits me", "no, my husband beats me"])
    func blow(_ line: String) throws {
        #expect(try visitor(["book a session"], then: line).text.contains("911"))
    }

    @Test("What a doctor has looked at may be told again where it is asked what bothers, unless it is new")
    func toldAgain() throws {
        let cleared =
            [
                "my foot is numb", "my doctor looked at it", "yes", "book a session", "no", "none", "for me",
                "Dana Whitlow",
            ]
            + ["518-555-0177", "friday after 4", "12 Elm St, Schenectady"]
        #expect(try visitor(cleared, then: "low back, numb foot").state == "booking.consent")
        #expect(try visitor(cleared, then: "low back, now both feet are numb").sign("leg").contains(.open))
    }
}
