/// Names that begin an answer and go on as a sentence, and names of those whom a visitor writes for.
extension NameRecogniser {
    /// The name that an answer begins with: "Katelyn with a K", "Dana Reyes and my number is …".
    func leading() -> [NamePart]? {
        guard !tokens.contains(where: { $0.text == "?" || $0.text == "@" }) else { return nil }
        let parts = trimmed(reader.run(from: skipOpeners(0)))
        guard let first = parts.first, let last = parts.last, parts.count <= 4,
            !parts.contains(where: { isForeign($0) }), !Self.looksDescriptive(first.key) || isGiven(first)
        else { return nil }
        let next = last.tokens.upperBound
        guard tokens.indices.contains(next) else { return nil }
        if isGiven(first),
            first.isCapitalised || Self.followers.contains(word(next)) || tokens[next].kind != .word
        {
            return parts
        }
        let isFollowed =
            Self.followers.contains(word(next)) || tokens[next].kind == .number || word(next) == "("
            || parts.count > 1 && word(next) == "," && isValue(next + 1)
        return isFollowed && (first.isCapitalised || parts.count > 1 || word(next) != "and") ? parts : nil
    }

    /// "Imani Okafor, 14 Elm Street": another field follows the name.
    private func isValue(_ index: Int) -> Bool {
        tokens.indices.contains(index)
            && (tokens[index].kind == .number || Self.followers.contains(word(index)))
    }

    private func isGiven(_ part: NamePart) -> Bool { NameWords.given.contains(part.key) }

    /// A word of another field: a day, a trouble, a street.
    func isForeign(_ part: NamePart) -> Bool {
        if isGiven(part) && part.isCapitalised { return false }
        return part.isDoubtful || ConcernReader.troubles.contains(part.key)
            || Lexicon.meaning(of: part.key) != nil
            || PlaceWords.streetKinds.contains(part.key) && part.key.utf8.count < 5 && part.key != "st"
    }

    private static let followers: Set<String> = [
        "from", "with", "and", "but", "i", "my", "here", "is", "phone", "cell", "email", "thanks",
    ]

    /// "My wife Anna Petrov", "for my daughter, Lily Chen".
    func related() -> [NamePart]? {
        for index in tokens.indices where ["my", "our"].contains(word(index)) {
            guard Self.relations.contains(word(index + 1)) else { continue }
            var start = index + 2
            while ["(", ",", ":", "-", "named"].contains(word(start)) { start += 1 }
            let parts = trimmed(reader.run(from: start, limit: 4))
            if let first = parts.first, first.isCapitalised, !parts.contains(where: isForeign), !isShouting {
                return parts
            }
        }
        return nil
    }

    private var isShouting: Bool { text.source.uppercased() == text.source }

    static let relations: Set<String> = [
        "wife", "husband", "mom", "mum", "mother", "dad", "father", "son", "daughter", "sister", "brother",
        "partner",
        "boyfriend", "girlfriend", "friend", "aunt", "uncle", "grandmother", "grandfather", "grandma",
        "grandpa", "boss",
        "roommate", "neighbor", "neighbour", "client", "fiance", "fiancé", "fiancée", "fiancee", "spouse",
        "cousin",
        "nephew", "niece", "mother-in-law", "father-in-law", "stepmom", "stepdad", "name",
    ]

    /// "Dana Reyes, spelled D-A-Y-N-A": the letters correct the word that they are nearest to.
    func respelt(_ parts: [NamePart]) -> [NamePart] {
        guard
            let cue = tokens.indices.first(where: {
                ["spelled", "spelt", "spell", "spelling"].contains(word($0))
            })
        else {
            return parts
        }
        var start = cue + 1
        while ["is", ":", "it", "that", "as", ",", "with"].contains(word(start)) { start += 1 }
        guard let spelt = reader.part(at: start), text.typed(tokens: spelt.tokens).contains("-"),
            spelt.key.utf8.count > 2,
            let nearest = parts.indices.min(by: { distance(parts[$0], spelt) < distance(parts[$1], spelt) }),
            distance(parts[nearest], spelt) <= 3
        else { return parts }
        var mended = parts
        mended[nearest].typed = spelt.key
        mended[nearest].key = spelt.key
        return mended
    }

    private func distance(_ part: NamePart, _ other: NamePart) -> Int {
        EditDistance.between(part.key.utf8, other.key.utf8, limit: 3) ?? 9
    }
}
