extension ScopeReader {
    private static let openers: Set<String> = [
        "is", "are", "does", "do", "can", "could", "should", "would", "will", "what", "which", "how", "why",
        "who",
    ]
    private static let modals: Set<String> = [
        "can", "should", "could", "would", "may", "must", "shall", "will", "do", "might",
    ]
    private static let presupposing: Set<String> = ["why", "since", "because"]

    /// The words that make a sign only imagined, or a question in general.
    func imagined(_ hit: Finds.Hit, in sentence: Sentence, _ subject: Subject) -> String? {
        for place in triggers.of(.someday, in: sentence.tokens) {
            return "only imagined: “\(finds.line.text(place.tokens))”"
        }
        let before = sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, hit.head.lowerBound)
        for place in triggers.of(.imagined, in: before) + triggers.of(.hearsay, in: before) {
            if isAsserted(place, before: hit, in: sentence) { continue }
            return "only imagined: “\(finds.line.text(place.tokens))”"
        }
        let bare = asked.kind == .screening && sentence.tokens.count <= 4
        if isQuestion(sentence), !bare, !possesses(sentence), !states(hit, sentence) {
            return "a question in general"
        }
        return nil
    }

    /// A longer phrase that asserts, or the writer's own body between the words and the sign.
    private func isAsserted(_ place: Triggers.Place, before hit: Finds.Hit, in sentence: Sentence) -> Bool {
        if word(place.tokens.lowerBound) != "what",
            triggers.of(.assertedIf, in: sentence.tokens).contains(where: { $0.tokens.overlaps(place.tokens) }
            )
        {
            return true
        }
        let conditional = finds.line.tokens[place.tokens].contains { $0.text == "if" || $0.text == "case" }
        guard !conditional else { return false }
        let between = place.tokens.upperBound..<max(place.tokens.upperBound, hit.span.upperBound)
        return possesses(Sentence(tokens: between, endsInQuestionMark: false))
    }

    func isQuestion(_ sentence: Sentence) -> Bool {
        if sentence.endsInQuestionMark { return true }
        return Self.openers.contains(word(sentence.tokens.lowerBound))
    }

    /// "tingly toes, still ok to book?": said first, asked afterwards; or "can I? I have one".
    private func states(_ hit: Finds.Hit, _ sentence: Sentence) -> Bool {
        let next = sentence.tokens.upperBound + 1
        if word(next) == "i", ["have", "do", "am", "got"].contains(word(next + 1)) { return true }
        let first = word(sentence.tokens.lowerBound)
        guard sentence.endsInQuestionMark, !Self.openers.contains(first), first != "with" else {
            return false
        }
        let rest = hit.span.upperBound..<sentence.tokens.upperBound
        let pause = rest.first { finds.line.tokens[$0].kind == .pause }
        guard let pause else { return false }
        return (pause..<rest.upperBound).contains { ["i", "me", "my", "still", "ok"].contains(word($0)) }
    }

    /// "my leg", "i have", "help me": the writer speaks of something they have.
    func possesses(_ sentence: Sentence) -> Bool {
        let first = word(sentence.tokens.lowerBound)
        for position in sentence.tokens {
            switch word(position) {
            case "my", "mine", "me", "myself", "our": return true
            case "i":
                if Self.presupposing.contains(first) { return true }
                let previous = position > sentence.tokens.lowerBound ? word(position - 1) : ""
                if !Self.modals.contains(previous) { return true }
            default: continue
            }
        }
        return false
    }
}
