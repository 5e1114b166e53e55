/// The wordings of a lexicon in as few nodes as can be, packed into flat arrays: what searches walk through.
///
/// A node's edges stand side by side in the order of their symbols, its items likewise in the order in which they came.
struct Automaton: Sendable {
    /// The root node of each level.
    private(set) var roots: [Int32] = []
    /// The natures of the symbols that lead on from each node, one bit each; 0 where none does.
    private(set) var leads: [UInt8] = []
    /// The levels on which a wording begins with each symbol, one bit a level.
    private var openings: [UInt8] = []
    /// Where each symbol leads from the root of each level; -1 where it leads nowhere. Roots have thousands of edges.
    private var firsts: [[Int32]] = []
    /// Where each node's edges and items begin, and one past the last.
    private var firstEdges: [Int32] = [0]
    private var firstItems: [Int32] = [0]
    private var symbols: [Int32] = []
    private var targets: [Int32] = []
    private var items: [Int32] = []

    /// Every symbol that is read along some edge, as often as it is.
    var read: [Int32] { symbols }

    /// The number of nodes.
    var nodes: Int { leads.count }

    /// An automaton without a wording.
    init() {}

    /// An automaton whose nodes are yet to be added; `openings` are the levels on which a wording begins with each symbol.
    init(roots: [Int32], openings: [UInt8]) {
        self.roots = roots
        self.openings = openings
    }

    /// Notes where the roots lead, once all nodes are there.
    mutating func finish() {
        firsts = roots.map { root in
            var targets = [Int32](repeating: -1, count: openings.count)
            for edge in edges(of: root) { targets[Int(edge.symbol)] = edge.target }
            return targets
        }
    }

    /// The nodes as bytes.
    func write(to writer: inout ByteWriter) {
        for numbers in [roots, firstEdges, firstItems, symbols, targets, items] { writer.write(numbers) }
        writer.write(leads)
        writer.write(openings)
    }

    /// The nodes of bytes; nil unless they are whole.
    init?(_ reader: inout ByteReader) {
        guard let roots = reader.integers(), let firstEdges = reader.integers(),
            let firstItems = reader.integers(), let symbols = reader.integers(),
            let targets = reader.integers(), let items = reader.integers(), let leads = reader.counted(),
            let openings = reader.counted(), firstEdges.count == leads.count + 1,
            firstItems.count == firstEdges.count, symbols.count == targets.count
        else { return nil }
        self.init(roots: roots, openings: Array(openings))
        (self.firstEdges, self.firstItems, self.leads) = (firstEdges, firstItems, Array(leads))
        (self.symbols, self.targets, self.items) = (symbols, targets, items)
        finish()
    }

    /// Adds a node.
    ///
    /// - Parameters:
    ///   - leads: the natures of the symbols of its edges.
    ///   - items: what ends there.
    ///   - edges: symbols and targets, in the order of the symbols.
    mutating func append(leads: UInt8, items: [Int32], edges: some Sequence<(symbol: Int32, target: Int32)>) {
        self.leads.append(leads)
        self.items += items
        for edge in edges {
            symbols.append(edge.symbol)
            targets.append(edge.target)
        }
        firstItems.append(Int32(self.items.count))
        firstEdges.append(Int32(symbols.count))
    }

    /// The node that a symbol leads to.
    subscript(node: Int32, symbol: Int32) -> Int32? {
        var low = Int(firstEdges[Int(node)])
        var high = Int(firstEdges[Int(node) + 1])
        while low < high {
            let middle = (low + high) / 2
            if symbols[middle] < symbol { low = middle + 1 } else { high = middle }
        }
        return low < firstEdges[Int(node) + 1] && symbols[low] == symbol ? targets[low] : nil
    }

    /// The node that a symbol leads to from the root of a level.
    func first(_ symbol: Int32, on level: Int) -> Int32? {
        guard symbol >= 0, Int(symbol) < openings.count else { return nil }
        let target = firsts[level][Int(symbol)]
        return target < 0 ? nil : target
    }

    /// Every item that ends at a node.
    func items(at node: Int32) -> ArraySlice<Int32> {
        items[Int(firstItems[Int(node)])..<Int(firstItems[Int(node) + 1])]
    }

    /// Every edge of a node.
    func edges(of node: Int32) -> [(symbol: Int32, target: Int32)] {
        (firstEdges[Int(node)]..<firstEdges[Int(node) + 1]).map { (symbols[Int($0)], targets[Int($0)]) }
    }

    /// Whether a wording of a level, given by its bit, begins with a symbol.
    func opens(_ symbol: Int32, _ bit: UInt8) -> Bool {
        symbol >= 0 && Int(symbol) < openings.count && openings[Int(symbol)] & bit != 0
    }
}
