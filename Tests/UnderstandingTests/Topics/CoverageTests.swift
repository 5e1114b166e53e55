import Testing

@testable import Understanding

@Suite("Coverage")
struct CoverageTests {
    @Test("From nothing known to all known; concepts count as known")
    func share() {
        let coverage = Coverage([[0, 1], [0]], symbols: 3)
        #expect(coverage.share(of: [0, 1], known: [false, false]) == 1)
        #expect(coverage.share(of: [2], known: [false]) == 0)
        #expect(coverage.share(of: [2], known: [true]) == 1)
        #expect(coverage.share(of: [], known: []) == 0)
    }
}
