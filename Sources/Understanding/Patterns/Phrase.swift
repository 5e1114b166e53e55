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

    /// Every wording with a word in it, in the order of the alternatives.
    var wordings: [[Piece]] { multiplied.filter { !$0.isEmpty }.map(Self.joiningNegators) }

    private var multiplied: [[Piece]] {
        switch self {
        case .word(let symbol): [Self.pieces(symbol)]
        case .concept(let name): [[.concept(name)]]
        case .sequence(let parts):
            parts.reduce([[]]) { starts, part in
                let ends = part.multiplied
                return starts.flatMap { start in ends.map { start + $0 } }
            }
        case .choice(let parts): parts.flatMap(\.multiplied)
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

    private static func pieces(_ symbol: String) -> [Piece] {
        if symbol.hasSuffix("*"), symbol.count > 1 {
            return [.prefix(String(symbol.dropLast()).lowercased())]
        }
        if let range = range(symbol) { return [range] }
        return Tokenizer.tokens(symbol + " ").filter { $0.isWord }.map { .word($0.text) }
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
