import Testing

@testable import Values

struct PlaceWordsTests {
    @Test func `all states have codes of two letters`() {
        #expect(PlaceWords.codes.count == 52 && PlaceWords.codes.allSatisfy { $0.count == 2 })
        #expect(PlaceWords.wordCodes.isSubset(of: PlaceWords.codes))
    }

    @Test func `a kind of street is not both strong and weak`() {
        #expect(PlaceWords.streetKinds.isDisjoint(with: PlaceWords.weakKinds))
    }
}
