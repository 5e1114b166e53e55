/// English words that tell to send something off.
package enum SendingWords {
    private static let verbs: Set<String> = ["send", "submit"]
    /// What follows says where, how or when to send it: that is another wish.
    private static let turns: Set<String> = [
        "to", "by", "via", "when", "if", "after", "once", "tomorrow", "later", "only", "unless", "but", "in",
        "on", "as", "with", "without",
    ]

    /// Whether words are an order to send what is ready: "yes, send it", unless "to my daughter" follows.
    ///
    /// - Parameters:
    ///   - words: the words of the answer.
    ///   - next: the word behind them; nil where they end the line.
    /// - Returns: whether they are one.
    package static func order(_ words: String, followedBy next: String?) -> Bool {
        let spoken = words.lowercased().split { !$0.isLetter }.map(String.init)
        return spoken.contains(where: verbs.contains) && !turns.contains(next?.lowercased() ?? "")
    }
}
