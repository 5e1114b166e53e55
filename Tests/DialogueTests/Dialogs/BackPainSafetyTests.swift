import Testing
import Understanding

@testable import Dialogue

/// The shipped intake, state by state.
enum Intake {
    static let toSelf = ["book a session", "no", "none of these"]
    static let toName = toSelf + ["for me"]
    static let toContact = toName + ["Dana"]
    static let toWhen = toContact + ["518-555-0177"]
    static let toPlace = toWhen + ["thursday after 3"]
    static let toConcern = toPlace + ["12 Maple Street, Albany"]
    static let toConsent = toConcern + ["stiff lower back from sitting"]
    static let toConfirm = toConsent + ["yes"]
    static let sent = toConfirm + ["yes"]

    /// Real turns that lead to each state that asks something.
    static let ways: [(state: String, lines: [String])] = [
        ("welcome", []), ("booking.screen.emergency", ["book a session"]),
        ("booking.screen.signs", ["book a session", "no"]),
        ("booking.screen.signs.which", ["book a session", "no", "yes"]),
        ("booking.self", toSelf), ("booking.patient", toSelf + ["for somebody else"]),
        ("booking.name", toName),
        ("booking.contact", toContact), ("booking.when", toWhen), ("booking.when.which", toWhen + ["monday"]),
        ("booking.place", toPlace), ("booking.concern", toConcern), ("booking.consent", toConsent),
        ("booking.confirm", toConfirm), ("booking.change", toConfirm + ["no"]),
        ("booking.phone", toConfirm + ["my phone number is wrong"]),
        ("booking.email", toContact + ["dana@example.com", "my e-mail is wrong"]),
        ("booking.draft", toWhen + ["cancel", "book a session"]),
        ("booking.parent", toSelf + ["for my son", "Tim", "he is 12"]),
        ("booking.guardian", toName + ["I'm 15 years old"]),
        ("booking.guardian-phone", toName + ["I'm 15 years old", "Maria"]),
        ("booking.minor", toName + ["I'm 15 years old", "my age is wrong"]),
        ("another", sent + ["book a session"]), ("take-back", sent + ["take my request back"]),
        ("forgetting", toWhen + ["delete my data"]),
        ("see-a-doctor", ["my left leg is numb"]),
        ("withdrawal", ["my left leg is numb", "I don't have that"]),
        ("clearance", ["my left leg is numb", "yes"]),
        ("see-a-doctor-first", ["my left leg is numb", "yes", "no"]),
        ("emergency", ["I can't control my bladder"]),
        ("danger", ["I have chest pain"]), ("crisis", ["I want to kill myself"]),
    ]

    /// Each sign in three ways of saying it.
    static let signs: [(flag: String, lines: [String])] = [
        ("leg", ["my left leg is numb", "I have tingling in my foot", "pain shoots down my leg"]),
        (
            "injury",
            [
                "my back hurts since I fell off a ladder", "I was in a car accident and my back hurts",
                "I got injured at work and my back hurts",
            ]
        ),
        (
            "fever",
            [
                "I have a fever", "I'm running a temperature of 102",
                "I have back pain and a fever with chills",
            ]
        ),
        (
            "weight",
            [
                "I've lost 20 pounds without trying", "I have unexplained weight loss",
                "I keep losing weight and don't know why",
            ]
        ),
        (
            "night",
            ["the pain is worse at night", "the pain wakes me up at night", "my back hurts more at night"]
        ),
        ("emergency", ["I can't control my bladder", "I'm numb between my legs", "I can't pass urine"]),
        ("danger", ["I have chest pain", "I can't breathe", "I can't move my legs"]),
        ("crisis", ["I want to kill myself", "I don't want to live anymore", "I'm thinking of suicide"]),
    ]

    /// The conversation at a state, reached by real turns.
    static func visitor(at way: Int) throws -> Visitor { try Visitor("back-pain", ways[way].lines) }
}

@Suite("The shipped intake puts safety first")
struct BackPainSafetyTests {
    @Test("Every state that asks something is reached", arguments: Intake.ways.indices)
    func reached(way: Int) throws {
        #expect(try Intake.visitor(at: way).state == Intake.ways[way].state)
    }

    @Test("No state that asks something is left out")
    func complete() throws {
        let script = try Scripts.named("back-pain")
        let asking = Set(script.questions.values.filter { !$0.prompts.isEmpty }.map(\.state))
        let rare = asking.filter { $0.hasSuffix(".which") }
        #expect(asking.subtracting(rare).subtracting(Intake.ways.map(\.state)).isEmpty)
    }

