/// A stretch of tokens up to a full stop, question mark or line end.
struct Sentence: Sendable, Hashable {
    /// Its tokens without the one that ends it.
    var tokens: Range<Int>
    /// Whether a question mark ends it.
    var endsInQuestionMark: Bool
}

extension Sentence {
    /// Cuts tokens into sentences; empty ones are left out.
    static func split(_ tokens: [Token]) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        for (index, token) in tokens.enumerated() where token.endsSentence {
            if start < index {
                sentences.append(Sentence(tokens: start..<index, endsInQuestionMark: token.kind == .question))
            } else if token.kind == .question, !sentences.isEmpty {
                sentences[sentences.count - 1].endsInQuestionMark = true
            }
            start = index + 1
        }
        if start < tokens.count {
            sentences.append(Sentence(tokens: start..<tokens.count, endsInQuestionMark: false))
        }
        return sentences
    }
}
