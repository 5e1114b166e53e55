import Testing

@testable import Dialogue

/// What went wrong when a hurried, a caring and a frightened visitor tried the intake.
@Suite("The shipped intake does what later visitors missed")
struct BackPainSecondTrialTests {
    private func visitor(_ lines: [String], then more: String...) throws -> Visitor {
        try Visitor("back-pain", lines + more)
    }

    @Test(
        "Words that begin a sentence of their own clear nothing",
        arguments: [
            "I am afraid", "it is for me", "that is me", "sometimes", "I have only a small room",
            "I am very scared of the injection",
        ])
    func noClearance(_ line: String) throws {
        let visitor = try visitor(["my left foot is numb", "a doctor looked at it"], then: line)
        #expect(visitor.sign("leg").last == .open)
    }

    @Test(
        "Nor do they consent, send or delete",
        arguments: [
            "I am afraid", "it is for me",
            "What must I prepare in my house? I have only a small room and two children",
        ])
    func noConsent(_ line: String) throws {
        #expect(try visitor(Intake.toConsent, then: line).state == "booking.consent")
        #expect(try !visitor(Intake.toConfirm, then: line).sends)
        #expect(try visitor(["delete my data"], then: line).turn.effects.isEmpty)
    }

    @Test(
        "Two people's names in one line go to their fields",
        arguments: [
            ("Dorothy Keller. And I'm Susan, her daughter.", "Dorothy Keller", "Susan"),
            ("Owen Brandt, I'm his mum Sarah Brandt", "Owen Brandt", "Sarah Brandt"),
            ("I'm Lucy and her name is Dorothy Haines", "Dorothy Haines", "Lucy"),
        ])
    func twoNames(_ line: String, patient: String, writer: String) throws {
        let visitor = try visitor(Intake.toSelf + ["for my mother"], then: line)
        #expect(visitor.value("booking.patient") == patient)
        #expect(visitor.value("booking.name") == writer)
    }

    @Test(
        "A second thought changes what was answered last, not what is asked now",
        arguments: [
            (Intake.toPlace + ["22 elm st troy"], "no 24 elm st troy", "booking.place", "24"),
            (Intake.toName + ["joe"], "no its joseph", "booking.name", "Joseph"),
            (Intake.toContact + ["518-555-0177"], "sorry, 518-555-0178", "booking.phone", "0178"),
        ])
    func again(_ way: [String], line: String, field: String, expected: String) throws {
        let before = try visitor(way)
        let visitor = try visitor(way, then: line)
        #expect(visitor.value(field)?.contains(expected) == true)
        #expect(visitor.state == before.state)
    }

    @Test(
        "A no that answers the question, or is no value of the last field, is left to the question",
        arguments: ["no pain, just stiff", "no, nothing special"])
    func noAgain(_ line: String) throws {
        let visitor = try visitor(Intake.toPlace + ["22 elm st troy"], then: line)
        #expect(visitor.state == "booking.consent" && visitor.value("booking.place")?.contains("22") == true)
    }

    @Test("A no in the middle of another sentence takes no sign back")
    func buried() throws {
        let line =
            "call my wife after 6 please, or before, she is cleaner in the morning, no, in the afternoon"
        let visitor = try visitor(["my left foot is numb", "I don't have that"], then: line)
        #expect(visitor.sign("leg").last == .open)
        let plain = try self.visitor(["my left foot is numb", "I don't have that"], then: "no, I was joking")
        #expect(plain.sign("leg").last == .withdrawn)
    }

    @Test(
        "What wakes somebody else is no pain at night",
        arguments: [
            "In the night I must wake for the baby, not for the pain",
            "I don't have pain in the night, I wake up because the baby cries only",
        ])
    func baby(_ line: String) throws { #expect(try visitor([], then: line).sign("night").isEmpty) }

    @Test("The read-back tells that a doctor has looked, and of what")
    func clearedIsReadBack() throws {
        let way = ["my left foot is numb", "a doctor looked at it", "yes"] + Intake.toConsent
        let visitor = try visitor(way, then: "yes")
        #expect(visitor.text.contains("A doctor has looked at: "))
        #expect(try !self.visitor(Intake.toConsent, then: "yes").text.contains("A doctor has looked at"))
    }

    @Test("But pain beside it is")
    func painBeside() throws {
        let line = "the pain wakes me up at night and then I wake up the baby"
        #expect(try visitor([], then: line).sign("night") == [.open])
    }
}
