extension ScopeReader {
    private static let openers: Set<String> = [
        "is", "are", "does", "do", "can", "could", "should", "would", "will", "what", "which", "how", "why",
        "who",
    ]
    private static let modals: Set<String> = [
        "can", "should", "could", "would", "may", "must", "shall", "will", "do", "might",
    ]
    private static let presupposing: Set<String> = ["why", "since", "because"]

    /// The words that make a sign only imagined.
    func imagined(_ hit: Finds.Hit, in sentence: Sentence) -> String? {
        let clauses = clauses(of: sentence)
        for place in triggers.of(.someday, in: sentence.tokens) where !isApart(place, from: hit, clauses) {
            return "only imagined: “\(finds.line.text(place.tokens))”"
        }
        for place in triggers.of(.imagined, in: sentence.tokens) + triggers.of(.hearsay, in: sentence.tokens)
        where place.tokens.lowerBound < hit.head.lowerBound
            && !hit.parts.contains(where: { $0 == place.tokens })
        {
            if isAsserted(place, before: hit, in: sentence) || isContrasted(place, before: hit) { continue }
            if isApart(place, from: hit, clauses) { continue }
            return "only imagined: “\(finds.line.text(place.tokens))”"
        }
        return nil
    }

    /// "In case it matters, I can't hold it", "I wet myself, would you still come": the sign is told outright in a clause of its
    /// own, of the writer, and without a "would"; "if I am there and my foot is numb" goes on with what it opened with.
    private func isApart(_ place: Triggers.Place, from hit: Finds.Hit, _ clauses: SentenceClauses) -> Bool {
        guard let own = clauses.indices(of: hit.span), let other = clauses.indices(of: place.tokens) else {
            return false
        }
        // "Before the session you should know I wet myself".
        let between = place.tokens.upperBound..<max(place.tokens.upperBound, hit.span.lowerBound)
        if let told = between.last(where: { Self.telling.contains(word($0)) }) {
            return isPlain(told + 1..<hit.span.upperBound, hit, place.tokens)
        }
        if own.overlaps(other) {
            // "During the massage last week I wet myself".
            return place.trigger == .someday && isPlain(clauses.all[own.lowerBound].tokens, hit, place.tokens)
                && tense(of: hit, in: clauses, besides: place.tokens) == .past
        }
        let first = clauses.all[own.lowerBound].tokens
        guard isPlain(first, hit, place.tokens) else { return false }
        if place.tokens.lowerBound > hit.span.lowerBound { return true }
        return !["and", "or", "then"].contains(word(first.lowerBound))
    }

    /// A clause in which the writer tells of themselves, and nothing is only wished or weighed.
    private func isPlain(_ clause: Range<Int>, _ hit: Finds.Hit, _ place: Range<Int>) -> Bool {
        let told = (clause.lowerBound..<min(clause.upperBound, hit.span.upperBound)).filter {
            !place.contains($0)
        }
        return told.contains { ["i", "my", "me"].contains(word($0)) }
            && !told.contains { Self.weighing.contains(word($0)) }
    }

    private static let telling: Set<String> = ["know", "tell", "mention", "told", "mentioned"]
    private static let weighing: Set<String> = [
        "would", "could", "might", "may", "should", "if", "will", "shall", "ever", "suppose", "imagine",
        "say", "when",
        "whenever", "unless",
    ]

    /// Says that a sign is asked about in general, which a wish to die never is; who asks whether an emergency is
    /// normal has one.
    func general(_ hit: Finds.Hit, in sentence: Sentence, _ gravity: Knowledge.Gravity) -> String? {
        guard gravity != .crisis else { return nil }
        if let place = lesson(besides: sentence) { return "a case for a lesson: “\(finds.line.text(place))”" }
        guard isQuestion(sentence) else { return nil }
        if asked.kind == .screening, sentence.tokens.count <= 4 { return nil }
        if possesses(sentence) || states(hit, sentence) || isHedged(sentence) { return nil }
        if isTold(hit, before: sentence, gravity) { return nil }
        if gravity == .emergency, sentence.tokens.contains(where: { word($0) == "normal" }) { return nil }
        return "a question in general"
    }

    /// An exam's or a story's case, where the sign is not said to be the writer's own.
    private func lesson(besides sentence: Sentence) -> Range<Int>? {
        guard let place = triggers.all.first(where: { $0.trigger == .lesson }) else { return nil }
        let isOwn = sentence.tokens.contains { !place.tokens.contains($0) && owns(at: $0, in: sentence) }
        return isOwn ? nil : place.tokens
    }

