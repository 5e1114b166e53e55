/// Names whose parts are labelled.
extension NameRecogniser {
    /// "First name Dana, last name Reyes".
    func labelled() -> [NamePart]? {
        let given = after(["first name", "given name", "first", "fname"])
        let family = after(["last name", "family name", "surname", "last", "lname"])
        switch (given, family) {
        case (let given?, let family?): return given + family
        case (nil, let family?):
            let before = reader.run(from: skipOpeners(0)).prefix { !$0.isOrdinary }
            return before.isEmpty || before.allSatisfy({ Self.owners.contains($0.key) })
                || before.contains(where: { $0.tokens.overlaps(family[0].tokens) })
                ? nil : Array(before) + family
        case (let given?, nil):
            // "Reyes, first name Dana".
            let before = reader.run(from: skipOpeners(0), limit: 3)
            guard let family = before.last,
                before.allSatisfy({ $0.isCapitalised && !$0.isOrdinary && !$0.isDoubtful }),
                word(family.tokens.upperBound) == ",", family.tokens.upperBound < given[0].tokens.lowerBound,
                given[0].tokens.lowerBound - family.tokens.upperBound <= 5
            else { return closing() }
            return given + before
        default: return closing()
        }
    }

    private static let owners: Set<String> = ["my", "the", "and", "our", "her", "his"]

    /// "My last name is Lindqvist": the family name alone, which a name that is known takes up; or behind a given name that
    /// was told with a lead-in: "I'm Dana, my last name is Reyes".
    func familyAlone(isAnswer: Bool) -> [NamePart]? {
        guard labelled() == nil, let family = after(["last name", "family name", "surname"]),
            let label = tokens.indices.first(where: { ["last", "family", "surname"].contains(word($0)) })
        else { return nil }
        let head = TypedText(source: text.source, tokens: Array(tokens[..<label]))
        return (NameRecogniser(text: head).introduced(isAnswer: isAnswer) ?? []) + family
    }

    /// "Harriet, Boone is my last name", "Boone is the surname, Harriet the first name".
    private func closing() -> [NamePart]? {
        guard let family = before(["last", "family", "surname"]) else { return nil }
        if let given = before(["first", "given"]), given.tokens != family.tokens { return [given, family] }
        let given = reader.run(from: skipOpeners(0), limit: 3).prefix {
            $0.tokens.upperBound < family.tokens.upperBound && !$0.isOrdinary
        }
        return given.isEmpty || given.contains(where: { $0.tokens == family.tokens })
            ? nil : Array(given) + [family]
    }

    /// The word before "is my last name", "the first name".
    private func before(_ labels: Set<String>) -> NamePart? {
        for index in tokens.indices.dropFirst()
        where ["my", "the"].contains(word(index)) && labels.contains(word(index + 1)) {
            let end = word(index - 1) == "is" ? index - 1 : index
            guard let part = reader.parts(endingAt: end).last, !part.isOrdinary else { continue }
            return part
        }
        return nil
    }

    private func after(_ labels: [String]) -> [NamePart]? {
        for label in labels {
            let words = label.split(separator: " ").map(String.init)
            for index in tokens.indices where tokens[index].text == words[0] {
                guard words.enumerated().allSatisfy({ word(index + $0) == $1 }),
                    // "Boone is the surname, …" names what stands before.
                    word(index - 2) != "is" || !["my", "the"].contains(word(index - 1))
                else { continue }
                var next = index + words.count
                let isMarked = words.count > 1 || word(next) == ":" || label != "first" && label != "last"
                while [":", "is", "-", "=", ",", "'s"].contains(word(next)) { next += 1 }
                let run = Array(
                    reader.run(from: next, limit: 3).prefix {
                        !$0.isOrdinary && !NameWords.closers.contains($0.key)
                    })
                if isMarked, !run.isEmpty { return run }
            }
        }
        return nil
    }
}
