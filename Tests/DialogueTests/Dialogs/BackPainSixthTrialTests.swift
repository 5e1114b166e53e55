import Testing

@testable import Dialogue

/// What went wrong when the sixth round of visitors tried the intake.
@Suite("The shipped intake does what its sixth visitors missed")
struct BackPainSixthTrialTests {
    func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    static let form = ["book a session", "no", "none of these"]
    static let named = form + ["for me", "Dana Whitlow"]
    static let consent =
        named + ["518-555-0177", "friday after 4", "12 Elm St, Schenectady", "stiff when bending"]
    static let summary = consent + ["yes"]
    static let sent = summary + ["yes"]

    @Test(
        "What is said beside an answer goes along with the request, in the visitor's words",
        arguments: [
            (named, "5185550163 txt only pls im drivng"),
            (named, "you can reach me at 518-555-0163, but not during my program"),
            (named + ["518-555-0177", "skip"], "9 Hillside Ave, Schenectady. third floor, no elevator"),
            (consent, "Yes and tell her about my sugar and my feet"),
            (summary, "yes all correct and my dog is friendly"),
            (summary, "and put no elevator in there"),
            (summary, "street is 32 not 12 sry an txt dont call"),
            (summary, "Never mind. Put down: takes Eliquis, a blood thinner"),
        ])
    func remarks(_ before: [String], _ line: String) throws {
        let visitor = try visitor(before, then: line)
        #expect(visitor.turn.conversation.remarks.contains { $0.contains(line) }, "\(line)")
        #expect(visitor.turn.reply.booking == nil)
    }

