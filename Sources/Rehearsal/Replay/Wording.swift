/// Compares what was said with what a rehearsal asks for.
enum Wording {
    /// Whether the pattern is somewhere in the text; capitals and small letters are the same.
    static func contains(_ text: String, _ pattern: String, caseBlind: Bool = true) -> Bool {
        WordPattern(pattern, caseBlind: caseBlind).find(in: text) != nil
    }

    /// Whether text and pattern are the same, but for white space.
    static func equals(_ text: String, _ other: String, caseBlind: Bool = false) -> Bool {
        normal(text, caseBlind) == normal(literal(other), caseBlind)
    }

    /// Whether words are in the text to the letter, but for white space: a star is a star.
    static func holds(_ text: String, _ words: String, caseBlind: Bool) -> Bool {
        let words = normal(literal(words), caseBlind)
        return words.isEmpty || normal(text, caseBlind).contains(words)
    }

    /// `\\$` is how a rehearsal writes a dollar sign.
    private static func literal(_ words: String) -> String { words.replacing("\\$", with: "$") }

    private static func normal(_ text: String, _ isCaseBlind: Bool) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return isCaseBlind ? words.lowercased() : words
    }
}
