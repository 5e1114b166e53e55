/// English words that agree to what was asked.
package enum Agreement {
    private static let words: Set<String> = [
        "yes", "yeah", "yep", "yup", "yea", "aye", "certainly", "absolutely",
    ]

    /// Whether a line begins with a yes, or has one behind its first word: "fine, yes, keep it", but not "not yes".
    package static func stands(in line: String) -> Bool {
        let first = line.typedWords.prefix(2).map { $0.word.lowercased() }
        return opens(line) || first.count == 2 && words.contains(first[1]) && Asides.begin(first[0])
    }

    /// Whether a line begins with a yes: "yes, keep it".
    package static func opens(_ line: String) -> Bool {
        line.typedWords.first.map { words.contains($0.word.lowercased()) } ?? false
    }
}