    @Test(
        "What goes along is read back whole",
        arguments: ["ring the bell marked 4B twice, " + String(repeating: "and wait a while ", count: 9)])
    func whole(_ line: String) throws {
        #expect(
            try visitor(Self.summary, then: line).text.contains(line.dropLast()))
    }

    @Test(
        "Plain answers leave nothing to pass on",
        arguments: [
            (named, "call me at 518-555-0163 please, thanks dear"),

            (form, "for me, my husband wouldn't want one"),
        ])
    func plain(_ before: [String], _ line: String) throws {
        #expect(try visitor(before, then: line).turn.conversation.remarks.isEmpty)
    }

    @Test("An area code may follow its number, and a number its area code")
    func halves() throws {
        #expect(try visitor(Self.named, then: "374-4471", "518").value("booking.phone") == "518-374-4471")
        #expect(
            try visitor(Self.named, then: "374-4471", "its 518 in front").value("booking.phone")
                == "518-374-4471")
        #expect(try visitor(Self.named, then: "518", "374-4471").value("booking.phone") == "518-374-4471")
        #expect(
            try visitor(Self.named, then: "374-4471", "212-555-0111").value("booking.phone") == "212-555-0111"
        )
        #expect(try visitor(Self.named, then: "374-4471", "51").value("booking.phone") == nil)
    }

    @Test(
        "A name before other words is a name",
        arguments: [
            ("jo. u coming to scotia?", "Jo"), ("Mrs Edith Crane, I'm 84 you know", "Edith Crane"),
        ])
    func names(_ line: String, name: String) throws {
        #expect(try visitor(Self.form + ["for me"], then: line).value("booking.name") == name)
    }

    @Test("The last person named is whom the session is for, where somebody wavers")
    func wavering() throws {
        let line = "me. or, no, my wife, she actually has it worse. no ok me, lets do me first"
        #expect(try visitor(Self.form, then: line).value("booking.self") == "yourself")
    }

    @Test("A question whether the time holds changes no time")
    func holds() throws {
        let visitor = try visitor(Self.consent, then: "yes. will she definitely be able to come saturday?")
        #expect(visitor.value("booking.when") == "Friday, November 27, after 4 PM")
    }

    @Test("A wish to stop that is taken back with a new value stops nothing")
    func takenBack() throws {
        let line = "actually forget the whole thing, no, sorry, when: 5pm monday the 30th. then send"
        let visitor = try visitor(Self.summary, then: line)
        #expect(visitor.value("booking.when") == "Monday, November 30, at 5 PM")
        #expect(visitor.state == "booking.confirm")
    }

    @Test(
        "A yes that is halted takes nothing back",
        arguments: ["yes or wait can i just move it to next sat", "yes hold on"])
    func halted(_ line: String) throws {
        let visitor = try visitor(Self.sent, then: "cancel it", line)
        #expect(visitor.turn.conversation.requests.allSatisfy { !$0.isWithdrawn })
    }

    @Test("A no beside which somebody owns up to the sign takes nothing back")
    func admits() throws {
        let visitor = try visitor(
            ["my foot is numb", "I don't have that"], then: "no. i have it only when i drive. Leila no.")
        #expect(visitor.sign("leg") == [.open])
    }

    @Test(
        "The writer's sign is asked of the person whom the session is for, once it is for somebody else",
        arguments: [
            "I'd like to book for my wife instead", "excuse me i ask for my WIFE now. not me",
            "I want ask for other person, my wife Leila.", "can my wife book then",
        ])
    func forAnother(_ line: String) throws {
        let visitor = try visitor(["my foot is numb"], then: line)
        #expect(visitor.text.contains("Does the person whom it is for have that now?"))
        #expect(visitor.sign("leg") == [.open])
        #expect(try self.visitor(["my foot is numb", line], then: "no").sign("leg") == [.withdrawn])
        #expect(try self.visitor(["my foot is numb", line], then: "yes").sign("leg") == [.open])
    }

    @Test(
        "Somebody else who denies a sign raises none",
        arguments: ["she said theres no bladder problem", "my doctor says I have no fever"])
    func denies(_ line: String) throws {
        #expect(try !visitor([line]).text.contains("911"))
    }

    @Test("A note goes when it is told to", arguments: ["delete the dog bit", "take that note out please"])
    func noteDropped(_ line: String) throws {
        let visitor = try visitor(Self.summary + ["yes all correct and my dog is friendly"], then: line)
        #expect(visitor.turn.conversation.remarks.isEmpty)
        #expect(visitor.text.contains("taken out"))
        #expect(visitor.turn.reply.booking == nil)
    }

    @Test(
        "Some digits give way to others",
        arguments: [
            (summary, "my phone ends 0117 not 0177 fat thumbs", "518-555-0117"),
            (consent, "wait phone is 0174 at the end not 0177", "518-555-0174"),
            (summary, "it is 517 not 518", "517-555-0177"),
            (summary, "the number ends in 0199", "518-555-0199"),
            (summary, "it is 12 not 13", "518-555-0177"),
        ])
    func digits(_ before: [String], _ line: String, number: String) throws {
        #expect(try visitor(before, then: line).value("booking.phone") == number)
    }

    @Test("What is taken back in the same line is not kept")
    func thoughtAgain() throws {
        let place =
            "my sister's, 9 Union Street Schenectady. no she'd hate that, come to mine, 230 Nott Street"
        #expect(
            try visitor(Self.named + ["518-555-0177", "skip"], then: place).value("booking.place")
                == "230 Nott Street")
        let name = "Maria Delgado. Put Mary actually. No, Maria is right."
        #expect(try visitor(Self.form + ["for me"], then: name).value("booking.name") == "Maria Delgado")
    }

    @Test(
        "Days at the read-back are days",
        arguments: [
            ("send it. no wait, Wednesday the 2nd is better, same time", "Wednesday, December 2, after 4 PM"),
            ("Wednesday the 2nd is better", "Wednesday, December 2, after 4 PM"),
            ("Okay and don't send him before 4 on Friday, nobody's home", "Friday, November 27, after 4 PM"),
            ("isnt friday a holiday", "Friday, November 27, after 4 PM"),
        ])
    func days(_ line: String, when: String) throws {
        #expect(try visitor(Self.summary, then: line).value("booking.when") == when)
    }

    @Test("What somebody saw is no name, and a mother no guardian")
    func noNames() throws {
        let told = "my sister in law gave me your name, she saw Taylor last spring, 518-555-0144"
        #expect(try visitor([told]).value("booking.name") == nil)
        let line = "Hold on, Tunde is me. My mother is Rosemary Adebayo-Finch, the session is for her."
        #expect(try visitor(Self.form + ["for me", "Tunde"], then: line).value("booking.guardian") == nil)
    }
}
