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

    /// Whether a reservation stands anywhere in a line; "the only one" is none.
    package static func stand(in line: String) -> Bool {
        let words = line.typedWords.map { $0.word.lowercased() }
        return words.indices.contains { at in
            openings.contains(words[at]) && (at == 0 || !["the", "my", "an"].contains(words[at - 1]))
        }
    }

    /// Whether a line says of something that it is well: "my bladder is fine", "works like clockwork".
    package static func reassure(_ line: String) -> Bool {
        line.typedWords.contains { wellness.contains($0.word.lowercased()) }
    }

    private static let wellness: Set<String> = [
        "fine", "ok", "okay", "normal", "normally", "good", "well", "alright", "regular", "regularly",
        "perfect",
        "perfectly", "great", "champion", "clockwork", "sound", "control",
    ]

    /// Whether a line says that nothing will be answered: "I'm not answering that".
    package static func refuse(_ line: String) -> Bool {
        let words = line.typedWords.map { $0.word.lowercased() }
        return words.indices.contains { at in
            words[at].hasPrefix("answer")
                && words[..<at].suffix(3).contains { denials.contains($0) || $0 == "refuse" }
        }
    }

    /// Whether a word beside a yes denies something.
    package static func deny(_ word: String) -> Bool { denials.contains(word.lowercased()) }
}
