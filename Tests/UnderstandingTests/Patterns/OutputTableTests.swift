import Testing

@testable import Understanding

@Suite("Where entries end")
struct OutputTableTests {
    private func items(_ table: OutputTable, _ node: Int32) -> [Int32] {
        var items: [Int32] = []
        table.forEach(at: node) { items.append($0) }
        return items
    }

    @Test("Each node has its own items, each once")
    func items() {
        var table = OutputTable()
        let (first, second, third) = (table.makeNode(), table.makeNode(), table.makeNode())
        table.insert(7, at: first)
        table.insert(3, at: second)
        table.insert(8, at: first)
        table.insert(7, at: first)
        #expect(items(table, first) == [7, 8])
        #expect(items(table, second) == [3])
        #expect(items(table, third).isEmpty)
        #expect(table.nodes == 3)
    }
}
