/// Names alone, in answer to a question for one.
extension NameRecogniser {
    /// The name that the whole answer is.
    func bare() -> [NamePart]? {
        if tokens.contains(where: { $0.text == "?" || $0.text == "@" || $0.kind == .number }) || isBlank {
            return nil
        }
        // "In Delmar, NY".
        if let head = reader.part(at: skipOpeners(0)), head.key == "in", !head.isCapitalised { return nil }
        let clauses = clauses()
        if let parted = parted(clauses) { return parted }
        if let reversed = reversed(clauses) { return reversed }
        // Of two names the later one corrects the earlier: "Dana, sorry, Diana".
        let isCorrected =
            Retraction(tokens: tokens).takesBack(0..<tokens.count)
            || clauses.dropFirst().contains {
                word($0.lowerBound) == "now" || word($0.upperBound - 1) == "now"
            }
        let names = clauses.compactMap(name(in:))
        guard !isCorrected, let first = names.first else {
            return names.last.map { names.count > 1 ? mended(names[names.count - 2], by: $0) : $0 }
        }
        // "Harriet. Harriet Boone." says it twice, the second time in full.
        return names.first { name in
            name.count > first.count && first.allSatisfy { part in name.contains { $0.key == part.key } }
        } ?? first
    }

    /// "Ana Ruiz, I mean Reyes": one word takes the place of the one that it is like, else of the family name.
    private func mended(_ name: [NamePart], by correction: [NamePart]) -> [NamePart] {
        guard name.count > 1, correction.count == 1, let word = correction.first, let first = name.first
        else {
            return correction
        }
        let near = name.lastIndex { part in
            EditDistance.between(part.key.utf8, word.key.utf8, limit: 2) != nil
                && part.key.first == word.key.first
        }
        let isGiven = NameWords.given.contains(word.key) && NameWords.given.contains(first.key)
        var mended = name
        mended[near ?? (isGiven ? 0 : name.count - 1)] = word
        return mended
    }

    /// "N/A", "N.A.": the answer that there is none.
    private var isBlank: Bool {
        tokens.filter { $0.kind == .word }.map(\.text) == ["n", "a"]
    }

