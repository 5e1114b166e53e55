/// Says of whom, when and whether a sign is spoken of: ConText's questions, asked of chat.
struct ScopeReader {
    let finds: Finds
    let triggers: Triggers
    let asked: Asked
    /// The session is for somebody else, by what was said before or in this message.
    let forAnother: Bool

    /// The clauses of the sentence whose hit is looked at, cut once for all that is asked of it.
    private var cut: SentenceClauses?

    init(finds: Finds, triggers: Triggers, asked: Asked, forAnother: Bool) {
        (self.finds, self.triggers, self.asked, self.forAnother) = (finds, triggers, asked, forAnother)
    }

    /// The scope of one hit and the words that made it.
    func scope(of hit: Finds.Hit, gravity: Knowledge.Gravity) -> (Hearing.Sign.Scope, String) {
        let sentence = sentence(of: hit)
        var reader = self
        reader.cut = SentenceClauses(sentence, in: finds.line)
        return reader.scope(of: hit, in: sentence, gravity)
    }

    /// The clauses of a sentence.
    func clauses(of sentence: Sentence) -> SentenceClauses {
        if let cut, cut.sentence == sentence.tokens { return cut }
        return SentenceClauses(sentence, in: finds.line)
    }

    private func scope(of hit: Finds.Hit, in sentence: Sentence, _ gravity: Knowledge.Gravity)
        -> (Hearing.Sign.Scope, String)
    {
        let hit = hit.clamped(to: sentence.tokens)
        let subject = subject(of: hit, in: sentence, gravity)
        if subject.isAnother, !forAnother {
            // "She said there's no bladder problem" tells of nobody's.
            if let words = denial(of: hit, in: sentence) { return (.negated, "denied by “\(words)”") }
            return (.other, "said of “\(subject.words)”")
        }
        if gravity == .doctor, !forAnother, isSharedWithAnother(hit, in: sentence) {
            return (.other, "partly said of somebody else")
        }
        // "If this does not work I am jumping" is no thought experiment.
        let isThreat = gravity == .crisis && subject.isStatedWriter && !sentence.endsInQuestionMark
        if !isThreat, let words = imagined(hit, in: sentence) ?? general(hit, in: sentence, gravity) {
            return (.hypothetical, words)
        }
        if let words = denial(of: hit, in: sentence) { return (.negated, "denied by “\(words)”") }
        if let over = isOver(hit, in: sentence, gravity) {
            return (over.scope, "\(over.scope == .past ? "over" : "unclear when"): “\(over.words)”")
        }
        return (.present, subject.words.isEmpty ? "said as present" : "said of “\(subject.words)”")
    }

    /// Said as a fact: neither denied, nor wished for, nor to come.
    func isStated(_ hit: Finds.Hit) -> Bool {
        let sentence = sentence(of: hit)
        let hit = hit.clamped(to: sentence.tokens)
        if denial(of: hit, in: sentence) != nil { return false }
        let before = (sentence.tokens.lowerBound..<hit.span.lowerBound).filter { !isMonth($0) }.map(word)
        return !before.contains { Self.pending.contains($0) }
            && !(sentence.endsInQuestionMark && before.contains { Self.inquiring.contains($0) })
    }

    /// "in may" is no wish.
    private func isMonth(_ position: Int) -> Bool {
        word(position) == "may"
            && ["in", "since", "last", "of", "early", "late"].contains(word(position - 1))
    }

    private static let pending: Set<String> = [
        "sure", "unsure", "whether", "doubt", "if", "once", "until", "unless", "when", "waiting", "need",
        "should", "want", "before", "wait",
        "hopefully",
        "hope", "hoping", "tomorrow", "going", "will", "might", "may", "could", "would",
    ]
    private static let inquiring: Set<String> = [
        "does", "do", "should", "can", "must", "is", "need", "would",
    ]

    func sentence(of hit: Finds.Hit) -> Sentence {
        let number = finds.sentenceOf[hit.head.lowerBound]
        return number >= 0
            ? finds.line.sentences[number] : Sentence(tokens: hit.span, endsInQuestionMark: false)
    }

    func word(_ position: Int) -> String {
        finds.line.tokens.indices.contains(position) ? finds.line.tokens[position].text : ""
    }
}
