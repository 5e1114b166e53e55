import Testing

@testable import Understanding

@Suite("Building the lexicon")
struct LexiconBuilderTests {
    @Test("A pattern with a mistake is left out, and the rest is learned")
    func mistakes() {
        var knowledge = Knowledge()
        knowledge.concepts = [
            Knowledge.Concept(id: "A", entries: ["$B", "( x"]),
            Knowledge.Concept(id: "B", entries: ["$A", "y"]),
        ]
        var builder = LexiconBuilder(knowledge)
        #expect(builder.compile(.phrase("( yes")) == nil)
        #expect(builder.compile(.phrase("$NOWHERE")) == nil)
        #expect(builder.compile(.near(window: 3, [.phrase("fine"), .phrase("of $NOWHERE")])) == nil)
        #expect(builder.compile(.any([.phrase("fine"), .phrase("$NOWHERE")])) != nil)
        let lexicon = builder.finish()
        #expect(lexicon.vocabulary.words["fine"] != nil)
    }

    @Test("A phrase is one item, however often it is asked for; a concept alone is the concept")
    func items() {
        var knowledge = Knowledge()
        knowledge.concepts = [Knowledge.Concept(id: "A", entries: ["x"])]
        var builder = LexiconBuilder(knowledge)
        #expect(builder.compile(.phrase("the same")) == builder.compile(.phrase("the same")))
        #expect(builder.compile(.phrase("$A")) == builder.existing("A"))
    }
}