    private func clauses() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < tokens.count {
            if let part = reader.part(at: index) {
                index = part.tokens.upperBound
                if Self.splitters.contains(part.key) {
                    found.append(start..<part.tokens.lowerBound)
                    start = part.key == "not" ? part.tokens.lowerBound : index
                }
            } else {
                found.append(start..<index)
                index += 1
                start = index
            }
        }
        found.append(start..<tokens.count)
        return found.filter { !$0.isEmpty }
    }

    /// Words at which another name begins: "Dana, sorry, Diana", "Lena Dunn née Moore".
    private static let splitters: Set<String> = [
        "but", "sorry", "wait", "not", "aka", "call", "goes", "everyone", "and", "mean", "meant", "née",
        "nee",
        "formerly", "previously",
    ]

    /// "Robert \"Bob\" Chen": the nickname stands inside the name.
    private func parted(_ clauses: [Range<Int>]) -> [NamePart]? {
        guard clauses.count == 3, ["\"", "("].contains(word(clauses[0].upperBound)), clauses[1].count == 1,
            let first = name(in: clauses[0]), let last = name(in: clauses[2])
        else { return nil }
        return first + last
    }

    /// "Reyes, Dana".
    private func reversed(_ clauses: [Range<Int>]) -> [NamePart]? {
        guard clauses.count == 2, word(clauses[0].upperBound) == ",",
            clauses[1].lowerBound == clauses[0].upperBound + 1, tokens.count <= 8
        else { return nil }
        let family = reader.run(from: clauses[0].lowerBound)
        let given = reader.run(from: clauses[1].lowerBound)
        let core = family.drop(while: \.isParticle)
        guard (1...2).contains(core.count), family.count <= 4, (1...2).contains(given.count),
            core.first?.isCapitalised == given.first?.isCapitalised,
            (family + given).allSatisfy({
                (!$0.isOrdinary || isFamilyToo($0, given)) && !$0.isSuffix && !$0.isDoubtful
                    && !NameWords.openers.contains($0.key)
                    && !NameWords.closers.contains($0.key) && !$0.isVocative(after: family)
            })
        else { return nil }
        // "Dana, Dana Reyes" says it twice.
        if given.contains(where: { $0.key == family[0].key }) { return given.count > 1 ? given : family }
        return given + family
    }

    /// "Foot, Michael": a word of the body or of sentences that is a family name, too.
    private func isFamilyToo(_ part: NamePart, _ given: [NamePart]) -> Bool {
        part.isCapitalised && given.contains { NameWords.given.contains($0.key) }
            && (NameWords.nameable.contains(part.key) || ConcernReader.troubles.contains(part.key))
    }

    private func name(in clause: Range<Int>) -> [NamePart]? {
        if word(clause.lowerBound) == "not" { return nil }
        let start = skipOpeners(clause.lowerBound)
        guard start < clause.upperBound else { return nil }
        var parts = reader.run(from: start).prefix { $0.tokens.upperBound <= clause.upperBound }[...]
        guard parts.last?.tokens.upperBound == clause.upperBound else { return nil }
        dropClosers(&parts)
        // Letters alone spell a name out.
        if parts.count > 2, parts.allSatisfy(\.isInitial), !parts.contains(where: { $0.typed.contains(".") })
        {
            return spelled(Array(parts))
        }
        if isSmallName(Array(parts)) { return Array(parts) }
        if parts.count == 1, ["y", "n"].contains(parts[parts.startIndex].key) { return nil }
        guard !parts.isEmpty, parts.count == 1 || parts.first.map(Self.isLeading) == false, parts.count <= 7,
            isNameable(Array(parts)),
            !parts.allSatisfy(\.isDoubtful),
            !parts.allSatisfy({
                $0.isTitle || $0.isSuffix || NameWords.openers.contains($0.key) && !$0.isPointed
            })
        else { return nil }
        return Array(parts)
    }

    /// No word is ordinary, unless it is a family name after a given one: "Mark Long".
    private func isNameable(_ parts: [NamePart]) -> Bool {
        guard let first = parts.first,
            !first.isOrdinary || isGivenToo(parts) || first.isTitle && first.isCapitalised && parts.count > 1,
            !first.isArticle || first.key == "an", !isPhrase(parts), !isTrouble(parts)
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            !part.isOrdinary || isPlainSurname(part, of: parts)
                || NameWords.nameable.contains(part.key) && parts.count <= 3
                    && (part.isCapitalised || NameWords.given.contains(first.key))
        }
    }

    /// "Ankle sprain": small words of the body.
    private func isTrouble(_ parts: [NamePart]) -> Bool {
        parts.count > 1 && parts.allSatisfy { !$0.isCapitalised && ConcernReader.troubles.contains($0.key) }
    }

    /// "Said Barre": a word of sentences with its capital before a family name.
    private func isGivenToo(_ parts: [NamePart]) -> Bool {
        parts.count == 2 && NameWords.givenToo.contains(parts[0].key)
            && parts.allSatisfy { $0.isCapitalised && !$0.isArticle } && !parts[1].isOrdinary
    }

    /// "hope day": words of sentences, and two names that people have, typed small.
    private func isSmallName(_ parts: [NamePart]) -> Bool {
        parts.count == 2 && NameWords.smallGiven.contains(parts[0].key)
            && NameWords.nameable.contains(parts[1].key)
    }

    /// "Neil Down": whatever has its capital behind a given name.
    private func isPlainSurname(_ part: NamePart, of parts: [NamePart]) -> Bool {
        parts.count == 2 && part.isCapitalised && parts[0].isCapitalised
            && NameWords.given.contains(parts[0].key)
            && text.source.contains(where: \.isLowercase)
    }

    /// "Somewhere in Ohio": a small word stays small between capitals only where it is no part of a name.
    private func isPhrase(_ parts: [NamePart]) -> Bool {
        parts.contains(where: \.isCapitalised)
            && parts.dropFirst().contains { $0.isDoubtful && !$0.isCapitalised && !$0.isParticle }
    }

    func spelled(_ parts: [NamePart]) -> [NamePart]? {
        guard let first = parts.first, let last = parts.last else { return nil }
        let word = parts.map(\.key).joined()
        return [
            NamePart(
                typed: word, key: word, tokens: first.tokens.lowerBound..<last.tokens.upperBound,
                isCapitalised: false)
        ]
    }

    /// "Dana is fine", "Dana please".
    private func dropClosers(_ parts: inout ArraySlice<NamePart>) {
        if let verb = parts.indices.dropFirst().first(where: {
            ["is", "will", "works", "would", "'s"].contains(parts[$0].key) && $0 + 1 == parts.endIndex
                || ["is", "will", "would"].contains(parts[$0].key) && parts.index(after: $0) < parts.endIndex
                    && ["fine", "good", "ok", "okay", "do", "great", "work", "be", "enough", "perfect"]
                        .contains(parts[parts.index(after: $0)].key)
        }) {
            parts = parts[..<verb]
        }
        while let last = parts.last, parts.count > 1,
            NameWords.closers.contains(last.key) || last.isVocative(after: parts.dropLast())
        {
            parts.removeLast()
        }
    }

    /// The place after greetings and words of assent, where something is left.
    func skipOpeners(_ start: Int) -> Int {
        var index = start
        while let part = reader.part(at: index), NameWords.openers.contains(part.key), !part.isPointed,
            part.key != "you" || ["thank", "meet"].contains(word(index - 1)),
            reader.part(at: part.tokens.upperBound) != nil
        {
            index = part.tokens.upperBound
        }
        return index
    }
}
