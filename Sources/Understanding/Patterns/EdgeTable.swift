/// A hash table from (node, symbol) to node: open addressing, integers only.
struct EdgeTable: Sendable {
    /// One edge.
    struct Edge {
        /// The node from which it leads.
        var node: Int32
        /// What is read along it.
        var symbol: Int32
        /// The node to which it leads.
        var target: Int32
    }

    private var keys: [UInt64]
    private var values: [Int32]
    private(set) var count = 0

    init(capacity: Int = 1024) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: .max, count: size)
        values = Array(repeating: 0, count: size)
    }

    /// The node that a symbol leads to.
    subscript(node: Int32, symbol: Int32) -> Int32? {
        let key = Self.key(node, symbol)
        var slot = slot(key)
        while keys[slot] != .max {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    /// Adds an edge that is not there yet.
    mutating func insert(_ node: Int32, _ symbol: Int32, _ target: Int32) {
        if count * 2 >= keys.count { grow() }
        place(Self.key(node, symbol), target)
        count += 1
    }

    /// Every edge, by its node and then its symbol.
    func sorted() -> [Edge] {
        keys.indices.filter { keys[$0] != .max }.sorted { keys[$0] < keys[$1] }.map { slot in
            Edge(
                node: Int32(truncatingIfNeeded: keys[slot] >> 32),
                symbol: Int32(truncatingIfNeeded: keys[slot]), target: values[slot])
        }
    }

    private mutating func place(_ key: UInt64, _ value: Int32) {
        var slot = slot(key)
        while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        values[slot] = value
    }

    private mutating func grow() {
        var larger = EdgeTable(capacity: keys.count)
        for (key, value) in zip(keys, values) where key != .max { larger.place(key, value) }
        larger.count = count
        self = larger
    }

    private func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count - 1)
    }

    private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }
}