    private static let contrasts: Set<String> = ["but", "however", "though", "although", "yet", "anyway"]

    /// "If it matters, but my foot is numb": a contrast ends what is only imagined; "but then" goes on with it.
    private func isContrasted(_ place: Triggers.Place, before hit: Finds.Hit) -> Bool {
        guard word(place.tokens.lowerBound) != "what", place.tokens.upperBound < hit.span.lowerBound else {
            return false
        }
        return (place.tokens.upperBound..<hit.span.lowerBound).contains {
            Self.contrasts.contains(word($0)) && word($0 + 1) != "then"
        }
    }

    private static let hedges: Set<String> = [
        "maybe", "perhaps", "probably", "guess", "sort", "kind", "slightly", "slight", "bit", "little",
        "possibly",
    ]

    /// "a little numb in the toes maybe?": a question mark after a statement only makes it softer.
    private func isHedged(_ sentence: Sentence) -> Bool {
        let words = sentence.tokens.map(word)
        guard !words.contains(where: Self.openers.contains) else { return false }
        return words.contains(where: Self.hedges.contains)
    }

    /// A longer phrase that asserts, or the writer's own body between the words and the sign.
    private func isAsserted(_ place: Triggers.Place, before hit: Finds.Hit, in sentence: Sentence) -> Bool {
        // "As if it belonged to somebody", "I suppose it is a bit dead".
        if ["as", "like"].contains(word(place.tokens.lowerBound - 1)) { return true }
        if word(place.tokens.lowerBound) == "suppose", word(place.tokens.lowerBound - 1) == "i" {
            return true
        }
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

    /// A question mark, or a word that opens a question; "don't feel it" opens none.
    func isQuestion(_ sentence: Sentence) -> Bool {
        if sentence.endsInQuestionMark { return true }
        let first = sentence.tokens.lowerBound
        if Self.asking.contains(word(first)), ["what", "which"].contains(word(first + 1)) { return true }
        if Self.openers.contains(word(first)), !Self.predicates.contains(word(first + 1)) { return true }
        return asksWhatItMatters(sentence)
    }

    /// "Fever or weight loss, what do they have to do with it": what is listed first is only asked about.
    private func asksWhatItMatters(_ sentence: Sentence) -> Bool {
        let pause = sentence.tokens.first { position in
            finds.line.tokens[position].kind == .pause
                && ["what", "how", "why"].contains(word(position + 1))
        }
        guard let pause else { return false }
        let listed = finds.line.text(sentence.tokens.lowerBound..<pause)
        let asked = finds.line.text(pause..<sentence.tokens.upperBound)
        return " \(listed) ".contains(" or ") && asked.contains("to do with")
    }

    private static let asking: Set<String> = ["at", "in", "for", "on", "from", "by", "with"]
    /// After "could" or "is" these make a statement without its subject: "could be nothing, but my leg is weak".
    private static let predicates: Set<String> = [
        "not", "be", "have", "hardly", "barely", "only", "still", "just", "hurt", "feel", "hurting",
        "getting",
        "never",
    ]

    /// "tingly toes, still ok to book?": said first, asked afterwards; or "can I? I have one".
    private func states(_ hit: Finds.Hit, _ sentence: Sentence) -> Bool {
        let rest = sentence.tokens.upperBound..<max(sentence.tokens.upperBound, finds.line.tokens.count)
        let next = rest.first { finds.line.tokens[$0].isWord } ?? rest.upperBound
        if word(next) == "mine" { return true }
        if word(next) == "i", Self.having.contains(word(next + 1)), !Self.asides.contains(word(next + 2)) {
            return true
        }
        let first = word(sentence.tokens.lowerBound)
        guard sentence.endsInQuestionMark, !Self.openers.contains(first), first != "with" else {
            return false
        }
        let behind = hit.span.upperBound..<sentence.tokens.upperBound
        let pause = behind.first { finds.line.tokens[$0].kind == .pause }
        guard let pause else { return false }
        return (pause..<behind.upperBound).contains { Self.tags.contains(word($0)) }
    }

    /// "Bowel incontinence for three days now, can you massage that away?": told in a clause of its own, the question is another.
    private func isTold(_ hit: Finds.Hit, before sentence: Sentence, _ gravity: Knowledge.Gravity) -> Bool {
        let clauses = clauses(of: sentence)
        guard sentence.endsInQuestionMark, let own = clauses.indices(of: hit.span),
            own.upperBound < clauses.all.indices.upperBound - 1
        else { return false }
        let told =
            clauses.all[own.lowerBound].tokens.lowerBound..<clauses.all[own.upperBound].tokens.upperBound
        guard !clauses.all[...own.upperBound].contains(where: asks) else { return false }
        let asked = clauses.all[own.upperBound + 1].tokens
        guard
            let opener = asked.first(where: {
                !Self.joining.contains(word($0)) && finds.line.tokens[$0].isWord
            }),
            Self.openers.contains(word(opener)) || Self.openers.contains(word(opener + 1))
        else { return false }
        return told.contains { Self.lasting.contains(word($0)) }
            || gravity == .emergency
                && (opener..<asked.upperBound).contains { Self.pointing.contains(word($0)) }
    }

    /// A clause that opens as a question: "is it", "what about".
    private func asks(_ clause: SentenceClauses.Clause) -> Bool {
        let first = clause.tokens.first { !Self.joining.contains(word($0)) && finds.line.tokens[$0].isWord }
        return first.map { Self.openers.contains(word($0)) && !Self.predicates.contains(word($0 + 1)) }
            ?? false
    }

    /// How long something has been so, or that it is so today.
    private static let lasting: Set<String> = [
        "days", "weeks", "hours", "months", "since", "now", "today", "again", "lately", "started", "began",
    ]

    /// What is asked of something that was just stated: "his foot tingles, does that matter?"
    private static let tags: Set<String> = [
        "i", "me", "my", "still", "ok", "matter", "matters", "bad", "problem", "serious", "worry",
        "important", "relevant",
    ]

    private static let having: Set<String> = ["have", "do", "am", "got"]
    /// What follows "I am" or "I have" in an aside about the question itself.
    private static let asides: Set<String> = [
        "asking", "only", "just", "wondering", "curious", "writing", "checking", "reading", "none", "no",
        "not",
        "never", "nothing", "neither", "fine", "always", "read", "heard",
    ]

    private static let neutral: Set<String> = [
        "need", "want", "should", "must", "can", "could", "would", "will", "may", "might", "know", "book",
        "see",
        "ask", "go", "call", "come", "wait", "worry", "cancel", "read", "wonder", "asked", "asking",
        "reading",
        "wondering", "curious", "looking", "booking",
    ]
    private static let things: Set<String> = [
        "session", "appointment", "massage", "booking", "visit", "doctor", "gp", "therapist", "insurance",
        "question", "address", "time", "name", "email", "phone", "number", "slot", "place", "house", "home",
    ]
    private static let towards: Set<String> = [
        "tell", "show", "let", "advise", "inform", "remind", "give", "for", "treat", "visit", "charge",
        "send",
        "call", "text", "explain",
    ]

    /// "my leg", "i have", "help me": the writer speaks of something they have.
    func possesses(_ sentence: Sentence) -> Bool {
        sentence.tokens.contains { owns(at: $0, in: sentence) }
    }

    private func owns(at position: Int, in sentence: Sentence) -> Bool {
        switch word(position) {
        case "mine", "myself": return true
        case "my", "our": return !Self.things.contains(word(position + 1))
        case "her", "his":
            return forAnother && !["", "me"].contains(word(position + 1))
                && !Self.things.contains(word(position + 1))
        case "me": return !Self.towards.contains(word(position - 1))
        case "i": return has(at: position, in: sentence)
        default: return false
        }
    }

    /// "i have", but not "should i" and not "i need to know".
    private func has(at position: Int, in sentence: Sentence) -> Bool {
        let previous = position > sentence.tokens.lowerBound ? word(position - 1) : ""
        let presupposes = Self.presupposing.contains(word(sentence.tokens.lowerBound))
        guard presupposes || !Self.modals.contains(previous) else { return false }
        return !Self.neutral.contains(verb(after: position, in: sentence))
    }

    /// What the writer does: "i am just reading".
    private func verb(after position: Int, in sentence: Sentence) -> String {
        let rest = (position + 1)..<max(position + 1, sentence.tokens.upperBound)
        return rest.first { word($0) != "am" && !finds.line.skippable[$0] }.map(word) ?? ""
    }
}
