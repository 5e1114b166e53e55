import Testing

@testable import Dialogue

/// What went wrong when the fifth round of visitors tried the intake.
@Suite("The shipped intake does what its fifth visitors missed")
struct BackPainFifthTrialTests {
    func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    static let list = ["book a session", "no"]
    static let form = list + ["none of these"]
    static let summary =
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
        "An order to send is followed, whatever its manners",
        arguments: ["All is good now, thank you, you can send", "yup thats me send"])
    func order(_ line: String) throws {
        let visitor = try visitor(Self.summary, then: line)
        #expect(visitor.turn.reply.booking != nil)
        #expect(!visitor.text.contains("ruled out"), "\(visitor.text)")
    }

    @Test(
        "A question that is not understood holds it up",
        arguments: ["Actually could she knit instead of that? And yes send it"])
    func question(_ line: String) throws {
        #expect(try visitor(Self.summary, then: line).turn.reply.booking == nil)
    }
}
