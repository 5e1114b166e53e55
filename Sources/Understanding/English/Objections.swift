/// English words by which somebody whose words were taken for a sign explains that they were not meant so: "it's just my knee",
/// "that was ten years ago", "I was joking".
package enum Objections {
    private static let words: Set<String> = [
        "ago", "gone", "purpose", "meant", "diet", "dieting", "always", "years", "yrs", "bruise", "bruised",
        "old", "because", "cuz", "cos", "asleep", "vanished", "passed",
    ]
    /// Behind "wanted" these say that it was meant so: "I wanted to lose it".
    private static let aims: Set<String> = ["lose", "that", "this", "slim"]
    /// Behind "just" and "only" these make little of something: "it's just my knee".
    private static let little: Set<String> = [
        "my", "a", "an", "the", "his", "her", "from", "because", "when", "once", "cause", "cos", "that",
        "stiff",
        "sore", "tired", "some",
    ]

    /// Whether a line denies something, or explains it.
    package static func stand(in line: String) -> Bool {
        let said = line.typedWords.map { $0.word.lowercased() }
        return takeBack(line) || line.typedWords.contains { Reservations.deny($0.word) }
            || said.indices.contains { at in
                words.contains(said[at])
                    || said[at] == "wanted" && said[(at + 1)...].prefix(2).contains(where: aims.contains)
                    || ["just", "only"].contains(said[at]) && at + 1 < said.count
                        && little.contains(said[at + 1])
            }
    }

    /// Whether a line says outright that somebody does not have what is spoken of: "she doesn't have that".
    package static func disown(_ line: String) -> Bool {
        let said = line.typedWords.map { $0.word.lowercased() }
        return said.count <= wordsOfDenial
            && said.indices.contains { at in
                lacking.contains(said[at]) && at + 1 < said.count && ["have", "got"].contains(said[at + 1])
                    && said[(at + 2)...].prefix(2).contains {
                        ["that", "it", "this", "those", "any", "one"].contains($0)
                    }
            }
    }

    private static let wordsOfDenial = 9
    private static let lacking: Set<String> = [
        "not", "don't", "dont", "doesn't", "doesnt", "didn't", "didnt", "never", "haven't", "hasn't", "hasnt",
        "no",
    ]

    /// Whether a line says that it was not meant, or is not so: "I was joking", "I don't have that". "I can't stop it" says neither.
    package static func takeBack(_ line: String) -> Bool {
        let said = line.typedWords.map { $0.word.lowercased() }
        return said.indices.contains { at in
            isJest(said, at)
                || denials.contains(said[at]) && said[(at + 1)...].prefix(2).contains(where: claims.contains)
        }
    }

    /// Whether a line says that something was no more than words: "lol I was joking", "only a figure of speech"; "I'm not joking" says
    /// the opposite.
    package static func jest(_ line: String) -> Bool {
        let said = line.typedWords.map { $0.word.lowercased() }
        return said.indices.contains { isJest(said, $0) }
    }

    private static func isJest(_ said: [String], _ at: Int) -> Bool {
        // "No, I was joking": the no at the beginning answers.
        slips.contains(said[at])
            && !said[..<at].drop { ["no", "nope", "nah"].contains($0) }.suffix(3).contains(
                where: Reservations.deny)
    }

    /// Whether a line says that it was meant so: "yes, but on purpose". Behind this a yes to "do you have that now?" is none.
    package static func explain(_ line: String) -> Bool {
        let said = line.typedWords.map { $0.word.lowercased() }
        return said.indices.contains { at in
            said[at] == "purpose" && at > 0 && said[at - 1] == "on"
                || ["deliberately", "intentionally", "dieting"].contains(said[at])
        }
    }

    /// Whether a line says that it was long ago: "that was years ago".
    package static func date(_ line: String) -> Bool {
        let said = line.typedWords.map { $0.word.lowercased() }
        guard !said.contains(where: ["week", "yesterday", "today", "now", "again"].contains) else {
            return false
        }
        return said.indices.dropFirst().contains { at in
            said[at] == "ago" && ["years", "yrs", "decades"].contains(said[at - 1])
        }
    }

    private static let slips: Set<String> = [
        "joke", "joking", "jokin", "jk", "kidding", "typo", "autocorrect", "mistake", "metaphor", "misread",
        "misunderstood", "misheard", "misunderstanding", "figure", "expression", "misspoke", "mistyped",
    ]
    private static let denials: Set<String> = [
        "not", "never", "don't", "dont", "didn't", "didnt", "haven't", "havent",
    ]
    private static let claims: Set<String> = [
        "have", "got", "say", "said", "mean", "meant", "write", "wrote",
    ]
}