    @Test(
        "Every sign is answered in that very turn, in every state, also beside a yes",
        arguments: Intake.ways.indices)
    func everywhere(way: Int) throws {
        let script = try Scripts.named("back-pain")
        let start = try Intake.visitor(at: way)
        for (flag, lines) in Intake.signs {
            for line in lines + ["yes, and \(lines[0])", "\(lines[1]), yes"] {
                var visitor = start
                visitor.say(line)
                let place = "«\(line)» in \(start.state): \(visitor.heard)"
                #expect(visitor.heard.contains("flag.\(flag)"), "\(place)")
                #expect(visitor.turn.reply.alert == script.gravity(of: flag), "\(place)")
                #expect(!visitor.sends, "\(place)")
                #expect(visitor.turn.reply.booking == nil, "\(place)")
                #expect(
                    visitor.turn.conversation.signs.contains { $0.flag == flag && $0.state == .open },
                    "\(place)")
                #expect(visitor.turn.conversation.signs.allSatisfy { $0.state != .cleared }, "\(place)")
            }
        }
    }

    @Test(
        "A crisis is answered with the line, without choices and without the words",
        arguments: Intake.ways.indices)
    func crisis(way: Int) throws {
        var visitor = try Intake.visitor(at: way)
        visitor.say("yes, and I want to kill myself")
        #expect(visitor.state == "crisis")
        #expect(visitor.text.contains("988") && visitor.text.contains("911"))
        #expect(visitor.choices.isEmpty)
        let conversation = visitor.turn.conversation
        let kept = conversation.signs.map(\.words) + conversation.slots.values.map(\.typed)
        #expect(kept.allSatisfy { !$0.contains("kill") })
    }

    @Test("No answer reassures or promises", arguments: Intake.signs.indices)
    func words(sign: Int) throws {
        let visitor = try Visitor("back-pain", [Intake.signs[sign].lines[0]])
        let text = visitor.text.lowercased()
        for word in ["don't worry", "nothing serious", "you'll be fine", "is safe", "good news", "probably"] {
            #expect(!text.contains(word))
        }
    }

    @Test("The first message says what this is, and whom to call")
    func greeting() throws {
        let text = try Visitor("back-pain").text
        #expect(text.contains("automated") && text.contains("911"))
    }

    @Test("A whole booking, with a digression and two corrections, is sent once")
    func whole() throws {
        var visitor = try Visitor("back-pain", Intake.toConfirm)
        visitor.say("how does massage help?")
        #expect(visitor.state == "booking.confirm")
        visitor.say("my phone number is wrong")
        visitor.say("518-555-0123")
        visitor.say("make it friday at 4pm")
        #expect(visitor.state == "booking.confirm")
        visitor.say("yes")
        #expect(visitor.turn.reply.booking != nil)
        #expect(visitor.turn.effects.count == 1)
    }

    @Test("A sign, a doctor's word, the clearance question: then the booking goes on")
    func cleared() throws {
        var visitor = try Visitor("back-pain", Intake.toWhen + ["my left leg is numb"])
        #expect(visitor.state == "see-a-doctor")
        visitor.say("my doctor looked at it and said massage is fine")
        #expect(visitor.state == "clearance")
        #expect(visitor.sign("leg").last == .open)
        visitor.say("yes")
        #expect(visitor.sign("leg").last == .cleared)
        #expect(visitor.state == "booking.when")
        #expect(visitor.turn.effects.isEmpty)
    }

    @Test("An emergency at the read-back sends nothing, and a later yes does not either")
    func readBack() throws {
        var visitor = try Visitor("back-pain", Intake.toConfirm + ["yes, and I can't control my bladder"])
        visitor.say("yes")
        #expect(visitor.turn.conversation.requests.isEmpty)
        visitor.say("book a session")
        #expect(visitor.turn.conversation.requests.isEmpty)
        #expect(visitor.turn.reply.booking == nil)
    }

    @Test(
        "A no in front of a sign that is itself a denial takes nothing back",
        arguments: [
            "no, cannot pee since last night", "no, haven't been able to pee since yesterday",
            "nope, can't hold my urine any more", "no, no control over my bladder",
        ])
    func noBeforeSign(line: String) throws {
        let visitor = try Visitor("back-pain", ["book a session", line])
        #expect(visitor.state == "emergency", "\(visitor.text)")
    }

    @Test("Not sure counts as yes, in both safety questions")
    func unsure() throws {
        let emergency = try Visitor("back-pain", ["book a session", "not sure"])
        #expect(emergency.turn.reply.alert == .emergency)
        let list = try Visitor("back-pain", ["book a session", "no", "not sure"])
        #expect(list.turn.reply.alert == .doctor)
        #expect(list.turn.conversation.signs.filter { $0.state == .open }.count == 5)
    }
}
