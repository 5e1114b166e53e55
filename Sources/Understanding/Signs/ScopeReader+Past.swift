extension ScopeReader {
    /// What is said of a sign's time: that it is past, or that this is unclear, with the words that say so; nil where it goes
    /// on, or nothing is said.
    func isOver(_ hit: Finds.Hit, in sentence: Sentence, _ gravity: Knowledge.Gravity)
        -> (scope: Hearing.Sign.Scope, words: String)?
    {
        let clauses = clauses(of: sentence)
        let ended = ending(of: hit, in: sentence, clauses, gravity)
        if let ended, ended.scope == .past { return ended }
        return dating(of: hit, in: sentence, clauses, gravity) ?? ended
    }

    /// Words that say that it is over, in the sign's sentence and the next; in the one after that where the sign's own
    /// tells of long ago.
    private func endings(of sentence: Sentence) -> [(place: Triggers.Place, sentence: Sentence)] {
        let later = finds.line.sentences.filter { $0.tokens.lowerBound >= sentence.tokens.upperBound }
        let isOld = !triggers.of(.past, in: sentence.tokens).isEmpty
        return ([sentence] + later.prefix(isOld ? 2 : 1)).flatMap { sentence in
            triggers.of(.over, in: sentence.tokens).map { ($0, sentence) }
        }
    }

    /// "It went away", where "it" is the sign. An emergency that is told in the present is in doubt then, and no more.
    private func ending(
        of hit: Finds.Hit, in sentence: Sentence, _ clauses: SentenceClauses, _ gravity: Knowledge.Gravity
    ) -> (scope: Hearing.Sign.Scope, words: String)? {
        for (place, told) in endings(of: sentence) {
            guard !hit.parts.contains(where: { $0.overlaps(place.tokens) }) else { continue }
            guard !isDenied(place), !isFirstSince(place), !goesOn(after: place.tokens, hit) else { continue }
            guard isOfSign(place, hit, in: told) else { continue }
            let isNow = gravity != .doctor && tense(of: hit, in: clauses, besides: place.tokens) == .present
            return (
                isNow || finds.line.text(place.tokens) == "that was it" ? .doubtful : .past,
                finds.line.text(place.tokens)
            )
        }
        return nil
    }

    /// "Years ago", where it dates the sign and not what stands beside it. What is told in the present is not past.
    private func dating(
        of hit: Finds.Hit, in sentence: Sentence, _ clauses: SentenceClauses, _ gravity: Knowledge.Gravity
    ) -> (scope: Hearing.Sign.Scope, words: String)? {
        var unclear: String?
        for place in triggers.of(.past, in: sentence.tokens) where !isCompared(place) && !isDenied(place) {
            let start = sentence.tokens.lowerBound..<sentence.tokens.lowerBound
            let tense = tense(of: hit, in: clauses, besides: place.tokens)
            guard !isRecent(place), tense != .present,
                !goesOn(after: start, hit, besides: place.tokens, isTold: tense == .past),
                let dated = dates(place, hit, clauses)
            else { continue }
            let words = finds.line.text(place.tokens)
            if dated == .itself, !isVague(place) { return (.past, words) }
            unclear = unclear ?? words
        }
        return unclear.map { (.doubtful, $0) }
    }

    private static let beginnings: Set<String> = ["was", "were", "wore"]

    /// "Which has not happened since I was four": now it has.
    private func isFirstSince(_ place: Triggers.Place) -> Bool {
        let next = place.tokens.upperBound
        guard word(next - 1) == "since" else { return false }
        return Self.beginnings.contains(word(next + 1)) || ["childhood", "school"].contains(word(next))
    }

    /// "weaker than it used to be", "like when I was a kid": these are about today.
    private func isCompared(_ place: Triggers.Place) -> Bool {
        let before = place.tokens.lowerBound - 3..<place.tokens.lowerBound
        return before.contains { word($0) == "than" }
            || word(before.upperBound - 1) == "like" && Self.likened.contains(word(before.upperBound))
    }

    private static let likened: Set<String> = ["when", "years", "back", "as"]

    private static let denying: Set<String> = ["not", "never", "cannot"]
    private static let awaiting: Set<String> = ["before", "until", "till"]
    private static let ceasing: Set<String> = [
        "hurting", "happening", "bothering", "aching", "tingling", "burning",
    ]
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
        // "Is massage ok after I fell": what follows happened.
        if word(end - 1) == "after", ["i", "my", "we"].contains(word(end)) || word(end).hasSuffix("ing") {
            return true
        }
        // "Before it is over", "until it is gone".
        if (place.tokens.lowerBound - 3..<place.tokens.lowerBound).contains(where: {
            Self.awaiting.contains(word($0))
        }) {
            return true
        }
        // "It stopped raining", "I stopped going": what stopped is another matter; "it stopped hurting" is not.
        if word(end - 1) == "stopped", word(end).hasSuffix("ing"), !Self.ceasing.contains(word(end)) {
            return true
        }
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
        "healthy", "gone",
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
    ///
    /// What is told in the past may well have come "after" something.
    private func goesOn(
        after past: Range<Int>, _ hit: Finds.Hit, besides: Range<Int>? = nil, isTold: Bool = false
    ) -> Bool {
        if hit.span.contains(where: { $0 >= past.upperBound && word($0) == "now" }) { return true }
        return triggers.all.contains { place in
            guard place.trigger == .ongoing, place.tokens.lowerBound >= past.upperBound, !isDenied(place)
            else {
                return false
            }
            if isTold, word(place.tokens.lowerBound) == "after" { return false }
            if closes(place, after: past) || tellsOfElse(place, after: past, hit) { return false }
            if let besides, place.tokens.overlaps(besides) { return false }
            let over = triggers.all.contains { $0.trigger == .over && $0.tokens.overlaps(place.tokens) }
            return !over
        }
    }
}
