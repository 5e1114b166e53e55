import Testing

@testable import Understanding

@Suite("Folding a trie")
struct TrieFoldingTests {
    /// Every wording, from each root, with the items that end there.
    private func wordings(_ automaton: Automaton) -> Set<String> {
        var all: Set<String> = []
        func walk(_ node: Int32, _ path: [Int32], _ level: Int) {
            for item in automaton.items(at: node) { all.insert("\(level): \(path) → \(item)") }
            for edge in automaton.edges(of: node) { walk(edge.target, path + [edge.symbol], level) }
        }
        for (level, root) in automaton.roots.enumerated() { walk(root, [], level) }
        return all
    }

    private func trie(_ wordings: [(path: [Int32], item: Int32, level: Int)]) -> Trie {
        var trie = Trie()
        let natures = [Vocabulary.Nature](repeating: .word, count: 10)
        for wording in wordings {
            trie.insert(wording.path, item: wording.item, level: wording.level, natures: natures)
        }
        return trie
    }

    @Test("Random wordings stay what they were, each with its items", arguments: 0..<20)
    func same(seed: Int) {
        var state = UInt64(seed) &+ 1
        func draw(_ below: UInt64) -> Int32 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int32(truncatingIfNeeded: (state >> 33) % below)
        }
        let drawn = (0..<120).map { _ in
            (path: (0...draw(4)).map { _ in draw(4) }, item: draw(3), level: Int(draw(2)))
        }
        let trie = trie(drawn)
        let folded = TrieFolding.fold(trie)
        #expect(wordings(folded) == Set(drawn.map { "\($0.level): \($0.path) → \($0.item)" }))
        #expect(folded.nodes < trie.outputs.nodes)
    }

    @Test("Alternatives share their ending; what ends in another item does not")
    func shares() {
        let alike = trie([([1, 3, 4], 0, 0), ([2, 3, 4], 0, 0)])
        #expect(alike.outputs.nodes == 7)
        #expect(TrieFolding.fold(alike).nodes == 4)
        let other = trie([([1, 3, 4], 0, 0), ([2, 3, 4], 1, 0)])
        #expect(TrieFolding.fold(other).nodes == 7)
    }

    @Test("An empty lexicon stays empty")
    func empty() {
        #expect(TrieFolding.fold(Trie()).nodes == 0)
    }
}
