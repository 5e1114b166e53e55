import Dialogue
import Foundation
import Testing
import Understanding
import Values

@testable import Rehearsal

@Suite("What a check finds")
struct SceneCheckTests {
    static let scene: Scene = {
        var reply = Reply()
        reply.choices = [.init(id: "book", text: "Book a session"), .init(id: "no", text: "Not now")]
        reply.expects = .init(field: "phone", type: .phone)
        reply.alert = .doctor
        reply.handoff = .stuck
        var trace = Trace()
        trace.heard = ["filled.booking.name", "question.how-massage-helps"]
        trace.confidence = 0.725
        trace.dropped = ["act.yes: the question has changed"]
        trace.state = ["visit", "booking", "booking.phone"]
        let request = BookingRequest(
            reference: "R-1", dialogue: "d", received: Date(timeIntervalSince1970: 0), serial: 1,
            status: .held,
            signs: [],
            entries: [
                .init(
                    field: "name", label: "Name", type: .text, value: .text("Dana"), spoken: "Dana Fox",
                    typed: "dana fox")
            ], remarks: ["A minor"])
        let slot = Slot(
            state: .filled, reading: Reading(.text("Dana"), spoken: "Dana Fox"), typed: "i'm dana fox",
            turn: 2)
        var answer = PartnerAnswer(reply, sight: .whole)
        answer.trace = trace
        answer.slots = ["booking.name": slot]
        answer.request = request
        return Scene(message: "Thanks, Dana. What number can Taylor call?", answer: answer)
    }()

    private func holds(_ line: String) throws -> Bool {
        let marked = SectionLine(number: 1, text: line).marked
        let asserter = try #require(Asserter(rawValue: marked.line.word))
        let verdict = Self.scene.verdict(
            on: Transcript.Check(
                line: 1, asserter: asserter, isNegated: marked.isNegated, arguments: marked.line.arguments))
        return try #require(verdict).holds
    }

    @Test(
        "What is so",
        arguments: [
            "BUTTONS", "BUTTONS book|not", "BUTTONS Book*session", "!BUTTONS cancel|restart",
            "BUTTONS_COUNT 2",
            "BUTTONS_COUNT >1", "!BUTTONS_COUNT 3", "INTENT question.how-massage-helps",
            "!INTENT intent.book",
            "STATE booking|booking.phone", "!STATE welcome", "HEARD filled.booking.name", "!HEARD act.yes",
            "DROPPED act.yes", "!DROPPED act.no", "EXPECTS phone", "ALERT", "ALERT doctor", "!ALERT crisis",
            "HANDOFF stuck", "!OVER", "FILLED name", "FILLED booking.name|dana fox", "FILLED name|i'm dana",
            "!FILLED phone", "BOOKING name|Dana", "BOOKING status|held", "BOOKING reference|R-1",
            "BOOKING remarks|minor",
            "!BOOKING", "!BOOKING name|Robin", "TEXT_CONTAINS_ANY Thanks|Sorry",
            "TEXT_CONTAINS_ALL Thanks|Dana",
            "TEXT_CONTAINS_ALL_IC thanks|DANA", "!TEXT_CONTAINS_ALL Thanks|Robin",
            "!TEXT_CONTAINS_ANY thanks",
            "TEXT_EXACT Thanks, Dana. What number can Taylor call?",
        ])
    func so(line: String) throws {
        #expect(try holds(line))
    }

    @Test(
        "What is not so",
        arguments: [
            "BUTTONS cancel", "BUTTONS book|cancel", "!BUTTONS book|cancel", "BUTTONS_COUNT 1",
            "INTENT intent.book", "INTENT_CONFIDENCE 73", "!INTENT_CONFIDENCE 72",
            "STATE welcome", "STATE booking|welcome", "!STATE booking|welcome", "HEARD act.yes",
            "EXPECTS name",
            "ALERT crisis", "!ALERT", "HANDOFF asked", "OVER", "FILLED phone", "FILLED name|Robin", "BOOKING",
            "BOOKING name|Robin", "BOOKING phone|518", "TEXT_CONTAINS_ANY thanks",
            "TEXT_CONTAINS_ALL Thanks|Robin",
            "!TEXT_CONTAINS_ANY_IC thanks", "TEXT_EXACT Thanks, Dana.",
        ])
    func notSo(line: String) throws {
        #expect(try !holds(line))
    }

    @Test(
        "What a partner does not let be seen is not decided",
        arguments: [
            (Sight.lines, "STATE a", false), (.lines, "ALERT", false), (.lines, "BUTTONS", true),
            (.lines, "OVER", true),
            (.reply, "STATE a", true), (.reply, "FILLED name", false), (.reply, "BOOKING", true),
            (.reply, "BOOKING name|Dana", false), (.reply, "DROPPED act.yes", false),
            (.reply, "INTENT_CONFIDENCE 70", false),
            (.lines, "BOOKING", false),
        ])
    func sight(sight: Sight, line: String, isSeen: Bool) throws {
        let marked = SectionLine(number: 1, text: line)
        let check = Transcript.Check(
            line: 1, asserter: try #require(Asserter(rawValue: marked.word)), isNegated: false,
            arguments: marked.arguments)
        let scene = Scene(message: "", answer: PartnerAnswer(Reply(), sight: sight))
        #expect((scene.verdict(on: check) != nil) == isSeen)
    }
}
