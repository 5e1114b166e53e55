import Testing

@testable import Understanding

@Suite("Finding phrases")
struct LexiconMatchTests {
    @Test(
        "Fillers are stepped over, concepts found through concepts",
        arguments: [("the really front tyre", "WHEEL"), ("two rims", "WHEEL"), ("it wobbles", "WOBBLE")])
    func concepts(text: String, concept: String) {
        let finds = Small.finds(text)
        let found = finds.matches.contains { match in
            if case .concept(let index) = Small.compiled.lexicon.items[Int(match.item)] {
                return Small.knowledge.concepts.indices.contains(index)
                    && Small.knowledge.concepts[index].id == concept
            }
            return false
        }
        #expect(found)
    }
}
