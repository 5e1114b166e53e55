/// Phrases of several words with what they mean, found by their first word; the longest one wins.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private var entries: [String: [(words: [String], meaning: Meaning)]] = [:]

    /// Builds a table from phrases whose words are joined by spaces.
    init(_ phrases: [(String, Meaning)]) {
        for (phrase, meaning) in phrases {
            let words = Scanner.tokens(of: phrase).map(\.text)
            guard let first = words.first else { continue }
            entries[first, default: []].append((words, meaning))
        }
        for key in entries.keys {
            entries[key]?.sort { $0.words.count > $1.words.count }
        }
    }

    /// Some phrase begins with this word.
    func mayStart(_ word: String) -> Bool {
        entries[word] != nil
    }

    /// The same, where the place may lie beyond the end.
    func match(_ words: [String], atOrNil index: Int) -> (meaning: Meaning, count: Int)? {
        index < words.count ? match(words, at: index) : nil
    }

    /// Returns what the longest phrase at a place means, and how many words it has.
    func match(_ words: [String], at index: Int) -> (meaning: Meaning, count: Int)? {
        guard let candidates = entries[words[index]] else { return nil }
        for candidate in candidates where index + candidate.words.count <= words.count {
            if zip(candidate.words, words[index...]).allSatisfy(==) {
                return (candidate.meaning, candidate.words.count)
            }
        }
        return nil
    }
}
