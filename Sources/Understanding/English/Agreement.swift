/// English words that agree to what was asked.
package enum Agreement {
    private static let words: Set<String> = [
        "yes", "yeah", "yep", "yup", "yea", "aye", "certainly", "absolutely",
    ]

    /// Whether a line begins with a yes: "yes, keep it".
    package static func opens(_ line: String) -> Bool {
        line.typedWords.first.map { words.contains($0.word.lowercased()) } ?? false
    }
}
