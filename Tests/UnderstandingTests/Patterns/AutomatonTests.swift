import Testing

@testable import Understanding

@Suite("The automaton")
struct AutomatonTests {
    private let automaton = {
        var automaton = Automaton(roots: [0], openings: [0, 1, 0, 0, 1, 0, 0, 0, 0, 1])
        automaton.append(
            leads: 1, items: [],
            edges: [(symbol: 1, target: 1), (symbol: 4, target: 2), (symbol: 9, target: 1)])
        automaton.append(leads: 0, items: [7, 3], edges: [])
        automaton.append(leads: 1, items: [8], edges: [(symbol: 1, target: 1)])
        automaton.finish()
        return automaton
    }()

    @Test("Each edge is found, no other", arguments: [-1, 0, 1, 2, 4, 5, 9, 10] as [Int32])
    func edges(symbol: Int32) {
        #expect(automaton[0, symbol] == ([1: 1, 4: 2, 9: 1] as [Int32: Int32])[symbol])
        #expect(automaton[1, symbol] == nil)
    }

    @Test("The first step is found at once", arguments: [-1, 0, 1, 4, 9, 10] as [Int32])
    func firsts(symbol: Int32) {
        #expect(automaton.first(symbol, on: 0) == automaton[0, symbol])
    }

    @Test("Items stand at their nodes, in their order")
    func items() {
        #expect((0..<3).map { Array(automaton.items(at: $0)) } == [[], [7, 3], [8]])
        #expect(automaton.nodes == 3)
        #expect(automaton.edges(of: 2).map { [$0.symbol, $0.target] } == [[1, 1]])
    }

    @Test(
        "A level's wordings begin with some symbols only",
        arguments: [(-1, false), (0, false), (1, true), (2, false)])
    func openings(symbol: Int, expected: Bool) {
        #expect(automaton.opens(Int32(symbol), Automaton.bit(0)) == expected)
        #expect(!automaton.opens(Int32(symbol), Automaton.bit(1)))
    }
}
