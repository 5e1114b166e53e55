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

    /// Every wording of a phrase, in the order of its alternatives.
    static func wordings(_ phrase: String) throws(Mistake) -> [[Piece]] {
        var parser = PhraseNotation(symbols: symbols(phrase))
        let wordings = try parser.alternatives()
        if let rest = parser.symbols.first { throw .unexpected(rest) }
        let filled = wordings.filter { !$0.isEmpty }.map(joiningNegators)
        guard !filled.isEmpty else { throw .empty }
        return filled
    }

    /// "can not" is one word here, as it is in a message.
    private static func joiningNegators(_ pieces: [Piece]) -> [Piece] {
        var joined: [Piece] = []
        for piece in pieces {
            if piece == .word("not"), joined.last == .word("can") {
                joined[joined.count - 1] = .word("cannot")
            } else {
                joined.append(piece)
            }
        }
        return joined
    }

    private var symbols: ArraySlice<String>

    private init(symbols: [String]) { self.symbols = symbols[...] }

    /// Brackets and the bar, as code points.
    private static let signs: [UInt32] = [0x28, 0x29, 0x5B, 0x5D, 0x7C]

    private static func symbols(_ phrase: String) -> [String] {
        var symbols: [String] = []
        var current = ""
        for scalar in phrase.unicodeScalars {
            let isSpace = scalar.value <= 0x20 || scalar.value == 0xA0
            let isSign = !isSpace && signs.contains(scalar.value)
            guard isSpace || isSign else {
                current.unicodeScalars.append(scalar)
                continue
            }
            if !current.isEmpty { symbols.append(current) }
            current = ""
            if isSign { symbols.append(String(scalar)) }
        }
        return current.isEmpty ? symbols : symbols + [current]
    }

    // MARK: - Grammar

    private mutating func alternatives() throws(Mistake) -> [[Piece]] {
        var wordings = try sequence()
        while symbols.first == "|" {
            symbols.removeFirst()
            wordings += try sequence()
        }
        return wordings
    }

    private mutating func sequence() throws(Mistake) -> [[Piece]] {
        var wordings: [[Piece]] = [[]]
        while let symbol = symbols.first, !["|", ")", "]"].contains(symbol) {
            let parts = try element()
            guard wordings.count * parts.count <= Self.limit else { throw .tooMany(Self.limit) }
            wordings = wordings.flatMap { start in parts.map { start + $0 } }
        }
        return wordings
    }

    private mutating func element() throws(Mistake) -> [[Piece]] {
        let symbol = symbols.removeFirst()
        switch symbol {
        case "(": return try enclosed(until: ")", from: symbol)
        case "[": return [[]] + (try enclosed(until: "]", from: symbol))
        default: return [try Self.pieces(symbol)]
        }
    }

    private mutating func enclosed(until end: String, from start: String) throws(Mistake) -> [[Piece]] {
        let wordings = try alternatives()
        guard symbols.first == end else { throw .unclosed(start) }
        symbols.removeFirst()
        return wordings
    }

    // MARK: - Words

    private static func pieces(_ symbol: String) throws(Mistake) -> [Piece] {
        if symbol.hasPrefix("$") { return [try concept(symbol)] }
        if symbol.hasSuffix("*"), symbol.count > 1 {
            return [.prefix(String(symbol.dropLast()).lowercased())]
        }
        if let range = range(symbol) { return [range] }
        return Tokenizer.tokens(symbol + " ").filter { $0.isWord }.map { .word($0.text) }
    }

    private static func concept(_ symbol: String) throws(Mistake) -> Piece {
        let name = String(symbol.dropFirst()).trimmingPunctuation
        guard !name.isEmpty else { throw .namelessConcept }
        return .concept(name)
    }

    private static func range(_ symbol: String) -> Piece? {
        guard let dots = symbol.firstRange(of: "..") else { return nil }
        guard let low = Double(symbol[..<dots.lowerBound]), let high = Double(symbol[dots.upperBound...])
        else {
            return nil
        }
        return .number(low, high)
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
