import Testing

@testable import Understanding

@Suite("Learning by likeness")
struct LikenessLessonTests {
    private func sample(_ text: String) -> Sample {
        let finds = Small.finds(text)
        return Sample(
            finds, positions: Array(finds.line.tokens.indices), items: Small.compiled.lexicon.items,
            concepts: Array(1...6))
    }

    @Test("Nothing labelled is nothing to learn")
    func nothing() {
        var lesson = LikenessLesson(["a"])
        lesson.add(sample("where is it"), [])
        #expect(lesson.model(nil) == nil)
    }

    @Test("A text may carry two labels, and labels of another lesson are left out")
    func several() throws {
        var lesson = LikenessLesson(["a", "b"])
        for _ in 0..<3 {
            lesson.add(sample("red paint"), ["a"])
            lesson.add(sample("blue doors"), ["b", "c"])
            lesson.add(sample("red paint blue doors"), ["a", "b"])
            lesson.add(sample("where is the weather"), [])
        }
        let model = try #require(lesson.model(nil))
        #expect(model.labels == ["a", "b"])
        #expect(Set(model.matches(sample("red paint blue doors")).map(\.label)) == ["a", "b"])
        #expect(model.matches(sample("red paint")).map(\.label) == ["a"])
        #expect(model.matches(sample("where is the weather")).isEmpty)
    }

    @Test("Never is anything believed on the other side of the border")
    func border() throws {
        var lesson = LikenessLesson(["a"])
        for text in ["red paint", "more red paint", "the weather", "a tower", "the game", "some music"] {
            lesson.add(sample(text), text.contains("red") ? ["a"] : [])
        }
        #expect(try #require(lesson.model(nil)).thresholds.allSatisfy { $0 >= 0 })
    }

    @Test("The same examples give the same model")
    func deterministic() {
        #expect(Understanding(Likely.knowledge).encodedModel == Likely.understanding.encodedModel)
    }
}
