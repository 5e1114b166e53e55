/// English words that tell whose a name is and for whom a session is.
package enum OwnershipWords {
    private static let ownCues = ["i m", "im", "i am", "me", "this is", "i go by"]
    private static let others: Set<String> = ["her", "his", "their"]
    private static let forWhom = [" is for ", " s for ", " its for ", " be for "]

    /// Whether words before a name say that it is the writer's own: "I'm", "my name is".
    ///
    /// The words are in small letters, without marks: "I'm" is two of them.
    package static func tellOwnName(_ words: [String]) -> Bool {
        if words.contains("my"), words.contains("name") { return true }
        return ownCues.contains { cue in
            words.suffix(cue.split(separator: " ").count).joined(separator: " ") == cue
        }
    }

    /// Whether words before a name say that it is another person's: "her name is".
    package static func tellAnothersName(_ words: [String]) -> Bool {
        words.contains("name") && !others.isDisjoint(with: words)
    }

    /// Whether a line says outright for whom something is: "it's for my mother"; "it did wonders for her" does not.
    package static func sayForWhom(_ text: String) -> Bool {
        let words = " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return forWhom.contains { words.contains($0) }
    }
}
