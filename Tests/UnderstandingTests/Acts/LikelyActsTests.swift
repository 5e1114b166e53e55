import Testing

@testable import Understanding

@Suite("Acts by likeness")
struct LikelyActsTests {
    private func acts(_ text: String, _ asked: Asked = Asked()) -> [String] {
        Likely.understanding.hear(text, asked: asked).acts.map(\.event)
    }

    @Test(
        "A line like the examples is heard, beside a no too",
        arguments: [
            ("I would rather leave that one blank", ["act.skip"]),
            ("no, leave this blank and move on", ["act.no", "act.skip"]),
        ])
    func heard(text: String, events: [String]) { #expect(acts(text) == events) }

    @Test(
        "Few words say too little, and what is near is none",
        arguments: [
            "leave blank", "the next one is closed", "my sister left the garage",
            "how much is it at the station",
        ])
    func nothing(text: String) { #expect(acts(text).isEmpty) }

    @Test("An act that phrases say is the only one")
    func phrase() { #expect(acts("next", Asked(.field)) == ["act.skip"]) }

    @Test("Yes and no are heard by likeness only where nothing hangs on them", arguments: Asked.Kind.allCases)
    func answers(kind: Asked.Kind) {
        var knowledge = Likely.knowledge
        knowledge.examples = [
            "off it goes then gladly", "gladly so off it goes", "by all means let it go off",
        ].map {
            Knowledge.Example($0, labels: ["act.yes"])
        }
        let heard = Understanding(knowledge).hear("gladly then off it goes", asked: Asked(kind)).acts.map(
            \.event)
        #expect(heard == (kind == .open ? ["act.yes"] : []))
    }
}
