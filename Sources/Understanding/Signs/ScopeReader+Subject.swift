extension ScopeReader {
    /// Of whom something is said.
    struct Subject {
        var isAnother: Bool
        var isStatedWriter: Bool
        var words: String
    }

    private static let others: Set<String> = ["his", "her", "their", "hers"]
    private static let weak: Set<String> = ["they", "them", "their", "themselves"]

    /// The owner named beside a part of the sign, else the nearest subject before it.
    ///
    /// A wish to die is the writer's own as soon as it speaks of them ("the kids do better without me"), and theirs
    /// too beside another's belongings ("my husband's gun").
    func subject(of hit: Finds.Hit, in sentence: Sentence, _ gravity: Knowledge.Gravity) -> Subject {
        let next = following(hit.span)
        if ["me", "us", "my", "mine"].contains(next) {
            return Subject(isAnother: false, isStatedWriter: true, words: next)
        }
        if let too = sharing(after: hit, in: sentence) {
            return Subject(isAnother: false, isStatedWriter: true, words: too)
        }
        let telling = gravity == .crisis ? hit.parts : [hit.head]
        if let own = telling.joined().first(where: { Self.own.contains(word($0)) }) {
            return Subject(isAnother: false, isStatedWriter: true, words: word(own))
        }
        if gravity == .doctor, let struck = hit.parts.dropFirst().first(where: isOnWriter) {
            return Subject(isAnother: false, isStatedWriter: true, words: finds.line.text(struck))
        }
        if gravity == .emergency, let user = usesIt(hit, in: sentence) {
            return Subject(isAnother: false, isStatedWriter: true, words: word(user))
        }
        for part in gravity == .crisis ? [hit.head] : hit.parts {
            if let owner = owner(of: part, in: sentence) { return owner }
        }
        if let place = tellsOfHere(hit, in: sentence) {
            return Subject(isAnother: false, isStatedWriter: false, words: finds.line.text(place))
        }
        let before = sentence.tokens.lowerBound..<max(hit.head.upperBound, sentence.tokens.lowerBound)
        var nearest: Triggers.Place?
        for place in triggers.all where before.contains(place.tokens) && isSubject(place) {
            if hit.head.contains(place.tokens), isPart(place.tokens, of: hit.head) { continue }
            if let known = nearest, !isNearer(place.tokens, than: known.tokens) { continue }
            nearest = place
        }
        guard let nearest else { return Subject(isAnother: false, isStatedWriter: false, words: "") }
        let another =
            nearest.trigger == .another
            && !(gravity == .emergency
                && (givesOwnReason(after: hit, in: sentence)
                    || isByTheWay(nearest, before: hit, in: sentence)))
        return Subject(
            isAnother: another, isStatedWriter: !another, words: finds.line.text(nearest.tokens))
    }

    /// "My dad's sciatica goes down both legs, I have just got an ache": the parts stand in clauses of two people.
    func isSharedWithAnother(_ hit: Finds.Hit, in sentence: Sentence) -> Bool {
        guard hit.parts.count > 1 else { return false }
        let clauses = clauses(of: sentence)
        let places = hit.parts.compactMap { clauses.indices(of: $0)?.lowerBound }
        guard let first = places.min(), let last = places.max(), first < last else { return false }
        func speaks(_ clause: Int, of kind: Trigger) -> Bool {
            triggers.of(kind, in: clauses.all[clause].tokens).contains { isSubject($0) }
        }
        return places.contains { speaks($0, of: .another) && !writes($0, clauses) }
            && places.contains { writes($0, clauses) && !speaks($0, of: .another) }
    }

    /// The writer says "I" in a clause.
    private func writes(_ clause: Int, _ clauses: SentenceClauses) -> Bool {
        clauses.all[clause].tokens.contains { word($0) == "i" }
    }

    /// "After lifting my wife, no urine since last night": somebody who is only named in a clause before, and not what it is about.
    private func isByTheWay(_ person: Triggers.Place, before hit: Finds.Hit, in sentence: Sentence) -> Bool {
        let clauses = clauses(of: sentence)
        guard let own = clauses.indices(of: hit.head), let named = clauses.indices(of: person.tokens),
            named.upperBound < own.lowerBound
        else { return false }
        let start = clauses.all[named.lowerBound].tokens.lowerBound
        return (start..<person.tokens.lowerBound).contains {
            finds.line.tokens[$0].isWord && !finds.line.skippable[$0] && !Self.joining.contains(word($0))
        }
    }

    /// "The dog has a fever and so do I".
    private func sharing(after hit: Finds.Hit, in sentence: Sentence) -> String? {
        let rest = (hit.span.upperBound..<max(hit.span.upperBound, sentence.tokens.upperBound)).prefix(6)
        let words = " " + rest.map(word).joined(separator: " ") + " "
        return [" so do i ", " so am i ", " so have i ", " me too ", " same here ", " and me ", " as do i "]
            .first(where: words.contains)
    }

    /// "I've been using my daughter's diapers": whose they are, the writer needs them.
    private func usesIt(_ hit: Finds.Hit, in sentence: Sentence) -> Int? {
        let start = max(sentence.tokens.lowerBound, hit.span.lowerBound - 7)
        guard let writer = (start..<hit.span.upperBound).first(where: { word($0) == "i" }),
            (writer..<hit.span.upperBound).contains(where: { Self.using.contains(word($0)) }),
            !(writer..<hit.span.upperBound).contains(where: {
                ["buy", "bought", "sell", "change", "changed"].contains(word($0))
            })
        else { return nil }
        return writer
    }

    private static let using: Set<String> = [
        "wear", "wearing", "wore", "use", "using", "used", "borrow", "borrowed", "need",
    ]

    /// "He had to change the bed because I didn't feel it": what another did, the writer is the reason of.
    private func givesOwnReason(after hit: Finds.Hit, in sentence: Sentence) -> Bool {
        guard hit.span.upperBound + 1 < sentence.tokens.upperBound else { return false }
        return (hit.span.upperBound..<sentence.tokens.upperBound - 1).contains {
            Self.reasons.contains(word($0))
                && (word($0 + 1) == "i" || word($0 + 1) == "of" && word($0 + 2) == "me")
        }
    }

    private static let reasons: Set<String> = ["because", "cause", "cos", "cuz", "since", "as"]

    /// "onto my spine": whoever did it, it was done to the writer.
    private func isOnWriter(_ part: Range<Int>) -> Bool {
        Self.onto.contains(word(part.lowerBound)) && part.contains { Self.writer.contains(word($0)) }
    }

    private static let onto: Set<String> = ["on", "onto", "into", "across", "against"]
    private static let writer: Set<String> = ["me", "us", "my", "our"]
    private static let own: Set<String> = ["i", "me", "myself"]
    private static let anybody: Set<String> = [
        "everyone", "everybody", "people", "someone", "somebody", "they", "them", "others",
    ]

    /// A subject inside a sign's own words: "everyone is better off" is about the writer.
    private func isPart(_ place: Range<Int>, of head: Range<Int>) -> Bool {
        place.lowerBound > head.lowerBound || Self.anybody.contains(word(place.lowerBound))
    }

    /// "and it leaks here": a clause of its own about the place where the writer is.
    private func tellsOfHere(_ hit: Finds.Hit, in sentence: Sentence) -> Range<Int>? {
        guard word(hit.span.upperBound) == "here" else { return nil }
        let start = hit.head.lowerBound - 1
        guard start >= sentence.tokens.lowerBound, ["it", "there"].contains(word(start)) else { return nil }
        return start..<(start + 1)
    }

    /// The word right after a hit, or its last one: "rear-ended us", "kicked me".
    private func following(_ span: Range<Int>) -> String {
        let last = word(span.upperBound - 1)
        return ["me", "us"].contains(last) ? last : word(span.upperBound)
    }

    private func isNearer(_ place: Range<Int>, than known: Range<Int>) -> Bool {
        (place.upperBound, place.count) > (known.upperBound, known.count)
    }

    private func isSubject(_ place: Triggers.Place) -> Bool {
        if place.trigger == .writer { return true }
        guard place.trigger == .another else { return false }
        guard place.tokens.count == 1, Self.weak.contains(word(place.tokens.lowerBound)) else { return true }
        return namesPeople(before: place.tokens.lowerBound)
    }

    /// "They" are people only where people were named: legs are "they" too.
    private func namesPeople(before position: Int) -> Bool {
        triggers.all.contains {
            $0.trigger == .another && $0.tokens.upperBound <= position
                && !Self.weak.contains(word($0.tokens.lowerBound))
        }
    }

    /// "my" or "her" inside a part or right before it.
    private func owner(of part: Range<Int>, in sentence: Sentence) -> Subject? {
        var position = part.upperBound - 1
        let first = max(sentence.tokens.lowerBound, part.lowerBound - 3)
        while position >= first {
            let text = word(position)
            if position < part.upperBound - 1, let person = relative(endingAt: position, part) {
                return person
            }
            if position < part.lowerBound, !finds.line.skippable[position] {
                return kin(endingAt: position, sentence)
            }
            if text == "my" || text == "our" {
                return Subject(isAnother: false, isStatedWriter: true, words: text)
            }
            if Self.others.contains(text), text != "their" || namesPeople(before: position) {
                return Subject(isAnother: true, isStatedWriter: false, words: text)
            }
            position -= 1
        }
        return nil
    }

    /// "my cousin fell": a person at the beginning of a part.
    private func relative(endingAt position: Int, _ part: Range<Int>) -> Subject? {
        let place = triggers.all.last {
            $0.trigger == .another && $0.tokens.upperBound == position + 1
                && $0.tokens.lowerBound <= part.lowerBound && !Self.others.contains(word(position))
                && !Self.anybody.contains(word(position))
                && !Self.weak.contains(word(position))
        }
        return place.map {
            Subject(isAnother: true, isStatedWriter: false, words: finds.line.text($0.tokens))
        }
    }

    /// "my wife's leg": the word right before the part is a person.
    private func kin(endingAt position: Int, _ sentence: Sentence) -> Subject? {
        let place = triggers.all.last {
            $0.trigger == .another && $0.tokens.upperBound == position + 1
                && !Self.weak.contains(word(position)) && sentence.tokens.contains($0.tokens)
        }
        guard let place, word(position) != "him", word(position) != "her" else { return nil }
        return Subject(isAnother: true, isStatedWriter: false, words: finds.line.text(place.tokens))
    }
}
