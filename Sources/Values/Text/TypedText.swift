/// A text as typed with its tokens: the offset map between the two.
struct TypedText: Sendable {
    /// The text as typed.
    let source: String
    /// Its tokens, in order.
    let tokens: [Token]

    /// Reads a text.
    init(_ source: String) {
        self.source = source
        tokens = Scanner.tokens(of: source)
    }

    /// A text with tokens that were made already.
    init(source: String, tokens: [Token]) {
        self.source = source
        self.tokens = tokens
    }

    /// Returns the words as typed between two offsets in the UTF-8 bytes.
    func typed(_ span: Range<Int>) -> String {
        String(decoding: source.utf8.dropFirst(span.lowerBound).prefix(span.count), as: UTF8.self)
    }

    /// Returns the words as typed of a run of tokens; empty for an empty run.
    func typed(tokens range: Range<Int>) -> String {
        guard !range.isEmpty, range.upperBound <= tokens.count else { return "" }
        return typed(tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound)
    }

    /// Returns where a run of tokens stands in the text as typed.
    func span(tokens range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, range.upperBound <= tokens.count else { return 0..<0 }
        return tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
    }
}
