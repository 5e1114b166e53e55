import Testing

@testable import Understanding

@Suite("Patterns that are sought")
struct SoughtPatternTests {
    private func finds(_ items: [Int32]) -> Finds {
        let text = "one two three four"
        let line = Small.finds(text).line
        let matches = items.enumerated().map { Lexicon.Match(item: $1, tokens: $0..<$0 + 1) }
        return Finds(line: line, matches: matches, items: 8)
    }

    private static let pattern = SoughtPattern(.near(window: 4, [.item(1), .any([.item(2), .item(3)])]))

    @Test(
        "What lacks a part cannot fit",
        arguments: [([], false), ([1], false), ([2, 3], false), ([1, 3], true), ([2, 1], true)])
    func needs(items: [Int32], mayFit: Bool) {
        #expect(Self.pattern.mayFit(finds(items)) == mayFit)
        #expect(Self.pattern.fits(finds(items)) == mayFit)
    }

    @Test("What has all parts may still lie too far apart")
    func far() {
        let pattern = SoughtPattern(.seq(gap: 0, [.item(1), .item(2)]))
        #expect(pattern.mayFit(finds([1, 4, 2])) && !pattern.fits(finds([1, 4, 2])))
    }

    @Test("No alternative fits nothing")
    func none() { #expect(!SoughtPattern(.any([])).mayFit(finds([1]))) }
}
