import Testing

@testable import Understanding

@Suite("The automaton of a graph")
struct AutomatonGraphTests {
    @Test("Each level has a root and the symbols that open it; a node knows what leads on from it")
    func levels() {
        var graph = WordingGraph()
        let end = graph.end(of: 5)
        let high = graph.edge(2, to: end)
        let low = graph.union([high, graph.edge(0, to: end)])
        let automaton = Automaton(
            graph, roots: [low, WordingGraph.nothing, high], natures: [.word, .kind, .other])
        #expect(automaton.roots.count == 3)
        #expect(automaton.leads[Int(automaton.roots[0])] == 1 | 4)
        #expect(automaton.opens(2, Automaton.bit(0)) && automaton.opens(2, Automaton.bit(2)))
        #expect(automaton.opens(0, Automaton.bit(0)) && !automaton.opens(0, Automaton.bit(2)))
        #expect(!automaton.opens(1, Automaton.bit(0)))
        #expect(Automaton.bit(9) == Automaton.bit(7))
    }

    @Test("What no root leads to is left out")
    func reached() {
        var graph = WordingGraph()
        let used = graph.edge(0, to: graph.end(of: 1))
        _ = graph.edge(0, to: graph.end(of: 2))
        #expect(Automaton(graph, roots: [used], natures: [.word]).nodes == 2)
        #expect(Automaton(graph, roots: [], natures: []).nodes == 0)
    }
}
