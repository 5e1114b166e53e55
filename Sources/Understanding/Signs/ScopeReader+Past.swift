extension ScopeReader {
    /// The words that say that a sign is over; nil where it goes on, or nothing is said.
    func isOver(_ hit: Finds.Hit, in sentence: Sentence) -> String? {
        for place in endings(of: sentence) {
            guard !hit.parts.contains(where: { $0.overlaps(place.tokens) }) else { continue }
            guard !isDenied(place), !isFirstSince(place), !goesOn(after: place.tokens, hit) else { continue }
            return finds.line.text(place.tokens)
        }
        for place in triggers.of(.past, in: sentence.tokens) where !isCompared(place) && !isDenied(place) {
            guard
                !goesOn(
                    after: sentence.tokens.lowerBound..<sentence.tokens.lowerBound, hit, besides: place.tokens
                )
            else { continue }
            return finds.line.text(place.tokens)
        }
        return nil
    }

    /// Words that say that it is over, in the sign's sentence and the next; in the one after that where the sign's own
    /// tells of long ago.
    private func endings(of sentence: Sentence) -> [Triggers.Place] {
        let later = finds.line.sentences.filter { $0.tokens.lowerBound >= sentence.tokens.upperBound }
        let isOld = !triggers.of(.past, in: sentence.tokens).isEmpty
        return ([sentence] + later.prefix(isOld ? 2 : 1)).flatMap { triggers.of(.over, in: $0.tokens) }
    }

    private static let beginnings: Set<String> = ["was", "were", "wore"]

    /// "Which has not happened since I was four": now it has.
    private func isFirstSince(_ place: Triggers.Place) -> Bool {
        let next = place.tokens.upperBound
        guard word(next - 1) == "since" else { return false }
        return Self.beginnings.contains(word(next + 1)) || ["childhood", "school"].contains(word(next))
    }

    /// "weaker than it used to be" is about today.
    private func isCompared(_ place: Triggers.Place) -> Bool {
        (place.tokens.lowerBound - 3..<place.tokens.lowerBound).contains { word($0) == "than" }
    }

    private static let denying: Set<String> = ["not", "never", "cannot"]
    private static let lost: Set<String> = [
        "control", "feeling", "feelings", "sensation", "strength", "power", "grip", "touch", "sense",
    ]
    private static let well: Set<String> = [
        "nothing", "fine", "ok", "gone", "good", "better", "well", "healed", "normal", "recovered", "sorted",
        "cured",
    ]

    /// "not now"; "otherwise I am fine now"; "I cannot hold it no more".
    private func isDenied(_ place: Triggers.Place) -> Bool {
        // "It's gone before I've stood up".
        let end = place.tokens.upperBound
        if word(end) == "before", word(end - 1) == "gone" { return true }
        // "It's all over the floor".
        if word(end - 1) == "over", ["the", "my", "me", "everything", "place", "floor"].contains(word(end)) {
            return true
        }
        // "Gone in one leg, the other is numb".
        if word(end - 1) == "gone",
            (end..<end + 4).contains(where: { ["one", "left", "right"].contains(word($0)) })
        {
            return true
        }
        // "The control is gone": that is the sign, and not its end.
        if word(end - 1) == "gone", Self.lost.contains(word(place.tokens.lowerBound - 1)) { return true }
        if Self.denying.contains(word(place.tokens.lowerBound - 1)) { return true }
        // "Not been fine since".
        if word(end - 1) == "since",
            (place.tokens.lowerBound - 3..<place.tokens.lowerBound).contains(where: {
                Self.denying.contains(word($0))
            })
        {
            return true
        }
        if (place.tokens.lowerBound - 5..<place.tokens.lowerBound).contains(where: { word($0) == "otherwise" }
        ) {
            return true
        }
        guard word(place.tokens.lowerBound) == "no", word(place.tokens.lowerBound + 1) == "more" else {
            return false
        }
        return (place.tokens.lowerBound - 5..<place.tokens.lowerBound).contains {
            Self.denying.contains(word($0))
        }
    }

    /// "fine now", "put it back on since": what sounds as if it went on closes what is over.
    private func closes(_ place: Triggers.Place, after past: Range<Int>) -> Bool {
        let first = place.tokens.lowerBound
        if word(first) == "since" { return first == past.upperBound || isSpared(before: first) }
        if word(first) == "ever" { return isSpared(before: first) }
        // "Sleep like a log these days".
        if ["these", "nowadays"].contains(word(first)), first == past.upperBound { return true }
        guard word(first) == "now" else { return false }
        // "fine now", "now all is good"; "now I feel nothing" is not well.
        return Self.well.contains(word(first - 1))
            || Self.recovered.contains(word(first + 2)) && word(first + 1) != "not"
            || Self.recovered.contains(word(first + 3)) && ["all", "i", "it"].contains(word(first + 1))
                && word(first + 2) != "not"
    }

    private static let recovered: Set<String> = ["fine", "ok", "good", "better", "well", "healed", "normal"]

    /// "No bother since", "all dry since": nothing has happened since.
    private func isSpared(before since: Int) -> Bool {
        let last = word(since - 1)
        if ["not", "none", "nothing"].contains(last) { return true }
        if Self.sound.contains(last) {
            return !(since - 4..<since - 1).contains { Self.denying.contains(word($0)) }
        }
        return ["bother", "trouble"].contains(last) && word(since - 2) == "no"
            || ["it", "that"].contains(last) && word(since - 2) == "like" && word(since - 3) == "nothing"
    }

    /// What has been so since then is over.
    private static let sound: Set<String> = [
        "normal", "fine", "ok", "good", "well", "stable", "clear", "great", "perfect", "solid", "quiet",
        "healthy",
        "dry", "bone", "bell", "fiddle", "whistle",
    ]

    /// What goes on in a clause of its own, behind the one that says that the sign is over, is another matter: "it healed.
    /// This ache began last week". What comes back, or still is there, is not.
    private func tellsOfElse(_ place: Triggers.Place, after past: Range<Int>, _ hit: Finds.Hit) -> Bool {
        guard past.lowerBound >= hit.span.upperBound, Self.elsewhere.contains(words(place.tokens)) else {
            return false
        }
        let between = past.upperBound..<place.tokens.lowerBound
        return between.contains { !finds.line.tokens[$0].isWord } && !between.contains { word($0) == "but" }
    }

    private static let elsewhere: Set<String> = [
        "since", "now", "today", "yesterday", "lately", "recently", "nowadays", "currently", "started",
        "began",
        "after", "has been", "have been", "have had", "these days", "right now", "at the moment", "this week",
        "this morning", "this month", "because of", "due to", "comes from", "every day", "every morning",
        "hurts", "aches", "hurting", "aching", "from then", "since the", "since i", "as well",
    ]

    private func words(_ range: Range<Int>) -> String { range.map(word).joined(separator: " ") }

    /// "still", "ever since" anywhere after the words that say that it is over.
    private func goesOn(after past: Range<Int>, _ hit: Finds.Hit, besides: Range<Int>? = nil) -> Bool {
        if hit.span.contains(where: { $0 >= past.upperBound && word($0) == "now" }) { return true }
        return triggers.all.contains { place in
            guard place.trigger == .ongoing, place.tokens.lowerBound >= past.upperBound, !isDenied(place)
            else {
                return false
            }
            if closes(place, after: past) || tellsOfElse(place, after: past, hit) { return false }
            if let besides, place.tokens.overlaps(besides) { return false }
            let over = triggers.all.contains { $0.trigger == .over && $0.tokens.overlaps(place.tokens) }
            return !over
        }
    }
}
