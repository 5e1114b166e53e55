/// The script's phrase notation: words, `word*`, `38..42`, `( a | b )`, `[ optional ]`, `$concept`.
struct PhraseNotation {
    /// What is wrong with a phrase, for its author.
    enum Mistake: Error, Hashable, CustomStringConvertible {
        case empty
        case unclosed(String)
        case unexpected(String)
        case namelessConcept
        case tooMany(Int)

        var description: String {
            switch self {
            case .empty: "the phrase has no words"
            case .unclosed(let sign): "'\(sign)' is never closed"
            case .unexpected(let sign): "'\(sign)' is not expected here"
            case .namelessConcept: "'$' must be followed by a concept's name"
            case .tooMany(let limit):
                "the phrase stands for more than \(limit) wordings: write several phrases"
            }
        }
    }

    /// Wordings that one phrase may stand for.
    static let limit = 8192

    /// A phrase as it is written.
    static func phrase(_ text: String) throws(Mistake) -> Phrase {
        var parser = PhraseNotation(symbols: symbols(text)[...])
        let phrase = try parser.alternatives()
        if let rest = parser.symbols.first { throw .unexpected(rest) }
        guard phrase.hasWords else { throw .empty }
        return phrase
    }

    private var symbols: ArraySlice<String>

    /// Brackets and the bar, as code points.
    private static let signs: [UInt32] = [0x28, 0x29, 0x5B, 0x5D, 0x7C]

    private static func symbols(_ text: String) -> [String] {
        var symbols: [String] = []
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        for (index, scalar) in zip(scalars.indices, scalars) {
            let isSpace = scalar.value <= 0x20 || scalar.value == 0xA0
            let isSign = !isSpace && signs.contains(scalar.value)
            guard isSpace || isSign else { continue }
            if start < index { symbols.append(String(scalars[start..<index])) }
            start = scalars.index(after: index)
            if isSign { symbols.append(String(scalar)) }
        }
        return start < scalars.endIndex ? symbols + [String(scalars[start...])] : symbols
    }

    // MARK: - Grammar

    private mutating func alternatives() throws(Mistake) -> Phrase {
        var parts = [try sequence()]
        while symbols.first == "|" {
            symbols.removeFirst()
            parts.append(try sequence())
        }
        return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() throws(Mistake) -> Phrase {
        var parts: [Phrase] = []
        var count = 1
        while let symbol = symbols.first, !["|", ")", "]"].contains(symbol) {
            let part = try element()
            count *= part.count
            guard count <= Self.limit else { throw .tooMany(Self.limit) }
            parts.append(part)
        }
        return .sequence(parts)
    }

    private mutating func element() throws(Mistake) -> Phrase {
        let symbol = symbols.removeFirst()
        switch symbol {
        case "(": return try enclosed(until: ")", from: symbol)
        case "[": return .choice([.sequence([]), try enclosed(until: "]", from: symbol)])
        default: return symbol.hasPrefix("$") ? .concept(try Self.concept(symbol)) : .word(symbol)
        }
    }

    private mutating func enclosed(until end: String, from start: String) throws(Mistake) -> Phrase {
        let phrase = try alternatives()
        guard symbols.first == end else { throw .unclosed(start) }
        symbols.removeFirst()
        return phrase
    }

    private static func concept(_ symbol: String) throws(Mistake) -> String {
        let name = String(symbol.dropFirst()).trimmingPunctuation
        guard !name.isEmpty else { throw .namelessConcept }
        return name
    }
}

extension String {
    /// Without the signs that end a sentence.
    fileprivate var trimmingPunctuation: String {
        var text = self[...]
        while let last = text.last, ".,!?;:".contains(last) { text.removeLast() }
        return String(text)
    }
}
