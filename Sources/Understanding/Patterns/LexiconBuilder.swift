/// Compiles concepts, patterns, acts and triggers into a lexicon. Phrases with mistakes are left out: see ``KnowledgeCheck``.
struct LexiconBuilder {
    private(set) var lexicon = Lexicon()
    var graph = WordingGraph()
    var rewriter: WordingRewriter
    /// Where the phrases of each level begin.
    private var starts: [[Int32]] = []
    private var concepts: [String: ConceptState] = [:]
    private var conceptOrder: [String] = []
    private var leaves: [String: Int32] = [:]
    /// The symbols of what stands between two spaces of a phrase.
    private var written: [String: [Int32]] = [:]

    private struct ConceptState {
        var item: Int32
        var symbol: Int32
        var phrases: [Phrase]
        var level: Int?
        var visiting = false
    }

    /// Reads everything that a script teaches, but its examples.
    init(_ knowledge: Knowledge) {
        rewriter = WordingRewriter(&lexicon.vocabulary)
        lexicon.anyWordSymbol = lexicon.vocabulary.makeSymbol()
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
        let roots = starts.map { graph.union($0) }
        lexicon.wordings = Automaton(graph, roots: roots, natures: lexicon.vocabulary.natures)
        lexicon.vocabulary.claim(lexicon.wordings.read)
        lexicon.vocabulary.seal()
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
        for phrase in concept.phrases { insert(phrase, item: concept.item, skippingArticles: true) }
    }

    /// The lowest level on which a concept is known: one above those that its entries name; nil where there is none, or
    /// where concepts name each other in a circle.
    private mutating func level(of id: String) -> Int? {
        guard let concept = concepts[id], !concept.visiting else { return nil }
        if let level = concept.level { return level }
        concepts[id]?.visiting = true
        var highest = 0
        for other in concept.phrases.flatMap(\.concepts) where builtIn(other) == nil {
            if let level = level(of: other) { highest = max(highest, level + 1) }
        }
        concepts[id]?.visiting = false
        concepts[id]?.level = highest
        return highest
    }

    /// The symbol of a concept that needs no entries.
    private func builtIn(_ id: String) -> Int32? {
        switch id {
        case EnglishConcepts.anyWord: lexicon.anyWordSymbol
        case EnglishConcepts.field: lexicon.fieldSymbol
        default: nil
        }
    }

    /// The symbol of a concept, and the lowest level on which it can be read; nil where there is none.
    mutating func symbol(ofConcept name: String) -> (symbol: Int32, level: Int)? {
        if let symbol = builtIn(name) { return (symbol, 0) }
        guard let level = level(of: name), let concept = concepts[name] else { return nil }
        return (concept.symbol, level + 1)
    }

    // MARK: - Phrases

    private mutating func add(_ phrases: [String], as item: Lexicon.Item) {
        let id = register(item, symbol: -1)
        for phrase in phrases.compactMap({ try? PhraseNotation.phrase($0) }) {
            insert(phrase, item: id, skippingArticles: false)
        }
    }

    private mutating func compile(phrase text: String) -> CompiledPattern? {
        if let leaf = leaves[text] { return .item(leaf) }
        guard let phrase = try? PhraseNotation.phrase(text), phrase.filledCount > 0 else { return nil }
        if phrase.filledCount == 1, case .concept(let name)? = phrase.wording(0).first,
            phrase.wording(0).count == 1, let concept = concepts[name]
        {
            return .item(concept.item)
        }
        let item = register(.leaf(leaves.count), symbol: -1)
        leaves[text] = item
        insert(phrase, item: item, skippingArticles: true)
        return phrase.concepts.allSatisfy { symbol(ofConcept: $0) != nil } ? .item(item) : nil
    }

    private mutating func register(_ item: Lexicon.Item, symbol: Int32) -> Int32 {
        lexicon.items.append(item)
        lexicon.symbols.append(symbol)
        return Int32(lexicon.items.count - 1)
    }

    /// Lets the wordings of a node be found on a level.
    mutating func add(_ start: Int32, on level: Int) {
        while starts.count <= level { starts.append([]) }
        starts[level].append(start)
    }

    /// The symbols of what stands between two spaces of a phrase.
    mutating func symbols(of word: String) -> [Int32] {
        if let known = written[word] { return known }
        let symbols = Phrase.pieces(word).compactMap { piece -> Int32? in
            switch piece {
            case .word(let word): lexicon.vocabulary.word(word, from: .common)
            case .prefix(let beginning): lexicon.vocabulary.prefix(beginning)
            case .number(let low, let high): lexicon.vocabulary.range(low, high)
            case .concept: nil
            }
        }
        written[word] = symbols
        return symbols
    }
}
