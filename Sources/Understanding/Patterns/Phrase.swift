/// A phrase of the script's notation as it is written: a tree whose alternatives are not multiplied out yet.
indirect enum Phrase: Sendable, Hashable {
    /// Signs without a space between them: a word, `word*`, `38..42`, "can't".
    case word(String)
    /// Any entry of a concept.
    case concept(String)
    /// One part after the other.
    case sequence([Phrase])
    /// One of the parts; an empty sequence among them makes the others optional.
    case choice([Phrase])

    /// How many wordings the phrase stands for, repetitions counted.
    var count: Int {
        switch self {
        case .word, .concept: 1
        case .sequence(let parts): parts.reduce(1) { $0 * $1.count }
        case .choice(let parts): parts.reduce(0) { $0 + $1.count }
        }
    }

    /// Whether a wording has a word at all: signs alone are none.
    var hasWords: Bool {
        switch self {
        case .word(let symbol): symbol.utf8.contains(where: Self.isLetter) || !Self.pieces(symbol).isEmpty
        case .concept: true
        case .sequence(let parts), .choice(let parts): parts.contains { $0.hasWords }
        }
    }

    /// The concepts that are named, in their order.
    var concepts: [String] {
        switch self {
        case .word: []
        case .concept(let name): [name]
        case .sequence(let parts), .choice(let parts): parts.flatMap(\.concepts)
        }
    }

    /// How many wordings have a word in them, repetitions counted.
    var filledCount: Int { count - emptyCount }

    /// How many wordings are signs alone, or nothing at all.
    private var emptyCount: Int {
        switch self {
        case .word: hasWords ? 0 : 1
        case .concept: 0
        case .sequence(let parts): parts.reduce(1) { $0 * $1.emptyCount }
        case .choice(let parts): parts.reduce(0) { $0 + $1.emptyCount }
        }
    }

    /// The wording of a number among those with a word in them, in the order of the alternatives; the others are not written out.
    func wording(_ number: Int) -> [Piece] {
        // Before so many of all wordings there are as many filled ones as the number says.
        var (low, high) = (number, count - 1)
        while low < high {
            let middle = (low + high) / 2
            if middle + 1 - empty(before: middle + 1) > number { high = middle } else { low = middle + 1 }
        }
        return Self.joiningNegators(pieces(at: low))
    }

    /// How many of the first wordings are empty.
    private func empty(before number: Int) -> Int {
        guard emptyCount > 0 else { return 0 }
        switch self {
        case .word, .concept: return number
        case .choice(let parts):
            var (rest, empty) = (number, 0)
            for part in parts {
                empty += part.empty(before: min(rest, part.count))
                rest -= min(rest, part.count)
            }
            return empty
        case .sequence(let parts):
            guard let first = parts.first else { return number }
            let others = Phrase.sequence(Array(parts.dropFirst()))
            let (place, rest) = number.quotientAndRemainder(dividingBy: others.count)
            let empty = first.empty(before: place) * others.emptyCount
            guard rest > 0, first.pieces(at: place).isEmpty else { return empty }
            return empty + others.empty(before: rest)
        }
    }

    /// The wording of a number among all: the last alternatives change first.
    private func pieces(at number: Int) -> [Piece] {
        switch self {
        case .word(let symbol): return Self.pieces(symbol)
        case .concept(let name): return [.concept(name)]
        case .sequence(let parts):
            var rest = number
            var pieces: [[Piece]] = []
            for part in parts.reversed() {
                pieces.append(part.pieces(at: rest % part.count))
                rest /= part.count
            }
            return pieces.reversed().flatMap { $0 }
        case .choice(let parts):
            var rest = number
            for part in parts {
                if rest < part.count { return part.pieces(at: rest) }
                rest -= part.count
            }
            return []
        }
    }

    /// "can not" is one word here, as it is in a message.
    private static func joiningNegators(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(.word("not")) else { return pieces }
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

    // MARK: - Words

    private static func isLetter(_ byte: UInt8) -> Bool {
        0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte
    }

    /// The pieces of what stands between two spaces.
    static func pieces(_ symbol: String) -> [Piece] {
        if symbol.hasSuffix("*"), symbol.count > 1 {
            return [.prefix(String(symbol.dropLast()).lowercased())]
        }
        if let range = range(symbol) { return [range] }
        return Tokenizer.tokens(symbol + " ").filter { $0.isWord }.map { .word($0.text) }
    }

    private static func range(_ symbol: String) -> Piece? {
        guard symbol.utf8.contains(0x2E), let dots = symbol.firstRange(of: "..") else { return nil }
        guard let low = Double(symbol[..<dots.lowerBound]), let high = Double(symbol[dots.upperBound...])
        else {
            return nil
        }
        return .number(low, high)
    }
}
