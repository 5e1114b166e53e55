import Testing

@testable import Understanding

@Suite("Compiled patterns")
struct CompiledPatternTests {
    @Test("The items of all parts")
    func items() {
        let pattern = CompiledPattern.near(
            window: 3, [.item(1), .any([.item(2), .seq(gap: 1, [.item(3), .item(4)])])])
        #expect(pattern.items == [1, 2, 3, 4])
    }
}
