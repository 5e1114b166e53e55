/// A way to say that a warning sign is there, written out from the script.
package struct SignPhrase: Sendable, Hashable {
    /// The signs that it speaks of, without prefix.
    package var flags: [String]
    /// The words.
    package var text: String
    /// Which of the sign's patterns it was made from; nil for a sentence that the script gives as an example.
    package var pattern: Int?

    /// A phrase of some signs.
    package init(flags: [String], text: String, pattern: Int?) {
        self.flags = flags
        self.text = text
        self.pattern = pattern
    }
}

/// How a script's warning signs sound when visitors speak of them.
extension Knowledge {
    /// Phrases from the patterns of every sign, then the examples of signs as they stand.
    ///
    /// Not every combination of words is written out: with two words of fifty alternatives each there would be 2,500. Each
    /// alternative occurs in one phrase at least, the first of one list beside the first of the other, and so on.
    package var signPhrases: [SignPhrase] {
        let writer = SignPhraseWriter(concepts)
        let made = flags.flatMap { flag in
            flag.patterns.enumerated().flatMap { number, pattern in
                writer.phrases(pattern).map { SignPhrase(flags: [flag.id], text: $0, pattern: number) }
            }
        }
        let given = examples.compactMap { example -> SignPhrase? in
            let flags = example.labels.compactMap { label in
                label.hasPrefix("flag.") ? String(label.dropFirst(5)) : nil
            }
            return flags.isEmpty ? nil : SignPhrase(flags: flags, text: example.text, pattern: nil)
        }
        var seen: Set<SignPhrase> = []
        return (made + given).filter { seen.insert($0).inserted }
    }

    /// What only looks like a sign, for all signs: the blocks of their patterns, each alternative once at least.
    package var signExcuses: [String] {
        let writer = SignPhraseWriter(concepts)
        var seen: Set<String> = []
        return flags.flatMap(\.blocks).flatMap(writer.phrases).filter { seen.insert($0).inserted }
    }
}

/// Writes patterns out, each alternative once at least.
private struct SignPhraseWriter {
    private let concepts: [String: [String]]
    /// Concepts that name each other are followed so far.
    private static let depth = 6
    /// What stands where any word will do.
    private static let anyWord = "really"

    init(_ concepts: [Knowledge.Concept]) {
        let all = EnglishConcepts.all.map { ($0.id, $0.entries) } + concepts.map { ($0.id, $0.entries) }
        self.concepts = Dictionary(all) { _, script in script }
    }

    func phrases(_ pattern: Knowledge.Pattern) -> [String] {
        switch pattern {
        case .phrase(let phrase): phrases(phrase, Self.depth).filter { !$0.isEmpty }
        case .any(let parts): parts.flatMap(phrases)
        case .near(_, _, let parts), .seq(_, let parts): Self.side(by: parts.map(phrases))
        }
    }

    private func phrases(_ notation: String, _ depth: Int) -> [String] {
        guard depth > 0, let phrase = try? PhraseNotation.phrase(notation) else { return [] }
        return phrases(phrase, depth)
    }

    private func phrases(_ phrase: Phrase, _ depth: Int) -> [String] {
        switch phrase {
        case .word(let symbol): [Self.word(symbol)]
        case .concept(EnglishConcepts.anyWord): [Self.anyWord]
        case .concept(let name): (concepts[name] ?? []).flatMap { phrases($0, depth - 1) }
        case .sequence(let parts): Self.side(by: parts.map { phrases($0, depth) })
        case .choice(let parts): parts.flatMap { phrases($0, depth) }
        }
    }

    /// `leg*` is a leg, and `38..42` is 38.
    private static func word(_ symbol: String) -> String {
        if symbol.hasSuffix("*"), symbol.count > 1 { return String(symbol.dropLast()) }
        guard let dots = symbol.firstRange(of: "..") else { return symbol }
        return String(symbol[..<dots.lowerBound])
    }

    /// One of each list beside one of every other, as many as the longest list has; shorter ones begin again.
    private static func side(by lists: [[String]]) -> [String] {
        guard !lists.contains(where: \.isEmpty) else { return [] }
        guard let count = lists.map(\.count).max() else { return [""] }
        return (0..<count).map { number in
            lists.map { $0[number % $0.count] }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
