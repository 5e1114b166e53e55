/// Wordings in the smallest graph that holds them, made without writing one of them out.
///
/// Alternatives multiply: five choices of eight words stand for 32,768 wordings, but need a graph of forty edges. A node never
/// changes, and two with the same items and edges are one and the same, so that whatever is put together is the smallest already
/// (as Bryant's decision diagrams are, 1986), and what was worked out for a node holds wherever it occurs.
struct WordingGraph: Sendable {
    /// What is read from one node to the next.
    struct Edge: Sendable, Hashable {
        /// The symbol that is read.
        var symbol: Int32
        /// The node to which it leads.
        var target: Int32

        /// Edges are put in order by their symbols, then by their targets.
        fileprivate var order: UInt64 {
            UInt64(UInt32(bitPattern: symbol)) << 32 | UInt64(UInt32(bitPattern: target))
        }
    }

    /// The node at which no wording ends and from which none leads on.
    static let nothing: Int32 = 0

    private var allItems: [Int32] = []
    private var allEdges: [Edge] = []
    /// Where each node's items and edges begin, and one past the last.
    private var firstItems: [Int32] = [0]
    private var firstEdges: [Int32] = [0]
    /// Nodes by what they hold; -1 where none is.
    private var slots = [Int32](repeating: -1, count: 1 << 12)
    private var unions: [[Int32]: Int32] = [:]
    private var pairs: [UInt64: Int32] = [:]

    /// The number of nodes.
    var nodes: Int { firstItems.count - 1 }

    /// A graph without a wording.
    init() { _ = node([], []) }

    /// What ends at a node, in ascending order.
    func items(at node: Int32) -> ArraySlice<Int32> { allItems[itemRange(node)] }

    /// What leads on from a node, in the order of the symbols.
    func edges(of node: Int32) -> ArraySlice<Edge> { allEdges[edgeRange(node)] }

    // MARK: - Making

    /// The node at which an item ends.
    mutating func end(of item: Int32) -> Int32 { node([item], []) }

    /// The node from which a symbol leads to another.
    mutating func edge(_ symbol: Int32, to target: Int32) -> Int32 {
        target == Self.nothing ? target : node([], [Edge(symbol: symbol, target: target)])
    }

    /// The node with these items and edges, in ascending order both.
    mutating func node(_ items: some Collection<Int32>, _ edges: some Collection<Edge>) -> Int32 {
        if nodes * 2 >= slots.count { grow() }
        allItems += items
        allEdges += edges
        let new = Int32(nodes)
        firstItems.append(Int32(allItems.count))
        firstEdges.append(Int32(allEdges.count))
        let slot = slot(of: new)
        guard slots[slot] >= 0 else {
            slots[slot] = new
            return new
        }
        forgetLast()
        return slots[slot]
    }

    private mutating func forgetLast() {
        firstItems.removeLast()
        firstEdges.removeLast()
        allItems.removeLast(allItems.count - Int(firstItems[nodes]))
        allEdges.removeLast(allEdges.count - Int(firstEdges[nodes]))
    }

    // MARK: - Union

    /// The node with every wording of some nodes.
    mutating func union(_ nodes: [Int32]) -> Int32 {
        let parts = Self.distinct(nodes.filter { $0 != Self.nothing })
        guard parts.count > 1 else { return parts.first ?? Self.nothing }
        if parts.count == 2 { return union(parts[0], parts[1]) }
        if let known = unions[parts] { return known }
        let union = made(parts)
        unions[parts] = union
        return union
    }

    /// The same of two nodes, which are most of all: a pair is found faster than a list.
    private mutating func union(_ left: Int32, _ right: Int32) -> Int32 {
        let pair = UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
        if let known = pairs[pair] { return known }
        let union = made([left, right])
        pairs[pair] = union
        return union
    }

    private mutating func made(_ parts: [Int32]) -> Int32 {
        var items: [Int32] = []
        var edges: [Edge] = []
        for part in parts {
            items += self.items(at: part)
            edges += self.edges(of: part)
        }
        return node(Self.distinct(items), merged(edges))
    }

    /// Edges by symbol, those with the same one led to one node.
    mutating func merged(_ edges: [Edge]) -> [Edge] {
        let edges = edges.sorted { $0.order < $1.order }
        var merged: [Edge] = []
        var start = 0
        while start < edges.count {
            let symbol = edges[start].symbol
            let end = edges[start...].firstIndex { $0.symbol != symbol } ?? edges.count
            let target = end == start + 1 ? edges[start].target : union(edges[start..<end].map(\.target))
            merged.append(Edge(symbol: symbol, target: target))
            start = end
        }
        return merged
    }

    private static func distinct(_ numbers: [Int32]) -> [Int32] {
        guard numbers.count > 1 else { return numbers }
        var distinct: [Int32] = []
        for number in numbers.sorted() where distinct.last != number { distinct.append(number) }
        return distinct
    }

    // MARK: - Finding equal nodes

    /// The slot of the node that equals another, or the empty one where it belongs.
    private func slot(of node: Int32) -> Int {
        var slot = Int(truncatingIfNeeded: hash(node)) & (slots.count - 1)
        while slots[slot] >= 0, !areEqual(node, slots[slot]) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for node in 0..<Int32(nodes) { slots[slot(of: node)] = node }
    }

    private func hash(_ node: Int32) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ value: Int32) {
            hash = (hash ^ UInt64(UInt32(bitPattern: value))) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        for place in itemRange(node) { mix(allItems[place]) }
        for place in edgeRange(node) {
            mix(allEdges[place].symbol)
            mix(allEdges[place].target)
        }
        return hash
    }

    // Node by node and number by number: a slice would be counted as another user of all of them.
    private func areEqual(_ left: Int32, _ right: Int32) -> Bool {
        if left == right { return true }
        let (items, others) = (itemRange(left), itemRange(right))
        let (edges, rivals) = (edgeRange(left), edgeRange(right))
        guard items.count == others.count, edges.count == rivals.count else { return false }
        for (place, other) in zip(items, others) where allItems[place] != allItems[other] { return false }
        for (place, other) in zip(edges, rivals) where allEdges[place] != allEdges[other] { return false }
        return true
    }

    private func itemRange(_ node: Int32) -> Range<Int> {
        Int(firstItems[Int(node)])..<Int(firstItems[Int(node) + 1])
    }

    private func edgeRange(_ node: Int32) -> Range<Int> {
        Int(firstEdges[Int(node)])..<Int(firstEdges[Int(node) + 1])
    }
}

extension WordingGraph {
    /// The wordings of a node that have a word in them.
    mutating func filled(_ node: Int32) -> Int32 {
        items(at: node).isEmpty ? node : self.node([], Array(edges(of: node)))
    }
}
