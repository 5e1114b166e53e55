import Testing

@testable import Understanding

@Suite("Wordings as a graph")
struct WordingGraphTests {
    /// A graph of single wordings, on one level.
    private func automaton(_ wordings: [(path: [Int32], item: Int32)]) -> Automaton {
        var graph = WordingGraph()
        let starts = wordings.map { wording in
            wording.path.reversed().reduce(graph.end(of: wording.item)) { graph.edge($1, to: $0) }
        }
        let natures = [Vocabulary.Nature](repeating: .word, count: 10)
        let root = graph.union(starts)
        return Automaton(graph, roots: [root], natures: natures)
    }

    @Test("Random wordings stay what they were, each with its items", arguments: 0..<20)
    func same(seed: Int) {
        var draw = Draw(seed: seed)
        let drawn = (0..<120).map { _ in
            (path: (0...draw(below: 4)).map { _ in Int32(draw(below: 4)) }, item: Int32(draw(below: 3)))
        }
        let written = Written.wordings(automaton(drawn))
        #expect(written == Set(drawn.map { "0: \($0.path) → \($0.item)" }).sorted())
    }

    @Test("Alternatives share their ending; what ends in another item does not")
    func shares() {
        #expect(automaton([([1, 3, 4], 0), ([2, 3, 4], 0)]).nodes == 4)
        #expect(automaton([([1, 3, 4], 0), ([2, 3, 4], 1)]).nodes == 7)
    }

    @Test("Equal nodes are one; nothing leads to nothing")
    func equal() {
        var graph = WordingGraph()
        let end = graph.end(of: 3)
        #expect(graph.end(of: 3) == end)
        #expect(graph.edge(5, to: end) == graph.edge(5, to: end))
        #expect(graph.edge(5, to: WordingGraph.nothing) == WordingGraph.nothing)
        #expect(graph.union([]) == WordingGraph.nothing)
        #expect(graph.union([end, WordingGraph.nothing, end]) == end)
        #expect(graph.filled(end) == WordingGraph.nothing)
    }

    @Test("What ends at one place ends there once, in ascending order")
    func items() {
        var graph = WordingGraph()
        let union = graph.union([graph.end(of: 7), graph.end(of: 3), graph.end(of: 7)])
        #expect(Array(graph.items(at: union)) == [3, 7])
    }

    @Test("Alternatives that would multiply take an edge each")
    func small() {
        var graph = WordingGraph()
        var node = graph.end(of: 0)
        for _ in 0..<30 {
            node = graph.union((0..<8).map { graph.edge($0, to: node) })
        }
        #expect(graph.nodes < 30 * 10)
    }
}
