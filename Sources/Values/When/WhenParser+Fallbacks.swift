/// What has to be so for a second choice: it names days that are wished already, and denies none of them.
extension WhenParser {
    /// "Tuesday morning if Monday doesn't work", "Friday only if Thursday is full".
    mutating func takeFallback() -> Bool {
        let start = skipping(["but", "only", "just", "or"], from: index)
        guard word(start) == "if", wishesForDay, let end = fallback(start + 1) else { return false }
        add(.word, from: index, to: end)
        return true
    }

    /// Where the condition ends: a day or "that" that may not do.
    private func fallback(_ at: Int) -> Int? {
        let named = skipping(["on", "the", "this", "next"], from: at)
        let subject =
            date(named).map(\.1)
            ?? (["that", "it", "she", "he", "you"].contains(word(at)) ? at + 1 : nil)
        guard let subject else { return nil }
        let reach = subject..<min(subject + Self.wordsOfCondition, words.count)
        let end = reach.first { Self.ends.contains(words[$0]) || date($0) != nil } ?? reach.upperBound
        let said = words[subject..<end]
        guard said.contains(where: Self.refusing.contains) else { return nil }
        return end
    }

    private var wishesForDay: Bool {
        pieces.contains { if case .date = $0.content { true } else { false } }
    }

    private static let wordsOfCondition = 7
    private static let ends: Set<String> = [",", ".", "!", "?", ";", "\n", "then", "or", "and"]
    /// Words by which a day will not do.
    private static let refusing: Set<String> = [
        "full", "taken", "booked", "gone", "busy", "not", "doesn't", "doesnt", "isn't", "isnt", "can't",
        "cant", "won't",
        "wont", "cannot", "impossible", "unavailable", "fails", "out", "no",
    ]
}
