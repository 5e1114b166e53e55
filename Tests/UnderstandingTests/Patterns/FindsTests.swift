import Testing

@testable import Understanding

@Suite("Patterns over finds")
struct FindsTests {
    private func hits(_ text: String) -> Int {
        Small.compiled.signs.flags[0].patterns.reduce(0) { $0 + Small.finds(text).hits($1.pattern).count }
    }

    @Test("Parts must be in one sentence and within the window")
    func near() {
        #expect(hits("the wheel wobbles") == 1)
        #expect(hits("the wheel. it wobbles") == 0)
        #expect(hits("wobbles one two three four five six seven eight wheel") == 0)
    }

    @Test(
        "Parts may be from as many sentences as the pattern says",
        arguments: [
            ("the wheel. it wobbles", 1, 0), ("the wheel. it wobbles", 2, 1),
            ("the wheel. well. it wobbles", 2, 0), ("the wheel. well. it wobbles", 3, 1),
        ])
    func sentences(text: String, sentences: Int, count: Int) {
        var knowledge = Small.knowledge
        knowledge.flags = [
            Knowledge.Flag(
                id: "wheel", gravity: .doctor,
                patterns: [.near(window: 12, sentences: sentences, [.phrase("$WOBBLE"), .phrase("$WHEEL")])])
        ]
        #expect(Understanding(knowledge).hear(text, asked: Asked()).signs.count == count)
    }

    @Test("A hit over two sentences is laid out by that of its head")
    func clamped() {
        let hit = Finds.Hit(span: 1..<9, head: 7..<9, parts: [1..<2, 7..<9])
        #expect(hit.clamped(to: 6..<12) == Finds.Hit(span: 6..<9, head: 7..<9, parts: [7..<9]))
    }
}
