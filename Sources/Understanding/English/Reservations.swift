/// English words that take a yes back, or make it doubtful.
package enum Reservations {
    private static let openings: Set<String> = ["but", "though", "although", "except", "however", "only"]
    private static let denials: Set<String> = [
        "not", "don't", "dont", "never", "no", "haven't", "havent", "hasn't", "hasnt", "didn't", "didnt",
        "isn't", "isnt",
        "wasn't", "wasnt", "can't", "cant", "cannot", "won't", "wont", "unsure", "wait", "doubt", "without",
        "nobody", "none",
    ]

    /// Whether what follows a yes begins as a reservation does.
    package static func open(_ word: String) -> Bool { openings.contains(word) }

    /// Whether what follows a yes halts it at once: "yes or wait", "yes hold on".
    package static func halt(_ words: [String]) -> Bool {
        let words = words.drop { ["or", "no", "oh", "well", "hmm", "and", "um"].contains($0) }
        guard let first = words.first else { return false }
        return first == "wait" || ["hold", "hang"].contains(first) && words.dropFirst().first == "on"
    }

    /// Whether a reservation stands anywhere in a line; "the only one" is none.
    package static func stand(in line: String) -> Bool {
        let words = line.typedWords.map { $0.word.lowercased() }
        return words.indices.contains { at in
            openings.contains(words[at]) && (at == 0 || !["the", "my", "an"].contains(words[at - 1]))
        }
    }

    /// Whether a line turns something down, or the writer denies something: "don't pass it on", "I do not want that". "You never
    /// called" does neither.
    package static func refuseOutright(_ line: String) -> Bool {
        let words = line.typedWords.map { $0.word.lowercased() }
        guard let first = words.first else { return false }
        return ["nope", "nah"].contains(first) || words.prefix(2).contains { refusals.contains($0) }
            || writers.contains(first) && words.contains(where: deny)
    }

    private static let refusals: Set<String> = ["no", "don't", "dont", "not"]
    private static let writers: Set<String> = ["i", "i'd", "i'm", "im", "we"]

    /// Whether a line says of something that it is well: "my bladder is fine", "all normal". "Well, it just comes out" does not,
    /// nor does "it is not fine".
    package static func reassure(_ line: String) -> Bool {
        // "No no, bladder is ok": the no at the beginning answers.
        let words = Array(
            line.typedWords.map { $0.word.lowercased() }.drop { ["no", "nope", "nah"].contains($0) })
        guard !words.contains(where: deny) else { return false }
        return words.indices.contains { at in
            guard !alwaysWell.contains(words[at]) else { return true }
            guard at > 0 else { return false }
            return wellness.contains(words[at])
                && (beingWell.contains(words[at - 1]) || words[at - 1].hasSuffix("'s"))
                || words[at] == "hold" && ["can", "could"].contains(words[at - 1])
                || words[at] == "control" && ["i", "full"].contains(words[at - 1])
        }
    }

    private static let alwaysWell: Set<String> = ["normal", "normally", "clockwork", "champion"]
    private static let wellness: Set<String> = [
        "fine", "ok", "okay", "good", "well", "alright", "regular", "perfect", "great", "sound", "strong",
    ]
    private static let beingWell: Set<String> = [
        "is", "are", "works", "work", "working", "all", "both", "perfectly", "totally", "completely", "just",
        "still",
    ]

    /// Whether a line says that nothing will be answered: "I'm not answering that".
    package static func refuse(_ line: String) -> Bool {
        let words = line.typedWords.map { $0.word.lowercased() }
        return words.indices.contains { at in
            words[at].hasPrefix("answer")
                && words[..<at].suffix(3).contains { denials.contains($0) || $0 == "refuse" }
        }
    }

    /// Whether a line owns up to something beside its no: "no. I have it only when I drive".
    package static func admit(_ line: String) -> Bool {
        let words = line.typedWords.map { $0.word.lowercased() }
        let sentences = line.sentences.map { $0.typedWords.map { $0.word.lowercased() } }
        guard words.contains(where: deny) else { return false }
        return sentences.dropFirst().contains { said in
            guard !said.contains(where: deny) else { return false }
            return said.indices.contains { at in
                having.contains(said[at]) && at > 0
                    && ["i", "he", "she", "still", "only", "just", "do"].contains(said[at - 1])
                    && said[(at + 1)...].prefix(1).contains { ["it", "that", "this"].contains($0) }
            }
        }
    }

    /// Whether a no leaves something standing: "no, it comes and goes", "no, only sometimes", "no, it was yesterday".
    package static func leaveStanding(_ line: String) -> Bool {
        let said = " " + line.typedWords.map { $0.word.lowercased() }.joined(separator: " ") + " "
        return standing.contains { said.contains(" \($0) ") }
    }

    private static let standing = [
        "comes and goes", "come and go", "sometimes", "now and then", "on and off", "off and on",
        "not always", "only when",
        "just when", "only if", "once in a while", "hardly ever", "rarely", "occasionally", "a little",
        "a bit", "a few drops",
        "keeps it down", "keeping it down", "catch it", "so far", "half", "patch", "mostly", "more of a",
        "helps", "wiggle", "threw",
        "only lying", "tingly", "feel ok now", "feel fine so",
        "not right now", "not at the moment", "not just now", "not this minute", "not at this moment",
        "yesterday", "this morning", "last night", "earlier", "the other day", "not now now", "at times",
    ]

    private static let having: Set<String> = ["have", "has", "get", "gets", "feel", "feels"]

    /// Whether a word beside a yes denies something.
    package static func deny(_ word: String) -> Bool { denials.contains(word.lowercased()) }
}
