/// Wordings as a tree while a lexicon is being built: one node for each beginning.
struct Trie: Sendable {
    /// Edges from node to node.
    private(set) var edges = EdgeTable(capacity: 1 << 13)
    /// The natures of the symbols that lead on from each node, one bit each.
    private(set) var leads: [UInt8] = []
    /// The levels on which a wording begins with each symbol, one bit a level.
    private(set) var openings: [UInt8] = []
    /// Items that end at each node.
    private(set) var outputs = OutputTable()
    /// The root node of each level.
    private(set) var roots: [Int32] = []

    /// The bit of a level; those above the seventh share the last.
    static func bit(_ level: Int) -> UInt8 { 1 << UInt8(min(level, 7)) }

    /// Adds one wording of an item on a level; `natures` tells what each symbol stands for.
    mutating func insert(_ path: [Int32], item: Int32, level: Int, natures: [Vocabulary.Nature]) {
        while roots.count <= level { roots.append(makeNode()) }
        var node = roots[level]
        for symbol in path {
            if let next = edges[node, symbol] {
                node = next
            } else {
                let next = makeNode()
                edges.insert(node, symbol, next)
                leads[Int(node)] |= natures[Int(symbol)].rawValue
                node = next
            }
        }
        if let first = path.first { open(first, level) }
        outputs.insert(item, at: node)
    }

    private mutating func makeNode() -> Int32 {
        leads.append(0)
        return outputs.makeNode()
    }

    private mutating func open(_ symbol: Int32, _ level: Int) {
        while openings.count <= Int(symbol) { openings.append(0) }
        openings[Int(symbol)] |= Self.bit(level)
    }
}
