@testable import Understanding

/// Phrases and graphs written out in full, the long way: what the short way must come to.
enum Written {
    /// Every wording of a phrase with a word in it, in the order of the alternatives.
    static func wordings(_ phrase: Phrase) -> [[Piece]] {
        multiplied(phrase).filter { !$0.isEmpty }.map { pieces in
            pieces.reduce(into: []) { joined, piece in
                if piece == .word("not"), joined.last == .word("can") {
                    joined[joined.count - 1] = .word("cannot")
                } else {
                    joined.append(piece)
                }
            }
        }
    }

    private static func multiplied(_ phrase: Phrase) -> [[Piece]] {
        switch phrase {
        case .word(let symbol): [Phrase.pieces(symbol)]
        case .concept(let name): [[.concept(name)]]
        case .sequence(let parts):
            parts.reduce([[]]) { starts, part in
                let ends = multiplied(part)
                return starts.flatMap { start in ends.map { start + $0 } }
            }
        case .choice(let parts): parts.flatMap(multiplied)
        }
    }

    /// Every wording from each root of an automaton, with the item that ends there.
    static func wordings(_ automaton: Automaton) -> [String] {
        var all: [String] = []
        func walk(_ node: Int32, _ path: [Int32], _ level: Int) {
            for item in automaton.items(at: node) { all.append("\(level): \(path) → \(item)") }
            for edge in automaton.edges(of: node) { walk(edge.target, path + [edge.symbol], level) }
        }
        for (level, root) in automaton.roots.enumerated() { walk(root, [], level) }
        return all.sorted()
    }
}

/// Draws numbers from a seed.
struct Draw {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &+ 1 }

    mutating func callAsFunction(below limit: UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % limit)
    }
}
