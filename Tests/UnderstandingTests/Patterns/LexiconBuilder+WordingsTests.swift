import Testing

@testable import Understanding

@Suite("Phrases as graphs")
struct LexiconBuilderWordingsTests {
    /// `A` is words, `B` names it: what names `B` stands two levels above words.
    private static let knowledge = {
        var knowledge = Knowledge()
        knowledge.concepts = [
            Knowledge.Concept(id: "A", entries: ["x"]), Knowledge.Concept(id: "B", entries: ["$A y", "z"]),
        ]
        return knowledge
    }()

    /// Words, concepts, alternatives and what may be left out, at random.
    private func phrase(_ draw: inout Draw, depth: Int) -> String {
        (0...draw(below: 3)).map { _ in
            switch draw(below: depth > 0 ? 14 : 8) {
            case 0: "can"
            case 1: "not"
            case 2: "the"
            case 3: "my"
            case 4: "$A"
            case 5: "$B"
            case 6: "$WORD"
            case 7: "go"
            case 8, 9, 10: "( \(phrase(&draw, depth: depth - 1)) | \(phrase(&draw, depth: depth - 1)) )"
            default: "[ \(phrase(&draw, depth: depth - 1)) ]"
            }
        }.joined(separator: " ")
    }

    /// The lexicon with one more phrase, and with each of its wordings by itself.
    private func lexicons(_ text: String) throws -> (whole: Lexicon, written: Lexicon) {
        var whole = LexiconBuilder(Self.knowledge)
        var written = whole
        let item: Int32 = 40
        whole.insert(try PhraseNotation.phrase(text), item: item, skippingArticles: true)
        for wording in Written.wordings(try PhraseNotation.phrase(text)) {
            let plain = wording.filter { piece in
                if case .word(let word) = piece { !Fillers.articles.contains(word) } else { true }
            }
            insert(plain.isEmpty ? wording : plain, item: item, into: &written)
        }
        return (whole.finish(), written.finish())
    }

    /// Adds one wording as it stands, edge by edge.
    private func insert(_ wording: [Piece], item: Int32, into builder: inout LexiconBuilder) {
        var level = 0
        var path: [Int32] = []
        for piece in wording {
            if case .word(let word) = piece { path += builder.symbols(of: word) }
            if case .concept(let name) = piece, let (symbol, own) = builder.symbol(ofConcept: name) {
                path.append(symbol)
                level = max(level, own)
            }
        }
        var node = builder.graph.end(of: item)
        for symbol in path.reversed() { node = builder.graph.edge(symbol, to: node) }
        builder.add(node, on: level)
    }

    @Test("A phrase holds the wordings that it stands for, each on its level", arguments: 0..<60)
    func same(seed: Int) throws {
        var draw = Draw(seed: seed)
        var count = 0
        while count < 5 {
            let text = phrase(&draw, depth: 3)
            guard let phrase = try? PhraseNotation.phrase(text), phrase.count < 500 else { continue }
            let (whole, written) = try lexicons(text)
            #expect(Written.wordings(whole.wordings) == Written.wordings(written.wordings), "\(text)")
            count += 1
        }
    }

    @Test("Alternatives are not multiplied out")
    func small() throws {
        let text = Array(repeating: "( a | b | c | d | e | f )", count: 5).joined(separator: " ")
        var builder = LexiconBuilder(Knowledge())
        let before = builder.graph.nodes
        builder.insert(try PhraseNotation.phrase(text), item: 0, skippingArticles: false)
        #expect(builder.graph.nodes - before < 5 * 8)
    }
}
