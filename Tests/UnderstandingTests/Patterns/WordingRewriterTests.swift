import Testing

@testable import Understanding

@Suite("Rewriting wordings")
struct WordingRewriterTests {
    private var vocabulary = Vocabulary()
    private var graph = WordingGraph()
    private var rewriter: WordingRewriter

    init() { rewriter = WordingRewriter(&vocabulary) }

    /// Wordings, rewritten and written out again.
    private mutating func rewritten(
        _ texts: [String], _ rewrite: (inout WordingRewriter, Int32, inout WordingGraph) -> Int32
    ) -> [String] {
        let starts = texts.map { text in
            text.split(separator: " ").reversed().reduce(graph.end(of: 0)) { node, word in
                graph.edge(vocabulary.word(String(word), from: .common), to: node)
            }
        }
        let start = graph.union(starts)
        let rewritten = rewrite(&rewriter, start, &graph)
        return wordings(from: rewritten)
    }

    private func wordings(from node: Int32) -> [String] {
        let ends = graph.items(at: node).isEmpty ? [] : [""]
        let longer = graph.edges(of: node).flatMap { edge in
            let word = vocabulary.words.first { $0.value == edge.symbol }?.key ?? "?"
            return wordings(from: edge.target).map { $0.isEmpty ? word : word + " " + $0 }
        }
        return (ends + longer).sorted()
    }

    @Test("\"can not\" is one word, wherever it stands; the words by themselves stay")
    mutating func negators() {
        let found = rewritten(["can not go", "can go", "not can", "can can not not", "cannot go"]) {
            $0.joiningNegators($1, in: &$2)
        }
        #expect(found == ["can cannot not", "can go", "cannot go", "not can"])
    }

    @Test("Articles are left out, but for a wording that is nothing else")
    mutating func articles() {
        let found = rewritten(["lost the feeling", "lost feeling", "the", "my foot", "a the"]) {
            $0.withoutArticles($1, in: &$2)
        }
        #expect(found == ["a the", "foot", "lost feeling", "the"])
    }
}
