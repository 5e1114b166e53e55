/// Compares what was said with what a rehearsal asks for.
///
/// White space of any length, line breaks included, counts as one blank on both sides. `*` stands for any run of
/// signs. No regular expression: the time is bounded by the product of the two lengths.
enum Wording {
    /// Whether the pattern is somewhere in the text; capitals and small letters are the same.
    static func contains(_ text: String, _ pattern: String, caseBlind: Bool = true) -> Bool {
        let text = normal(text, caseBlind: caseBlind)
        var rest = text[...]
        for piece in normal(pattern, caseBlind: caseBlind).split(separator: "*") {
            guard let found = rest.firstRange(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }

    /// Whether text and pattern are the same, but for white space.
    static func equals(_ text: String, _ other: String) -> Bool {
        normal(text, caseBlind: false) == normal(other, caseBlind: false)
    }

    private static func normal(_ text: String, caseBlind: Bool) -> String {
        let joined = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return caseBlind ? joined.lowercased() : joined
    }
}
