import Testing

@testable import Understanding

@Suite("Common words")
struct CommonWordsTests {
    @Test("Lower-case letters only, and enough of them")
    func words() {
        #expect(CommonWords.all.count > 2500)
        #expect(CommonWords.all.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } })
    }
}
