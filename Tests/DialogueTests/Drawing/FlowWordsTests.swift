import Statechart
import Testing

@testable import Dialogue

@Suite("The flow in plain words")
struct FlowWordsTests {
    @Test("States, questions and reasons are said as a reader would say them")
    func words() throws {
        let script = try Scripts.named("back-pain")
        let words = FlowWords(script)
        #expect(words.title("see-a-doctor") == "see a doctor")
        #expect(words.question(of: "welcome") == "“What can I do for you?”")
        #expect(words.question(of: "nowhere").isEmpty)
        #expect(words.question(of: "clearance").isEmpty)
        let reasons = script.chart.transitions.flatMap(words.reasons)
        #expect(reasons.contains("yes, if another sign is open"))
        #expect(reasons.contains("“Book a session”"))
    }

    @Test("A long question is cut between two words")
    func cut() throws {
        let question = FlowWords(try Scripts.named("back-pain")).question(of: "booking.screen.signs")
        #expect(question.hasSuffix(" …”"))
        #expect(question.count < 70)
    }
}
