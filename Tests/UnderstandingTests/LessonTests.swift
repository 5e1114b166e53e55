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
            Understanding.Texts(event: "question.a", texts: ["one", "two"], fold: 3),
            Understanding.Texts(event: nil, texts: ["far away"], fold: 0),
        ]
        let lesson = Lesson(
            texts, events: ["question.a"], groups: [0], concepts: Small.knowledge.concepts.count, lexicon,
            Reader(lexicon.vocabulary), signs: signs)
        #expect(lesson.examples.labels == [0, 0, 1])
        #expect(lesson.examples.folds == [3, 3, 0])
        #expect(lesson.examples.outside == 1)
        #expect(lesson.examples.samples.count == 3)
        #expect(lesson.count.flags.isEmpty)
    }
}
