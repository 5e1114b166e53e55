/// The symbols of a lexicon: words, word beginnings, number ranges and concepts, each a small integer.
struct Vocabulary: Sendable {
    /// Where a word comes from; earlier ones win when a spelling is corrected.
    enum Source: UInt8, Sendable, Comparable {
        /// A pattern or concept.
        case lexicon
        /// Only an example.
        case example
        /// Only the common words of English.
        case common

        static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
    }

    /// What a symbol stands for.
    enum Nature: UInt8, Sendable {
        /// One word.
        case word = 1
        /// All words with a beginning, all numbers of a range.
        case kind = 2
        /// A concept, a field's name, any word.
        case other = 4
    }

    /// Symbols of words.
    private(set) var words: [String: Int32] = [:]
    /// Where each symbol's word comes from; `common` for symbols that are no words.
    private(set) var sources: [Source] = []
    /// What each symbol stands for.
    private(set) var natures: [Nature] = []
    /// Symbols of word beginnings.
    private(set) var prefixes: [String: Int32] = [:]
    /// Number ranges and their symbols.
    private(set) var ranges: [(low: Double, high: Double, symbol: Int32)] = []
    /// Beginnings that each symbol's word has.
    private(set) var prefixesOfWord: [[Int32]] = []
    private var shortestPrefix = Int.max
    private var longestPrefix = 0

    /// A vocabulary without a symbol.
    init() {}

    /// A vocabulary that was sealed before.
    init(
        words: [String: Int32], prefixes: [String: Int32], sources: [Source], natures: [Nature],
        ranges: [(low: Double, high: Double, symbol: Int32)], prefixesOfWord: [[Int32]]
    ) {
        (self.words, self.prefixes, self.sources) = (words, prefixes, sources)
        (self.natures, self.ranges, self.prefixesOfWord) = (natures, ranges, prefixesOfWord)
        shortestPrefix = prefixes.keys.lazy.map(\.utf8.count).min() ?? .max
        longestPrefix = prefixes.keys.lazy.map(\.utf8.count).max() ?? 0
    }

    /// A symbol of its own, for a concept.
    mutating func makeSymbol() -> Int32 { makeSymbol(.other) }

    private mutating func makeSymbol(_ nature: Nature) -> Int32 {
        sources.append(.common)
        natures.append(nature)
        return Int32(sources.count - 1)
    }

    /// The symbol of a word, made where there is none.
    mutating func word(_ text: String, from source: Source) -> Int32 {
        if let known = words[text] {
            if source < sources[Int(known)] { sources[Int(known)] = source }
            return known
        }
        let symbol = makeSymbol(.word)
        sources[Int(symbol)] = source
        words[text] = symbol
        return symbol
    }

    /// The symbol of a word's beginning.
    mutating func prefix(_ text: String) -> Int32 {
        if let known = prefixes[text] { return known }
        let symbol = makeSymbol(.kind)
        prefixes[text] = symbol
        shortestPrefix = min(shortestPrefix, text.utf8.count)
        longestPrefix = max(longestPrefix, text.utf8.count)
        return symbol
    }

    /// The symbol of a range of numbers.
    mutating func range(_ low: Double, _ high: Double) -> Int32 {
        if let known = ranges.first(where: { $0.low == low && $0.high == high }) { return known.symbol }
        let symbol = makeSymbol(.kind)
        ranges.append((low, high, symbol))
        return symbol
    }

    /// Lets words count as the lexicon's own.
    mutating func claim(_ symbols: some Sequence<Int32>) {
        for symbol in symbols where natures[Int(symbol)] == .word { sources[Int(symbol)] = .lexicon }
    }

    /// Works out the beginnings of every word, once all are there.
    mutating func seal() {
        prefixesOfWord = Array(repeating: [], count: sources.count)
        for (word, symbol) in words { prefixesOfWord[Int(symbol)] = prefixSymbols(of: word) }
    }

    /// How many bytes the longest beginning has that a word shares with a pattern; nil where none does.
    func longestBeginning(of word: String) -> Int? {
        let bytes = word.utf8
        guard longestPrefix > 0, bytes.count >= shortestPrefix else { return nil }
        return (shortestPrefix...min(longestPrefix, bytes.count)).last { length in
            prefixes[String(decoding: bytes.prefix(length), as: UTF8.self)] != nil
        }
    }

    /// The symbols of the beginnings that a word has, shortest first.
    func prefixSymbols(of word: String) -> [Int32] {
        let bytes = word.utf8
        guard longestPrefix > 0, bytes.count >= shortestPrefix else { return [] }
        var symbols: [Int32] = []
        for length in shortestPrefix...min(longestPrefix, bytes.count) {
            let beginning = String(decoding: bytes.prefix(length), as: UTF8.self)
            if let symbol = prefixes[beginning] { symbols.append(symbol) }
        }
        return symbols
    }

    /// All symbols that a token can stand for besides its word.
    func classes(of token: Token, word: Int32?) -> [Int32] {
        if token.kind == .number {
            guard !ranges.isEmpty, let value = Double(token.text) else { return [] }
            return ranges.filter { $0.low <= value && value <= $0.high }.map(\.symbol)
        }
        if let word { return prefixesOfWord[Int(word)] }
        return prefixSymbols(of: token.text)
    }
}
