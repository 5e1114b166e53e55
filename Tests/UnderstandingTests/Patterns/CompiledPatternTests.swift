import Testing

@testable import Understanding

@Suite("Compiled patterns")
struct CompiledPatternTests {
    @Test("A line needs an item of each part, and of alternatives any one's first")
    func needs() {
        let pattern = CompiledPattern.near(
            window: 3, [.item(1), .any([.item(2), .seq(gap: 1, [.item(3), .item(4)])])])
        #expect(pattern.needs == [[1], [2, 3]])
    }
}
