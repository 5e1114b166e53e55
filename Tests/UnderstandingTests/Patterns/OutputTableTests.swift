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

    @Test("Nodes are equal where the same items end in the same order")
    func equal() {
        var table = OutputTable()
        let nodes = (0..<4).map { _ in table.makeNode() }
        for (node, items) in zip(nodes, [[1, 2], [1, 2], [1], []] as [[Int32]]) {
            for item in items { table.insert(item, at: node) }
        }
        #expect(table.areEqual(nodes[0], nodes[1]))
        #expect(!table.areEqual(nodes[0], nodes[2]))
        #expect(!table.areEqual(nodes[2], nodes[3]))
        #expect(table.areEqual(nodes[3], nodes[3]))
    }
}
