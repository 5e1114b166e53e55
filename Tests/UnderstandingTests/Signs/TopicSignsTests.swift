import Testing

@testable import Understanding

@Suite("Signs by topic")
struct TopicSignsTests {
    @Test("A topic speaks of the sign that half of its examples show")
    func count() {
        var count = TopicSigns.Count()
        let signs = Small.compiled.signs
        for text in ["my wheel wobbles", "no grip on that tyre", "it squeals"] {
            count.add(TopicSigns.shown(in: Small.finds(text), signs), of: "question.wheels")
        }
        for text in ["my wheel wobbles", "how much is it", "what does it cost"] {
            count.add(TopicSigns.shown(in: Small.finds(text), signs), of: "question.price")
        }
        #expect(count.flags == ["question.wheels": "wheel"])
    }

    @Test("A sign that was heard decides between topics that are close")
    func decided() {
        let signs = TopicSigns(["question.wheels": "wheel"])
        let topic = Hearing.Topic.suggested(["question.price", "question.wheels"], confidence: 0.4)
        let sign = Hearing.Sign(flag: "wheel", scope: .hypothetical, words: "", reason: "")
        #expect(signs.decided(topic, by: [sign]) == .settled(event: "question.wheels", confidence: 0.4))
        #expect(signs.decided(topic, by: []) == topic)
        #expect(signs.decided(.none, by: [sign]) == .none)
    }
}
