/// Everything that is looked up in a message, compiled into one trie: concepts, patterns' phrases, acts, triggers.
///
/// Entries that name concepts stand on a higher level than those concepts; a message is read once for
/// each level, lowest first, and a concept found on one level is a symbol on the next.
struct Lexicon: Sendable {
    /// What a found phrase stands for.
    enum Item: Sendable, Hashable {
        /// Index into the script's concepts.
        case concept(Int)
        /// A leaf of a pattern: index into the patterns' phrases.
        case leaf(Int)
        /// Index into the script's acts.
        case act(Int)
        /// A word that shapes scopes.
        case trigger(Trigger)
    }

    /// Where an item was found.
    struct Match: Sendable, Hashable {
        /// The item's number.
        var item: Int32
        /// Its tokens.
        var tokens: Range<Int>
    }

    /// Words, prefixes and number ranges as symbols.
    var vocabulary = Vocabulary()
    /// Trie edges.
    var edges = EdgeTable(capacity: 1 << 13)
    /// The natures of the symbols that lead on from each node, one bit each.
    var leads: [UInt8] = []
    /// The levels on which an entry begins with each symbol, one bit a level.
    var openings: [UInt8] = []
    /// Items that end at each node.
    var outputs = OutputTable()
    /// The root node of each level.
    var roots: [Int32] = []
    /// What each output stands for.
    var items: [Item] = []
    /// The symbol of each item that other entries may name; -1 for the rest.
    var symbols: [Int32] = []
    /// The symbol of a field's name, which depends on the question.
    var fieldSymbol: Int32 = -1
    /// The symbol that any word has.
    var anyWordSymbol: Int32 = -1

    /// Adds a node.
    private mutating func makeNode() -> Int32 {
        leads.append(0)
        return outputs.makeNode()
    }

    private mutating func open(_ symbol: Int32, _ level: Int) {
        while openings.count <= Int(symbol) { openings.append(0) }
        openings[Int(symbol)] |= 1 << UInt8(min(level, 7))
    }

    /// Adds one wording of an item on a level.
    mutating func insert(_ path: [Int32], item: Int32, level: Int) {
        while roots.count <= level { roots.append(makeNode()) }
        var node = roots[level]
        for symbol in path {
            if let next = edges[node, symbol] {
                node = next
            } else {
                let next = makeNode()
                edges.insert(node, symbol, next)
                leads[Int(node)] |= vocabulary.natures[Int(symbol)].rawValue
                node = next
            }
        }
        if let first = path.first { open(first, level) }
        outputs.insert(item, at: node)
    }
}
