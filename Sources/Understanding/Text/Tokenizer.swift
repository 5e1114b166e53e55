/// Text to normalised tokens: lower case, contractions and chat words written out.
enum Tokenizer {
    /// Normalised tokens of a text, spelling untouched.
    static func tokens(_ text: String) -> [Token] {
        let scanned = joinDigits(Scanner.scan(text))
        guard scanned.count > 1 else { return scanned.flatMap(single) }
        var tokens: [Token] = []
        tokens.reserveCapacity(scanned.count + 4)
        for raw in scanned {
            if raw.kind == .word, let words = pieces(raw.text) {
                for word in words { append(word, raw.span, to: &tokens) }
            } else {
                append(raw.text, raw.span, kind: raw.kind, to: &tokens)
            }
        }
        return tokens
    }

    /// The words that a chat form or a contraction stands for; nil for any other word.
    static func pieces(_ word: String) -> [String]? {
        known[word] ?? Contractions.regular(word)
    }

    /// Chat words and the contractions that follow no rule, so that most words are looked for once.
    private static let known = Contractions.irregular.merging(ChatWords.table) { _, chat in chat }

    /// A letter alone is an answer ("n", "k", "y"), not a word for short.
    private static func single(_ raw: Token) -> [Token] {
        guard raw.kind == .word, raw.text.utf8.count > 1, let words = pieces(raw.text) else { return [raw] }
        return words.map { Token(kind: .word, text: $0, span: raw.span) }
    }

    /// "2day" and "2nite" are words, "20lbs" is a number and a word.
    private static func joinDigits(_ raw: [Token]) -> [Token] {
        guard raw.contains(where: { $0.kind == .number }) else { return raw }
        var tokens: [Token] = []
        for token in raw {
            if token.kind == .word, let last = tokens.last, last.kind == .number,
                last.span.upperBound == token.span.lowerBound, ChatWords.expand(last.text + token.text) != nil
            {
                tokens[tokens.count - 1] = Token(
                    kind: .word, text: last.text + token.text,
                    span: last.span.lowerBound..<token.span.upperBound)
            } else {
                tokens.append(token)
            }
        }
        return tokens
    }

    /// "can not" is one negator, like "can't".
    private static func append(
        _ word: String, _ span: Range<Int>, kind: Token.Kind = .word, to tokens: inout [Token]
    ) {
        if word == "not", let last = tokens.last, last.text == "can" {
            tokens[tokens.count - 1].text = "cannot"
            tokens[tokens.count - 1].span = last.span.lowerBound..<span.upperBound
        } else {
            tokens.append(Token(kind: kind, text: word, span: span))
        }
    }
}
