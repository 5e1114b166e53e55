extension ScopeReader {
    /// The words that say that a sign is over; nil where it goes on, or nothing is said.
    func isOver(_ hit: Finds.Hit, in sentence: Sentence) -> String? {
        let following = nextSentence(after: sentence)
        for place in triggers.of(.over, in: sentence.tokens)
            + (following.map { triggers.of(.over, in: $0.tokens) } ?? [])
        {
            guard !hit.parts.contains(where: { $0.overlaps(place.tokens) }) else { continue }
            guard !isDenied(place), !goesOn(after: place.tokens, hit) else { continue }
            return finds.line.text(place.tokens)
        }
        for place in triggers.of(.past, in: sentence.tokens) where !isCompared(place) {
            guard
                !goesOn(
                    after: sentence.tokens.lowerBound..<sentence.tokens.lowerBound, hit, besides: place.tokens
                )
            else { continue }
            return finds.line.text(place.tokens)
        }
        return nil
    }

    private func nextSentence(after sentence: Sentence) -> Sentence? {
        finds.line.sentences.first { $0.tokens.lowerBound > sentence.tokens.upperBound - 1 && $0 != sentence }
    }

    /// "weaker than it used to be" is about today.
    private func isCompared(_ place: Triggers.Place) -> Bool {
        (place.tokens.lowerBound - 3..<place.tokens.lowerBound).contains { word($0) == "than" }
    }

    private static let denying: Set<String> = ["not", "never", "cannot"]
    private static let well: Set<String> = [
        "nothing", "fine", "ok", "gone", "good", "better", "well", "healed", "normal",
    ]

    /// "not now"; "I cannot hold it no more".
    private func isDenied(_ place: Triggers.Place) -> Bool {
        if Self.denying.contains(word(place.tokens.lowerBound - 1)) { return true }
        guard word(place.tokens.lowerBound) == "no", word(place.tokens.lowerBound + 1) == "more" else {
            return false
        }
        return (place.tokens.lowerBound - 5..<place.tokens.lowerBound).contains {
            Self.denying.contains(word($0))
        }
    }

    /// "fine now", "put it back on since": what sounds as if it went on closes what is over.
    private func closes(_ place: Triggers.Place, after past: Range<Int>) -> Bool {
        if word(place.tokens.lowerBound) == "since", place.tokens.lowerBound == past.upperBound {
            return true
        }
        return word(place.tokens.lowerBound) == "now" && Self.well.contains(word(place.tokens.lowerBound - 1))
    }

    /// "still", "ever since" anywhere after the words that say that it is over.
    private func goesOn(after past: Range<Int>, _ hit: Finds.Hit, besides: Range<Int>? = nil) -> Bool {
        if hit.span.contains(where: { $0 >= past.upperBound && word($0) == "now" }) { return true }
        return triggers.all.contains { place in
            guard place.trigger == .ongoing, place.tokens.lowerBound >= past.upperBound, !isDenied(place)
            else {
                return false
            }
            if closes(place, after: past) { return false }
            if let besides, place.tokens.overlaps(besides) { return false }
            let over = triggers.all.contains { $0.trigger == .over && $0.tokens.overlaps(place.tokens) }
            return !over
        }
    }
}
