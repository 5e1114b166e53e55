/// Everyday English words, so that a known word is never taken for a misspelt other one.
enum CommonWords {
    /// All of them.
    static let all: [Substring] = lists.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    private static let lists = ["back been does that this with have from"]
}
