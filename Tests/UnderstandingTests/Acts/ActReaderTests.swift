import Testing

@testable import Understanding

@Suite("Dialogue acts")
struct ActReaderTests {
    private func acts(_ text: String, _ asked: Asked = Asked()) -> [String] {
        Small.understanding.hear(text, asked: asked).acts.map {
            $0.event + ($0.object.map { ":" + $0 } ?? "")
        }
    }

    @Test(
        "Whole clauses are heard",
        arguments: [
            ("yes", ["act.yes"]), ("um, yes please", ["act.yes"]), ("no, thanks", ["act.no", "act.thanks"]),
            ("no wobbly wheel", []), ("thanks! how much is it", ["act.thanks"]), ("yes yes", ["act.yes"]),
            ("the second one is wrong", ["act.correction:2"]), ("not really", ["act.no"]),
        ] as [(String, [String])])
    func heard(text: String, events: [String]) { #expect(acts(text, Asked(.yesNo)) == events) }

    @Test("Some count only in the light of the question")
    func context() {
        #expect(acts("next", Asked(.field)) == ["act.skip"])
        #expect(acts("next").isEmpty)
    }

    @Test("A correction names its field and swallows the no before it")
    func correction() {
        let asked = Asked(.confirmation, fieldNames: ["number": "phone"])
        #expect(acts("no, my number is wrong", asked) == ["act.correction:phone"])
    }

    @Test("Spans point into the message")
    func spans() {
        let text = "é! thanks"
        let span = Small.understanding.hear(text, asked: Asked()).acts.first?.span
        #expect(span.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == "thanks")
    }
}
