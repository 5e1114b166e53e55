/// Compiles concepts, patterns, acts and triggers into a lexicon. Phrases with mistakes are left out: see ``KnowledgeCheck``.
struct LexiconBuilder {
    private(set) var lexicon = Lexicon()
    private var trie = Trie()
    private var concepts: [String: ConceptState] = [:]
    private var conceptOrder: [String] = []
    private var leaves: [String: Int32] = [:]
    private var wildcard: Int32 = -1

    private struct ConceptState {
        var item: Int32
        var symbol: Int32
        var phrases: [Phrase]
        var level: Int?
        var visiting = false
    }

    /// Reads everything that a script teaches, but its examples.
    init(_ knowledge: Knowledge) {
        wildcard = lexicon.vocabulary.makeSymbol()
        lexicon.anyWordSymbol = wildcard
        lexicon.fieldSymbol = lexicon.vocabulary.makeSymbol()
        for (index, concept) in knowledge.concepts.enumerated() {
            declare(concept.id, item: .concept(index), entries: concept.entries)
        }
        for (offset, concept) in EnglishConcepts.all.enumerated() where concepts[concept.id] == nil {
            declare(concept.id, item: .concept(knowledge.concepts.count + offset), entries: concept.entries)
        }
        for id in conceptOrder { insertConcept(id) }
        for (trigger, phrases) in TriggerPhrases.all {
            add(phrases, as: .trigger(trigger))
        }
        for (index, act) in knowledge.acts.enumerated() {
            add(act.phrases, as: .act(index))
        }
    }

    /// Compiles a pattern; nil where a phrase of it has a mistake.
    mutating func compile(_ pattern: Knowledge.Pattern) -> CompiledPattern? {
        switch pattern {
        case .phrase(let phrase): return compile(phrase: phrase)
        case .near(let window, let sentences, let parts):
            let compiled = parts.compactMap { compile($0) }
            guard compiled.count == parts.count else { return nil }
            return .near(window: window, sentences: sentences, compiled)
        case .seq(let gap, let parts):
            let compiled = parts.compactMap { compile($0) }
            return compiled.count == parts.count ? .seq(gap: gap, compiled) : nil
        case .any(let parts): return .any(parts.compactMap { compile($0) })
        }
    }

    /// A concept of the script as a pattern, if it has one of this name.
    func existing(_ concept: String) -> CompiledPattern? {
        concepts[concept].map { .item($0.item) }
    }

    /// Takes in the words of examples, of fillers and of everyday English, so that none is taken for a slip.
    mutating func learn(words texts: [String]) {
        for text in texts {
            for token in Tokenizer.tokens(text) where token.kind == .word {
                _ = lexicon.vocabulary.word(token.text, from: .example)
            }
        }
        for word in Fillers.skipped.sorted() { _ = lexicon.vocabulary.word(word, from: .common) }
        for word in CommonWords.all { _ = lexicon.vocabulary.word(String(word), from: .common) }
    }

    /// Closes the lexicon.
    mutating func finish() -> Lexicon {
        lexicon.vocabulary.seal()
        lexicon.wordings = TrieFolding.fold(trie)
        return lexicon
    }

    // MARK: - Concepts

    private mutating func declare(_ id: String, item: Lexicon.Item, entries: [String]) {
        guard concepts[id] == nil else { return }
        let symbol = lexicon.vocabulary.makeSymbol()
        let phrases = entries.compactMap { try? PhraseNotation.phrase($0) }
        concepts[id] = ConceptState(item: register(item, symbol: symbol), symbol: symbol, phrases: phrases)
        conceptOrder.append(id)
    }

    private mutating func insertConcept(_ id: String) {
        _ = level(of: id)
        guard let concept = concepts[id] else { return }
        // One phrase at a time: all wordings of a script at once would be the largest thing in memory.
        for phrase in concept.phrases {
            for wording in phrase.wordings { insert(Self.withoutArticles(wording), item: concept.item) }
        }
    }

    /// The lowest level on which a concept is known: one above those that its entries name; nil where there is none, or
    /// where concepts name each other in a circle.
    private mutating func level(of id: String) -> Int? {
        guard let concept = concepts[id], !concept.visiting else { return nil }
        if let level = concept.level { return level }
        concepts[id]?.visiting = true
        var highest = 0
        for other in concept.phrases.flatMap(\.concepts) where !isBuiltIn(other) {
            if let level = level(of: other) { highest = max(highest, level + 1) }
        }
        concepts[id]?.visiting = false
        concepts[id]?.level = highest
        return highest
    }

    private func isBuiltIn(_ id: String) -> Bool {
        id == EnglishConcepts.anyWord || id == EnglishConcepts.field
    }

    // MARK: - Phrases

    private mutating func add(_ phrases: [String], as item: Lexicon.Item) {
        let id = register(item, symbol: -1)
        for phrase in phrases {
            for wording in Self.read(phrase) { insert(wording, item: id) }
        }
    }

    private mutating func compile(phrase: String) -> CompiledPattern? {
        if let leaf = leaves[phrase] { return .item(leaf) }
        let wordings = Self.read(phrase)
        guard !wordings.isEmpty else { return nil }
        if wordings.count == 1, wordings[0].count == 1, case .concept(let name) = wordings[0][0],
            let concept = concepts[name]
        {
            return .item(concept.item)
        }
        let item = register(.leaf(leaves.count), symbol: -1)
        leaves[phrase] = item
        var isSound = true
        for wording in wordings { isSound = insert(Self.withoutArticles(wording), item: item) && isSound }
        return isSound ? .item(item) : nil
    }

    private static func read(_ phrase: String) -> [[Piece]] { (try? PhraseNotation.wordings(phrase)) ?? [] }

    private mutating func register(_ item: Lexicon.Item, symbol: Int32) -> Int32 {
        lexicon.items.append(item)
        lexicon.symbols.append(symbol)
        return Int32(lexicon.items.count - 1)
    }

    /// Adds a wording; false, and nothing is added, where it names a concept that there is not.
    @discardableResult
    private mutating func insert(_ wording: [Piece], item: Int32) -> Bool {
        var level = 0
        var path: [Int32] = []
        for piece in wording {
            guard let symbol = symbol(of: piece, level: &level) else { return false }
            path.append(symbol)
        }
        trie.insert(path, item: item, level: level, natures: lexicon.vocabulary.natures)
        return true
    }

    private mutating func symbol(of piece: Piece, level: inout Int) -> Int32? {
        switch piece {
        case .word(let word): return lexicon.vocabulary.word(word, from: .lexicon)
        case .prefix(let beginning): return lexicon.vocabulary.prefix(beginning)
        case .number(let low, let high): return lexicon.vocabulary.range(low, high)
        case .concept(EnglishConcepts.anyWord): return wildcard
        case .concept(EnglishConcepts.field): return lexicon.fieldSymbol
        case .concept(let name):
            guard let found = self.level(of: name), let concept = concepts[name] else {
                return nil
            }
            level = max(level, found + 1)
            return concept.symbol
        }
    }

    /// Articles in a pattern would only ask for what visitors leave out.
    private static func withoutArticles(_ wording: [Piece]) -> [Piece] {
        let kept = wording.filter { piece in
            if case .word(let word) = piece { !Fillers.articles.contains(word) } else { true }
        }
        return kept.isEmpty ? wording : kept
    }
}
