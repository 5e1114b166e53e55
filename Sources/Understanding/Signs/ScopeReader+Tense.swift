extension ScopeReader {
    /// The tense in which a sign is told: of the last verb up to its end in its own clauses, else of the last one behind
    /// it; nil where no verb tells. "I have had" is of both times, and tells nothing.
    func tense(of hit: Finds.Hit, in clauses: SentenceClauses, besides dated: Range<Int>) -> Tense? {
        guard let own = clauses.indices(of: hit.span) else { return nil }
        let clause =
            clauses.all[own.lowerBound].tokens.lowerBound..<clauses.all[own.upperBound].tokens.upperBound
        let upTo = clause.lowerBound..<max(clause.lowerBound, min(hit.span.upperBound, clause.upperBound))
        for position in upTo.reversed() where !dated.contains(position) {
            if Self.timeless.contains(word(position)) { return nil }
            if let tense = tense(at: position) { return tense }
        }
        let behind = upTo.upperBound..<max(upTo.upperBound, clause.upperBound)
        return behind.filter { !dated.contains($0) }.compactMap(tense(at:)).last
    }

    /// The tense of the verb at a position; nil where it is none, or stands for no time.
    private func tense(at position: Int) -> Tense? {
        let previous = word(position - 1)
        if Tense.isPresentBehindSubject(word(position)) {
            let subject = Self.adverbs.contains(previous) ? word(position - 2) : previous
            return ["i", "we", "they", "you"].contains(subject) ? .present : nil
        }
        if ["it", "he", "she", "that", "which"].contains(previous), word(position).hasSuffix("s"),
            word(position) != "was", word(position) != "its"
        {
            return .present
        }
        guard let tense = Tense.of(word(position)) else { return nil }
        guard tense == .past,
            ["have", "has"].contains(previous)
                || previous == "not" && ["have", "has"].contains(word(position - 2))
        else { return tense }
        // "I have got": now. "I have had it": once, or ever since.
        return word(position) == "got" ? .present : nil
    }

    /// Verbs that look the same in both tenses.
    private static let timeless: Set<String> = ["wet", "hurt", "hit", "quit", "shit"]
    private static let adverbs: Set<String> = [
        "really", "always", "also", "still", "just", "now", "never", "often", "sometimes", "constantly",
        "even",
    ]
}
