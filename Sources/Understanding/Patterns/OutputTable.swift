/// The items that end at each node of a trie: lists linked through one array, since most nodes have none or one.
struct OutputTable: Sendable {
    /// The first entry of each node; -1 where nothing ends.
    private var heads: [Int32] = []
    private var entries: [(item: Int32, next: Int32)] = []

    /// The number of nodes.
    var nodes: Int { heads.count }

    /// Adds a node where nothing ends.
    mutating func makeNode() -> Int32 {
        heads.append(-1)
        return Int32(heads.count - 1)
    }

    /// Lets an item end at a node; once is enough.
    mutating func insert(_ item: Int32, at node: Int32) {
        var last: Int32 = -1
        var entry = heads[Int(node)]
        while entry >= 0 {
            if entries[Int(entry)].item == item { return }
            (last, entry) = (entry, entries[Int(entry)].next)
        }
        let new = Int32(entries.count)
        entries.append((item, -1))
        if last < 0 { heads[Int(node)] = new } else { entries[Int(last)].next = new }
    }

    /// Every item that ends at a node, in the order in which they came.
    @inline(__always)
    func forEach(at node: Int32, _ body: (Int32) -> Void) {
        var entry = heads[Int(node)]
        while entry >= 0 {
            body(entries[Int(entry)].item)
            entry = entries[Int(entry)].next
        }
    }

    /// Whether the same items end at two nodes, in the same order.
    func areEqual(_ left: Int32, _ right: Int32) -> Bool {
        var (left, right) = (heads[Int(left)], heads[Int(right)])
        while left >= 0, right >= 0 {
            if entries[Int(left)].item != entries[Int(right)].item { return false }
            (left, right) = (entries[Int(left)].next, entries[Int(right)].next)
        }
        return left == right
    }
}
