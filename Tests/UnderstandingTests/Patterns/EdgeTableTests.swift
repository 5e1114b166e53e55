import Testing

@testable import Understanding

@Suite("The table of edges")
struct EdgeTableTests {
    @Test("What was put in is found, also after it has grown")
    func grows() {
        var table = EdgeTable(capacity: 4)
        for number in 0..<500 { table.insert(Int32(number % 7), Int32(number), Int32(number + 1)) }
        #expect((0..<500).allSatisfy { table[Int32($0 % 7), Int32($0)] == Int32($0 + 1) })
        #expect(table[8, 1] == nil)
        #expect(table.count == 500)
    }

    @Test("All edges are told by node and symbol")
    func sorted() {
        var table = EdgeTable(capacity: 4)
        for (node, symbol) in [(2, 1), (0, 9), (2, 0), (0, 3)] {
            table.insert(Int32(node), Int32(symbol), Int32(node + symbol))
        }
        #expect(
            table.sorted().map { [$0.node, $0.symbol, $0.target] } == [
                [0, 3, 3], [0, 9, 9], [2, 0, 2], [2, 1, 3],
            ])
    }
}
