import Testing

@testable import Understanding

@Suite("Hearing")
struct UnderstandingHearTests {
    @Test("Everything in a message is heard")
    func all() {
        let hearing = Small.understanding.hear("thanks! my wheel wobbles. how much is it?", asked: Asked())
        #expect(hearing.acts.map(\.event) == ["act.thanks"])
        #expect(hearing.signs.map(\.flag) == ["wheel"])
        #expect(hearing.topic == .settled(event: "question.price", confidence: 1) || hearing.topic != .none)
    }

    @Test("Words of a crisis get no topic")
    func crisis() {
        var knowledge = Small.knowledge
        knowledge.flags.append(Knowledge.Flag(id: "crisis", gravity: .crisis, patterns: [.phrase("give up")]))
        #expect(Understanding(knowledge).hear("I give up, how much is it", asked: Asked()).topic == .none)
    }

    @Test("Whom the session is for")
    func beneficiary() {
        #expect(Small.understanding.hear("booking for my mom", asked: Asked()).forSomebodyElse == true)
        #expect(Small.understanding.hear("how much is it", asked: Asked()).forSomebodyElse == nil)
    }

    @Test(
        "Any bytes are heard without harm",
        arguments: ["", " ", "?", "\u{0}", "🤷‍♀️", String(repeating: "no ", count: 600)])
    func robust(text: String) { _ = Small.understanding.hear(text, asked: Asked(.screening)) }
}
