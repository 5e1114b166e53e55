import Testing

@testable import Understanding

@Suite("Warning signs written out")
struct SignPhraseTests {
    private static func phrases(_ patterns: [Knowledge.Pattern], blocks: [Knowledge.Pattern] = [])
        -> [SignPhrase]
    {
        var knowledge = Knowledge()
        knowledge.concepts = [
            .init(id: "HOT", entries: ["hot", "burn*", "$WARM"]),
            .init(id: "WARM", entries: ["warm", "38..42"]),
            .init(id: "PART", entries: ["hand", "(left | right) arm"]),
        ]
        knowledge.flags = [.init(id: "heat", gravity: .doctor, patterns: patterns, blocks: blocks)]
        knowledge.examples = [
            .init("it glows", labels: ["flag.heat"]), .init("yes please", labels: ["act.yes"]),
            .init("nice", labels: []),
        ]
        return knowledge.signPhrases
    }

    @Test("Each alternative occurs once at least, and no combination is written out for its own sake")
    func each() {
        let made = Self.phrases([.near(window: 5, [.phrase("$HOT"), .phrase("$PART")])]).filter {
            $0.pattern == 0
        }
        #expect(made.map(\.text) == ["hot hand", "burn left arm", "warm right arm", "38 hand"])
    }

    @Test("Alternatives, options and any word are written out too")
    func notation() {
        let made = Self.phrases([.any([.phrase("[very] hot"), .phrase("a $WORD fire")])]).filter {
            $0.pattern == 0
        }
        #expect(made.map(\.text) == ["hot", "very hot", "a really fire"])
    }

    @Test("Examples of the sign come as they stand, those of nothing and of acts do not")
    func examples() {
        let given = Self.phrases([.phrase("hot")]).filter { $0.pattern == nil }
        #expect(given == [SignPhrase(flags: ["heat"], text: "it glows", pattern: nil)])
    }
}
