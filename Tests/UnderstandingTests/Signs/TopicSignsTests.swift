import Testing

@testable import Understanding

@Suite("Signs by topic")
struct TopicSignsTests {
    /// Cars again, with a topic whose examples speak of the wheel sign, and of squeals that no pattern knows.
    private static let understanding: Understanding = {
        var knowledge = Small.knowledge
        knowledge.topics.append(
            Knowledge.Topic(
                event: "question.wheels", title: "Wheels",
                phrases: [
                    "my wheel wobbles", "a wobbly wheel squeals", "my wheels shake and squeal",
                    "wobbling rims squeal",
                    "the wheel has no grip and squeals", "my tyre squeals", "squealing rims",
                    "squeals in the bends",
                ], sources: [], patterns: []))
        return Understanding(knowledge)
    }()

    private func scope(_ text: String) -> Hearing.Sign.Scope? {
        Self.understanding.hear(text, asked: Asked()).signs.first { $0.flag == "wheel" }?.scope
    }

    @Test("Topics whose examples show no sign raise none")
    func none() {
        #expect(Small.understanding.hear("I want the price of my wash", asked: Asked()).signs.isEmpty)
    }

    @Test("A plain statement of one's own is in doubt, and so is a fragment about nobody")
    func doubtful() {
        #expect(scope("my rim squeals in the bends") == .doubtful)
        #expect(scope("squealing in the bends") == .doubtful)
    }

    @Test(
        "No doubt where it is asked, denied, of others, or where words stand that no example has",
        arguments: [
            "does my rim squeal in the bends?", "no squealing rims", "my sister's tyre squeals in the bends",
            "my tyre squeals like gulls, otters, penguins", "it squeals in the bends", "squeals",
            "squealing rims",
        ])
    func plain(text: String) { #expect(scope(text) == nil) }
}
