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

    /// Brackets and the bar.
    private static let signs: [UInt8] = Array("()[]|".utf8)

    private static func symbols(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var symbols: [String] = []
        var start = 0
        var place = 0
        while place < bytes.count {
            let space = spaces(bytes, place)
            let isSign = space == 0 && signs.contains(bytes[place])
            let next = place + max(space, 1)
            if space > 0 || isSign {
                if start < place { symbols.append(String(decoding: bytes[start..<place], as: UTF8.self)) }
                if isSign { symbols.append(String(decoding: bytes[place..<next], as: UTF8.self)) }
                start = next
            }
            place = next
        }
        if start < place { symbols.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return symbols
    }

    /// How many bytes the space at a place takes, the unbreakable one two; 0 where there is none.
    private static func spaces(_ bytes: [UInt8], _ place: Int) -> Int {
        if bytes[place] <= 0x20 { return 1 }
        return bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA0 ? 2 : 0
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
        while let symbol = symbols.first, symbol != "|", symbol != ")", symbol != "]" {
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
        default: return symbol.utf8.first == 0x24 ? .concept(try Self.concept(symbol)) : .word(symbol)
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
