/// Rewrites the wordings of a graph as messages are rewritten before they are looked up.
///
/// What became of a node is remembered: it holds wherever the node occurs. A node's edges are copied before the graph grows, for
/// a slice of them would hold on to all.
struct WordingRewriter: Sendable {
    /// "can" and "not", and the one word that both are in a message.
    private let can: Int32
    private let not: Int32
    private let cannot: Int32
    /// Articles and the like.
    private let articles: [Int32]

    private var joined = Memory()
    private var lean = Memory()
    private var bare = Memory()

    /// What became of nodes.
    private struct Memory {
        private var results: [Int32] = []

        subscript(node: Int32) -> Int32? {
            get { Int(node) < results.count && results[Int(node)] >= 0 ? results[Int(node)] : nil }
            set {
                while results.count <= Int(node) { results.append(-1) }
                results[Int(node)] = newValue ?? -1
            }
        }
    }

    /// Rewrites wordings of a vocabulary's symbols.
    init(_ vocabulary: inout Vocabulary) {
        can = vocabulary.word("can", from: .common)
        not = vocabulary.word("not", from: .common)
        cannot = vocabulary.word("cannot", from: .common)
        articles = Fillers.articles.sorted().map { vocabulary.word($0, from: .common) }
    }

    /// The wordings of a node with "can not" as one word.
    mutating func joiningNegators(_ node: Int32, in graph: inout WordingGraph) -> Int32 {
        if let known = joined[node] { return known }
        var edges: [WordingGraph.Edge] = []
        for edge in Array(graph.edges(of: node)) {
            if edge.symbol == can {
                edges += afterCan(edge.target, in: &graph)
            } else {
                edges.append(.init(symbol: edge.symbol, target: joiningNegators(edge.target, in: &graph)))
            }
        }
        let result = graph.node(Array(graph.items(at: node)), graph.merged(edges))
        joined[node] = result
        return result
    }

    /// Where "can" leads: with a "not" behind it, it is another word.
    private mutating func afterCan(_ node: Int32, in graph: inout WordingGraph) -> [WordingGraph.Edge] {
        var others: [WordingGraph.Edge] = []
        var edges: [WordingGraph.Edge] = []
        for edge in Array(graph.edges(of: node)) {
            if edge.symbol == not {
                edges.append(.init(symbol: cannot, target: joiningNegators(edge.target, in: &graph)))
            } else {
                others.append(edge)
            }
        }
        let rest = graph.node(Array(graph.items(at: node)), others)
        guard rest != WordingGraph.nothing else { return edges }
        return edges + [.init(symbol: can, target: joiningNegators(rest, in: &graph))]
    }

    /// The wordings of a node without articles, which would only ask for what visitors leave out; those of nothing else stay.
    mutating func withoutArticles(_ node: Int32, in graph: inout WordingGraph) -> Int32 {
        let kept = leavingOut(node, in: &graph)
        guard !graph.items(at: kept).isEmpty else { return kept }
        return graph.union([graph.filled(kept), onlyArticles(node, in: &graph)])
    }

    private mutating func leavingOut(_ node: Int32, in graph: inout WordingGraph) -> Int32 {
        if let known = lean[node] { return known }
        var parts: [Int32] = []
        var edges: [WordingGraph.Edge] = []
        for edge in Array(graph.edges(of: node)) {
            let target = leavingOut(edge.target, in: &graph)
            if articles.contains(edge.symbol) {
                parts.append(target)
            } else {
                edges.append(.init(symbol: edge.symbol, target: target))
            }
        }
        parts.append(graph.node(Array(graph.items(at: node)), edges))
        let result = graph.union(parts)
        lean[node] = result
        return result
    }

    private mutating func onlyArticles(_ node: Int32, in graph: inout WordingGraph) -> Int32 {
        if let known = bare[node] { return known }
        var edges: [WordingGraph.Edge] = []
        for edge in Array(graph.edges(of: node)) where articles.contains(edge.symbol) {
            let target = onlyArticles(edge.target, in: &graph)
            if target != WordingGraph.nothing { edges.append(.init(symbol: edge.symbol, target: target)) }
        }
        let result = graph.node(Array(graph.items(at: node)), edges)
        bare[node] = result
        return result
    }
}
