import Testing

@testable import Understanding

@Suite("Reading a script's examples")
struct LessonTests {
    @Test("Examples get their topic's class, the outside the last one, and wordings of one phrase one fold")
    func examples() {
        var builder = LexiconBuilder(Small.knowledge)
        let signs = SignReader(Small.knowledge, builder: &builder)
        let lexicon = builder.finish()
        let texts = [
            Texts(event: "question.a", texts: ["one", "two"], fold: 3),
            Texts(event: nil, texts: ["far away"], fold: 0),
        ]
        let lesson = Lesson(
            texts, topics: ["question.a"], groups: [0], Small.knowledge, lexicon, Reader(lexicon.vocabulary),
            signs: signs)
        #expect(lesson.examples.labels == [0, 0, 1])
        #expect(lesson.examples.folds == [3, 3, 0])
        #expect(lesson.examples.outside == 1)
        #expect(lesson.examples.samples.count == 3)
        #expect(lesson.count.flags.isEmpty)
    }

    @Test("Signs and acts are learned apart, each from all examples and from what is neither")
    func likeness() {
        var knowledge = Small.knowledge
        knowledge.examples = [
            Knowledge.Example("it pulls to the left", labels: ["flag.wheel"]),
            Knowledge.Example("let us pass over that one", labels: ["act.skip"]),
            Knowledge.Example("the left lane was closed", labels: []),
        ]
        var builder = LexiconBuilder(knowledge)
        let signs = SignReader(knowledge, builder: &builder)
        let lexicon = builder.finish()
        let texts = [
            Texts(event: "question.a", texts: ["my wheel wobbles"], fold: 0),
            Texts(event: "question.b", texts: ["where are you"], fold: 0),
            Texts(event: nil, texts: ["far away"], fold: 0),
        ]
        let lesson = Lesson(
            texts, topics: ["question.a", "question.b"], groups: [0, 1], knowledge, lexicon,
            Reader(lexicon.vocabulary), signs: signs)
        #expect(lesson.signs.labels == ["flag.wheel"])
        #expect(lesson.acts.labels == ["act.skip"])
        // The topic that speaks of the sign is no example of its absence.
        #expect(lesson.signs.count == 5)
        #expect(lesson.acts.count == 6)
    }
}
