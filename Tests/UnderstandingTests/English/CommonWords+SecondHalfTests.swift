import Testing

@testable import Understanding

@Suite("Common words, second half")
struct CommonWordsSecondHalfTests {
    @Test("It goes on where the first half ends")
    func order() {
        let all = CommonWords.all
        #expect(all == all.sorted())
        #expect(Set(all).count == all.count)
    }
}
