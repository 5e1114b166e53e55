extension ScopeReader {
    /// Tokens that a denial reaches at most.
    private static let reach = 14
    private static let prepositions: Set<String> = [
        "in", "on", "down", "of", "to", "from", "with", "at", "into", "through", "over", "under", "around",
        "inside",
        "behind", "along", "across", "for", "about", "up", "and", "or", "both",
    ]
    private static let restarting: Set<String> = [
        "i", "he", "she", "it", "there", "we", "they", "yes", "yeah",
    ]
    private static let finite: Set<String> = [
        "is", "are", "feels", "feel", "goes", "go", "has", "have", "keeps", "keep", "gets", "get", "hurts",
        "was",
        "just", "been", "does", "gives", "tingles", "started", "start", "can", "cannot", "will", "still",
        "got", "went",
    ]

    /// The words that deny a hit; nil where none do.
    func denial(of hit: Finds.Hit, in sentence: Sentence) -> String? {
        for place in triggers.of(.negation, in: sentence.tokens)
        where !isFalse(place, in: sentence) && !isAnswer(place, to: hit, in: sentence) {
            if isClosed(place, before: hit, in: sentence) { continue }
            guard place.tokens.lowerBound <= hit.head.lowerBound,
                !hit.head.contains(place.tokens) || inside(place, hit)
            else { continue }
            let end = endOfDenial(from: place, in: sentence)
            if hit.head.lowerBound < end, !isReversed(place, in: sentence) {
                return finds.line.text(place.tokens)
            }
        }
        if let words = denialBetween(hit, in: sentence) { return words }
        return absence(after: hit, in: sentence) ?? answer(to: hit, in: sentence)
    }

    /// "it hurts, but not at night": a later part is denied by itself.
    private func denialBetween(_ hit: Finds.Hit, in sentence: Sentence) -> String? {
        for place in triggers.of(.negation, in: hit.span)
        where !isFalse(place, in: sentence) && inside(place, hit) {
            let denied = hit.parts.contains { part in
                part != hit.head && part.lowerBound >= place.tokens.upperBound
                    && part.lowerBound - place.tokens.upperBound <= 3
                    && hit.head.upperBound <= place.tokens.lowerBound
            }
            if denied { return finds.line.text(place.tokens) }
        }
        return nil
    }

    /// A negator between the words of a sign that does not belong to any of them.
    private func inside(_ place: Triggers.Place, _ hit: Finds.Hit) -> Bool {
        !hit.parts.contains { $0.contains(place.tokens) }
    }

    /// "A cushion that isn't there, all numb around it": what is not there was said before the pause.
    private func isClosed(_ place: Triggers.Place, before hit: Finds.Hit, in sentence: Sentence) -> Bool {
        triggers.of(.absence, in: sentence.tokens).contains { absence in
            absence.tokens.count > 1 && absence.tokens.contains(place.tokens)
                && absence.tokens.upperBound < hit.head.lowerBound
                && finds.line.tokens[absence.tokens.upperBound].kind == .pause
        }
    }

    private func isFalse(_ place: Triggers.Place, in sentence: Sentence) -> Bool {
        triggers.of(.falseNegation, in: sentence.tokens).contains { $0.tokens.contains(place.tokens) }
    }

    /// "No, pads take care of it", "no I can't pee": a no that opens the sentence answers a question. It takes nothing from what
    /// follows a pause, nor from a sign that is a denial itself.
    private func isAnswer(_ place: Triggers.Place, to hit: Finds.Hit, in sentence: Sentence) -> Bool {
        let next = place.tokens.upperBound
        guard place.tokens.lowerBound == sentence.tokens.lowerBound, place.tokens.count == 1,
            hit.head.lowerBound >= next
        else { return false }
        return finds.line.tokens[next].kind == .pause
            || hit.parts.contains { part in part.contains { Self.lacks.contains(word($0)) } }
    }

    /// Words by which a sign says that something is missing.
    private static let lacks: Set<String> = ["not", "cannot", "no", "nothing", "never", "unable", "without"]

    private func isReversed(_ place: Triggers.Place, in sentence: Sentence) -> Bool {
        !triggers.of(.reversal, in: place.tokens.upperBound..<sentence.tokens.upperBound).isEmpty
    }

    /// Where the reach of a denial ends: "but", a new subject, the sentence.
    private func endOfDenial(from place: Triggers.Place, in sentence: Sentence) -> Int {
        let start = place.tokens.upperBound
        var end = min(sentence.tokens.upperBound, start + Self.reach)
        for stop in triggers.of(.end, in: start..<end) where stop.tokens.lowerBound > start || isBut(stop) {
            end = min(end, stop.tokens.lowerBound)
        }
        if let clause = clauseAfterDoing(place, in: sentence) { end = min(end, clause) }
        for position in start..<max(start, end) where restarts(position, after: place, in: sentence) {
            return trailingThough(position, in: sentence)
        }
        return trailingThough(end, in: sentence)
    }

    /// "without trying and the pain wakes me": what is not done ends where another clause is joined to it.
    private func clauseAfterDoing(_ place: Triggers.Place, in sentence: Sentence) -> Int? {
        let next = place.tokens.upperBound
        guard word(place.tokens.lowerBound) == "without", next < sentence.tokens.upperBound,
            word(next).hasSuffix("ing")
        else { return nil }
        return (next..<sentence.tokens.upperBound - 1).first {
            word($0) == "and" && !word($0 + 1).hasSuffix("ing")
        }
    }

    private func isBut(_ place: Triggers.Place) -> Bool {
        ["but", "except", "because", "though"].contains(word(place.tokens.lowerBound))
    }

    /// "no fever, numb leg though": the clause before the last word stands.
    private func trailingThough(_ end: Int, in sentence: Sentence) -> Int {
        guard word(sentence.tokens.upperBound - 1) == "though" else { return end }
        let comma = sentence.tokens.last { finds.line.tokens[$0].kind == .pause }
        return comma.map { min($0, end) } ?? end
    }

    private func restarts(_ position: Int, after place: Triggers.Place, in sentence: Sentence) -> Bool {
        let text = word(position)
        let previous = word(position - 1)
        let afterPause = finds.line.tokens[position - 1].kind == .pause
        if Self.restarting.contains(text) { return afterPause || !Self.linking.contains(previous) }
        guard text == "my" || text == "his" || text == "her" || text == "the" else {
            return afterPause && tellsOfSeveral(from: position, in: sentence)
        }
        if afterPause { return true }
        guard !Self.prepositions.contains(previous) || previous == "and" else { return false }
        let following = (position + 1)..<min(position + 5, sentence.tokens.upperBound)
        return following.contains { Self.finite.contains(word($0)) || Tense.of(word($0)) != nil }
    }

    /// "Electric shocks run down my leg": things in the plural, and what they do.
    private func tellsOfSeveral(from position: Int, in sentence: Sentence) -> Bool {
        (position + 1..<max(position + 1, min(position + 4, sentence.tokens.upperBound))).contains {
            Tense.isPresentBehindSubject(word($0)) && word($0 - 1).hasSuffix("s")
                && !word($0 - 1).hasSuffix("ss")
        }
    }

    private static let linking: Set<String> = [
        "that", "as", "which", "do", "did", "have", "had", "am", "what", "if", "where", "how", "would", "can",
        "could",
        "think", "is", "was", "are", "not", "about", "of", "do", "does",
    ]

    // MARK: - Denials behind the sign

    /// "numbness: none", "the fever is not there".
    private func absence(after hit: Finds.Hit, in sentence: Sentence) -> String? {
        let near = hit.span.upperBound..<min(hit.span.upperBound + 8, sentence.tokens.upperBound)
        guard near.lowerBound < near.upperBound else { return nil }
        for place in triggers.of(.absence, in: near) {
            let gap = hit.span.upperBound..<place.tokens.lowerBound
            guard
                gap.allSatisfy({
                    finds.line.tokens[$0].kind == .pause || ["is", "or", "and"].contains(word($0))
                })
            else { continue }
            let next = place.tokens.upperBound
            let closes = next >= sentence.tokens.upperBound || finds.line.tokens[next].kind == .pause
            if closes { return finds.line.text(place.tokens) }
        }
        return nil
    }

    /// "Numbness? No."
    private func answer(to hit: Finds.Hit, in sentence: Sentence) -> String? {
        guard sentence.endsInQuestionMark, sentence.tokens.count <= 8, !possesses(sentence) else {
            return nil
        }
        let next = sentence.tokens.upperBound + 1
        guard next < finds.line.tokens.count else { return nil }
        let rest = next..<finds.line.tokens.count
        let place = triggers.of(.absence, in: rest).first { $0.tokens.lowerBound == next }
        return place.map { finds.line.text($0.tokens) }
    }
}
