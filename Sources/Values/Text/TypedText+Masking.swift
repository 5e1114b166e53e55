extension TypedText {
    /// The text with some pieces taken out, as if a sentence ended there; offsets stay those of the text as typed.
    func masking(_ spans: [Range<Int>]) -> TypedText {
        guard !spans.isEmpty else { return self }
        let sorted = spans.sorted { $0.lowerBound < $1.lowerBound }
        var kept: [Token] = []
        var next = 0
        for token in tokens {
            while next < sorted.count, sorted[next].upperBound <= token.span.lowerBound { next += 1 }
            if next < sorted.count, sorted[next].overlaps(token.span) {
                if kept.last?.kind != .lineEnd || kept.isEmpty {
                    kept.append(
                        Token(
                            kind: .lineEnd, text: "\n", span: token.span, isGlued: false,
                            isCapitalised: false,
                            isUpper: false
                        ))
                }
            } else {
                kept.append(token)
            }
        }
        return TypedText(source: source, tokens: kept)
    }
}
