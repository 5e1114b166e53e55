/// A text as the topic model sees it.
struct Sample: Sendable {
    /// Hashed features, sorted.
    var buckets: [Int32]
    /// The words' symbols.
    var words: [Int32]
    /// Words that a concept of the script covers.
    var known: [Bool]
    /// What the buckets stand for, where names were wanted.
    var names: [(bucket: Int32, name: String)] = []

    /// The words of a line at some positions, and the concepts found among them.
    ///
    /// `concepts` are the keys of the script's concepts, in its order.
    init(
        _ finds: Finds, positions: [Int], items: [Lexicon.Item], concepts keys: [UInt32], naming: Bool = false
    ) {
        var inside = [Bool](repeating: false, count: finds.line.tokens.count)
        for position in positions { inside[position] = true }
        var covered = [Bool](repeating: false, count: finds.line.tokens.count)
        var concepts: [(start: Int, end: Int, concept: Int)] = []
        concepts.reserveCapacity(finds.matches.count)
        for match in finds.matches {
            guard case .concept(let concept) = items[Int(match.item)], concept < keys.count else { continue }
            guard match.tokens.allSatisfy({ inside[$0] || !finds.line.tokens[$0].isWord }) else { continue }
            concepts.append((match.tokens.lowerBound, match.tokens.upperBound, concept))
            for token in match.tokens { covered[token] = true }
        }
        concepts.sort { $0 < $1 }
        let line = finds.line
        let spoken =
            positions.allSatisfy { line.tokens[$0].isWord }
            ? positions : positions.filter { line.tokens[$0].isWord }
        words = spoken.map { line.words[$0] }
        known = spoken.map { covered[$0] }
        let features = FeatureExtractor(
            words: spoken.lazy.map { line.tokens[$0].text }, written: spoken.lazy.map { line.written[$0] },
            concepts: concepts.map { keys[$0.concept] }, naming: naming)
        buckets = features.buckets
        names = features.names
    }
}
