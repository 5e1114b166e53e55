/// A message, ready to be looked up: tokens with corrected spelling and their symbols.
struct Line: Sendable {
    /// The tokens, punctuation included.
    var tokens: [Token]
    /// The tokens as they were written, before spelling was corrected.
    var written: [String]
    /// The symbol of each token's word; -1 where the lexicon does not know it.
    var words: [Int32]
    /// Further symbols of each token: beginnings, number ranges.
    var classes: [[Int32]]
    /// Tokens that a phrase may step over.
    var skippable: [Bool]
    /// The sentences.
    var sentences: [Sentence]
    /// Where the words and numbers stand.
    var spoken: [Int]

    /// The words of a stretch of tokens, as corrected.
    func text(_ range: Range<Int>) -> String {
        tokens[range].map(\.text).joined(separator: " ")
    }

    /// Where a stretch of tokens stands, as offsets in the message's UTF-8 bytes.
    func bytes(_ range: Range<Int>) -> Range<Int> {
        guard let first = tokens[range].first, let last = tokens[range].last else { return 0..<0 }
        return first.span.lowerBound..<last.span.upperBound
    }

    /// At least half of its words are known as they were written: likeness tells nothing of another language.
    var isFamiliar: Bool {
        let spoken = tokens.indices.filter { tokens[$0].kind == .word }
        let known = spoken.count { words[$0] >= 0 && written[$0] == tokens[$0].text }
        return known * 2 >= spoken.count
    }
}
