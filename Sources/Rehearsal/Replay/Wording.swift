/// Compares what was said with what a rehearsal asks for.
enum Wording {
    /// Whether the pattern is somewhere in the text; capitals and small letters are the same.
    static func contains(_ text: String, _ pattern: String, caseBlind: Bool = true) -> Bool {
        WordPattern(pattern, caseBlind: caseBlind).find(in: text) != nil
    }

    /// Whether text and pattern are the same, but for white space.
    static func equals(_ text: String, _ other: String) -> Bool {
        normal(text) == normal(other)
    }

    private static func normal(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
