import Testing

@testable import Understanding

@Suite("Fillers")
struct FillersTests {
    @Test("No negator is skipped")
    func negators() {
        #expect(Fillers.skipped.isDisjoint(with: ["no", "not", "never", "without", "cannot"]))
        #expect(Fillers.articles.isSubset(of: Fillers.skipped))
    }
}
