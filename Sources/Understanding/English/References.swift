/// English words behind which something is mentioned that was told before: "after the fall".
package enum References {
    private static let leads: Set<String> = [
        "after", "since", "about", "for", "regarding", "concerning", "following",
    ]
    private static let articles: Set<String> = ["the", "my", "that", "this", "his", "her", "their"]

    /// Whether what follows these words is only referred to: "after the", but not "I'm after".
    package static func lead(_ words: String) -> Bool {
        let before = words.typedWords.suffix(2).map { $0.word.lowercased() }
        guard before.count == 2 else { return false }
        return leads.contains(before[0]) && articles.contains(before[1])
    }
}
