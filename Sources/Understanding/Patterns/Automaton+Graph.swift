extension Automaton {
    /// The automaton of a graph.
    ///
    /// - Parameters:
    ///   - graph: the wordings.
    ///   - roots: the node of each level.
    ///   - natures: what each symbol stands for.
    init(_ graph: WordingGraph, roots: [Int32], natures: [Vocabulary.Nature]) {
        var numbers = [Int32](repeating: -1, count: graph.nodes)
        var order: [Int32] = []
        for root in roots { Self.number(root, graph, &numbers, &order) }
        self.init(roots: roots.map { numbers[Int($0)] }, openings: Self.openings(graph, roots, natures.count))
        for node in order {
            let edges = graph.edges(of: node)
            append(
                leads: edges.reduce(0) { $0 | natures[Int($1.symbol)].rawValue },
                items: Array(graph.items(at: node)),
                edges: edges.lazy.map { ($0.symbol, numbers[Int($0.target)]) })
        }
        finish()
    }

    /// Numbers a node and all that it leads to, what is read one after the other side by side.
    private static func number(
        _ node: Int32, _ graph: WordingGraph, _ numbers: inout [Int32], _ order: inout [Int32]
    ) {
        guard numbers[Int(node)] < 0 else { return }
        numbers[Int(node)] = Int32(order.count)
        order.append(node)
        for edge in graph.edges(of: node) { number(edge.target, graph, &numbers, &order) }
    }

    /// The levels on which a wording begins with each symbol, one bit a level.
    private static func openings(_ graph: WordingGraph, _ roots: [Int32], _ symbols: Int) -> [UInt8] {
        var openings = [UInt8](repeating: 0, count: symbols)
        for (level, root) in roots.enumerated() {
            for edge in graph.edges(of: root) { openings[Int(edge.symbol)] |= bit(level) }
        }
        return openings
    }

    /// The bit of a level; those above the seventh share the last.
    static func bit(_ level: Int) -> UInt8 { 1 << UInt8(min(level, 7)) }
}
