/// Text to lines: tokens with corrected spelling and the symbols that the lexicon has for them.
struct Reader: Sendable {
    private let vocabulary: Vocabulary
    let spelling: Spelling
    private let skipped: [Bool]
    /// Letters of a beginning that say enough, whatever follows.
    private static let tellingBeginning = 5

    /// Reads with the words of a lexicon, of examples, and of everyday English.
    init(_ vocabulary: Vocabulary) {
        self.init(vocabulary, spelling: Spelling(Self.ranked(vocabulary)))
    }

    /// Reads with the words of a lexicon and an index of them that was made before.
    init(_ vocabulary: Vocabulary, spelling: Spelling) {
        self.vocabulary = vocabulary
        self.spelling = spelling
        var skipped = [Bool](repeating: false, count: vocabulary.sources.count)
        for word in Fillers.skipped {
            if let symbol = vocabulary.words[word] { skipped[Int(symbol)] = true }
        }
        self.skipped = skipped
    }

    /// A line to be looked up.
    func line(_ text: String) -> Line {
        var tokens = Tokenizer.tokens(text)
        let written = tokens.map(\.text)
        var words = [Int32](repeating: -1, count: tokens.count)
        var classes = [[Int32]](repeating: [], count: tokens.count)
        var skippable = [Bool](repeating: false, count: tokens.count)
        var spoken: [Int] = []
        spoken.reserveCapacity(tokens.count)
        for position in tokens.indices where tokens[position].isWord {
            spoken.append(position)
            let word = symbol(&tokens[position])
            words[position] = word ?? -1
            classes[position] = vocabulary.classes(of: tokens[position], word: word)
            skippable[position] = word.map { skipped[Int($0)] } ?? false
        }
        return Line(
            tokens: tokens, written: written, words: words, classes: classes, skippable: skippable,
            sentences: Sentence.split(tokens), spoken: spoken)
    }

    /// The word's symbol, its spelling corrected first where nobody knows it.
    private func symbol(_ token: inout Token) -> Int32? {
        if let known = vocabulary.words[token.text] { return known }
        guard token.kind == .word else { return nil }
        if let right = clipped(token.text) ?? shortened(token.text) {
            token.text = right
        } else if !isKnown(token.text), let right = spelling.correct(token.text) {
            token.text = right
        }
        return vocabulary.words[token.text]
    }

    /// A form of a known word, or one that begins as a pattern asks and ends as words do, is right as it is.
    private func isKnown(_ word: String) -> Bool {
        if let length = vocabulary.longestBeginning(of: word) {
            if length >= Self.tellingBeginning { return true }
            if Inflection.isEnding(word.utf8.dropFirst(length)) { return true }
        }
        return Inflection.stems(of: word).contains { vocabulary.words[$0] != nil }
    }

    /// "throbbin" for a known "throbbing".
    private func clipped(_ word: String) -> String? {
        guard word.utf8.count >= Self.tellingBeginning, word.hasSuffix("in") else { return nil }
        return vocabulary.words[word + "g"] == nil ? nil : word + "g"
    }

    /// "sooo" and "yesss" with their letters as often as in a known word.
    private func shortened(_ word: String) -> String? {
        guard let runs = Elongation(word) else { return nil }
        return runs.candidates.first { vocabulary.words[$0] != nil }
    }

    private static func ranked(_ vocabulary: Vocabulary) -> [(word: String, rank: UInt8)] {
        let words = vocabulary.words.sorted { $0.key < $1.key }
        return words.map { (word: $0.key, rank: vocabulary.sources[Int($0.value)].rawValue) }
    }
}
