import Dialogue
import Testing
import Values

@testable import Rehearsal

@Suite("A visitor who does anything")
struct RandomVisitorTests {
    private static func acts(seed: UInt64, number: Int) -> [Transcript.Act] {
        var visitor = RandomVisitor(
            seed: seed, number: number,
            sayings: [("act.thanks", "thank you"), ("question.q", "how much is it")])
        var reply = Reply()
        reply.choices = [Reply.Choice(id: "one", text: "One"), Reply.Choice(id: "two", text: "Two")]
        reply.expects = Reply.Expectation(field: "phone", type: .phone)
        return (0..<300).map { _ in visitor.next(after: reply).act }
    }

    @Test("The same seed and number do the same, others do other things")
    func same() {
        #expect(Self.acts(seed: 1, number: 2) == Self.acts(seed: 1, number: 2))
        #expect(Self.acts(seed: 1, number: 2) != Self.acts(seed: 1, number: 3))
        #expect(Self.acts(seed: 1, number: 2) != Self.acts(seed: 2, number: 2))
    }

    @Test("Every kind of act comes up")
    func kinds() {
        let acts = Self.acts(seed: 1, number: 1)
        let words = acts.compactMap { if case .say(let words) = $0 { words } else { nil } }
        #expect(acts.contains(.pick("one")) && acts.contains(.pick("two")))
        #expect(acts.contains { if case .wait = $0 { true } else { false } })
        #expect(
            words.contains { $0.contains("thank you") } && words.contains { $0.contains("how much is it") })
        #expect(words.contains("518-555-0177"))
        #expect(words.contains("") || words.contains { $0.count > 100 })
    }
}
