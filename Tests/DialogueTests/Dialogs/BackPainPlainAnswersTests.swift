import Testing

@testable import Dialogue

@Suite("Where a warning sign hangs on a yes or a no, it counts only where it is plain")
struct BackPainPlainAnswersTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    private static let asked = ["my foot is numb", "no"]

    @Test(
        "A no that explains itself takes nothing back",
        arguments: [
            "no, since I take gabapentin", "no, it was 25", "no, it's gone with aspirin", "no, only at night",
            "no, not right now", "no, I feel fine so far", "no, when I walk it is better", "no, I do have it",
            "no it never stopped", "no it's worse", "no still there",
        ])
    func explained(_ line: String) throws {
        #expect(try visitor(Self.asked, then: line).sign("leg") == [.open])
    }

    @Test(
        "A plain no takes it back, however it is put",
        arguments: [
            "no, sorry, it was a typo", "no, I don't have that", "no, it's not numb", "no, thankfully not",
            "it stopped",
            "no. can i book now?", "no, that was years ago", "no my feet are fine",
            "nope, just a figure of speech",
        ])
    func plain(_ line: String) throws {
        #expect(try visitor(Self.asked, then: line).sign("leg") == [.withdrawn])
    }

    @Test("Who takes it back and wants to book is asked on")
    func bookingOn() throws {
        #expect(try visitor(Self.asked, then: "no. can i book now?").state == "booking.screen.emergency")
    }

    @Test(
        "A yes that is no more than going along clears nothing",
        arguments: [
            "ok", "yes, pretty sure", "yep, more or less", "yes I suppose", "yes, my neighbor did",
            "sure, fine",
        ])
    func goingAlong(_ line: String) throws {
        #expect(
            try visitor(["my foot is numb", "my doctor looked at it"], then: line).sign("leg") == [.open])
    }

    @Test(
        "A yes with a doctor in it clears",
        arguments: [
            "he did", "yes she has. can you come friday?", "si", "yes, and my doctor said massage is fine",
            "yes, Dr. Patel looked at it on Monday and said massage is ok",
        ])
    func cleared(_ line: String) throws {
        #expect(
            try visitor(["my foot is numb", "my doctor looked at it"], then: line).sign("leg") == [.cleared])
    }

    @Test("Hardly is no answer to the safety question")
    func hardly() throws {
        #expect(try visitor(["book a session"], then: "hardly").state == "booking.screen.emergency")
    }

    @Test("After somebody's emergency was answered, a yes is asked for anew before anything is sent")
    func notAsked() throws {
        let told = BackPainSixthTrialTests.summary + ["yes send it, my daughter took all her pills"]
        #expect(try visitor(told).turn.reply.messages.count == 1)
        let again = try visitor(told, then: "yes")
        #expect(again.turn.reply.booking == nil)
        #expect(again.state == "booking.confirm")
        #expect(try visitor(told, then: "yes", "yes").turn.reply.booking != nil)
    }

    @Test(
        "Despair beside a yes is heard before anything is sent",
        arguments: [
            "yes, I can't go on like this", "I can't take it any more",
            "yes send it, I can't take this any more",
            "honestly I can't cope with the pain anymore",
        ])
    func despair(_ line: String) throws {
        let visitor = try visitor(BackPainSixthTrialTests.summary, then: line)
        #expect(visitor.text.contains("988"))
        #expect(visitor.turn.reply.booking == nil)
        #expect(visitor.sign("crisis").isEmpty)
    }

    @Test(
        "Others who do not wake, or cannot stand, are in danger",
        arguments: [
            "my wife's legs have gone and she can't stand", "I can't wake my husband", "mom is unconscious",
            "my husband isn't responding",
        ])
    func others(_ line: String) throws { #expect(try visitor([line]).text.contains("911")) }

    @Test(
        "Coffee and telephones are in none",
        arguments: ["can't wake up without coffee", "my phone is not responding"])
    func trivial(_ line: String) throws { #expect(try !visitor([line]).text.contains("Call 911 now")) }
}

extension BackPainPlainAnswersTests {
    @Test(
        "A no that admits something passes no safety question",
        arguments: [
            "no, I do have it", "no it's constant", "no, except once", "no, mostly not", "no but it burns",
            "not really",
            "no. though I go 20 times a night", "none except one", "no it never stopped",
        ],
        [["book a session"], ["book a session", "no"]])
    func admitting(_ line: String, _ before: [String]) throws {
        let state = try visitor(before).state
        #expect(try visitor(before, then: line).state == state)
    }

    @Test("A yes to the question about a doctor wishes for no day, and a no to one about a sign names nobody")
    func noValues() throws {
        let asked = ["my foot is numb", "my doctor looked at it"]
        #expect(try visitor(asked, then: "yes tomorrow").value("booking.when") == nil)
        #expect(try visitor(["my foot is numb", "no"], then: "no it's chronic").value("booking.name") == nil)
    }
}

extension BackPainPlainAnswersTests {
    @Test("Whoever keeps to a no that is none is led to a person")
    func ledOn() throws {
        let line = "no, it's constant"
        let visitor = try visitor(["book a session"], then: line, line, line, line, line)
        #expect(visitor.text.contains("518-555-0100"))
        #expect(visitor.value("booking.name") == nil)
        #expect(!["booking.screen.signs", "booking.self"].contains(visitor.state))
    }
}
