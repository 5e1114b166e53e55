import Testing

@testable import Understanding

@Suite("A trie")
struct TrieTests {
    private static let natures: [Vocabulary.Nature] = [.word, .kind, .other]

    @Test("Wordings share their beginnings; each node knows what leads on from it")
    func shares() {
        var trie = Trie()
        trie.insert([0, 1], item: 5, level: 0, natures: Self.natures)
        trie.insert([0, 2], item: 6, level: 0, natures: Self.natures)
        #expect(trie.outputs.nodes == 4)
        #expect(trie.leads == [1, 2 | 4, 0, 0])
        #expect(trie.edges[trie.roots[0], 0] == 1)
    }

    @Test("Each level has a root, and the symbols with which its wordings begin")
    func levels() {
        var trie = Trie()
        trie.insert([2], item: 0, level: 2, natures: Self.natures)
        trie.insert([2], item: 0, level: 0, natures: Self.natures)
        #expect(trie.roots.count == 3)
        #expect(trie.openings == [0, 0, Trie.bit(2) | Trie.bit(0)])
        #expect(Trie.bit(9) == Trie.bit(7))
    }
}
