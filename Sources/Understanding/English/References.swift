/// English words behind which something is mentioned that was told before: "after the fall".
package enum References {
    private static let leads: Set<String> = [
        "after", "since", "about", "for", "regarding", "concerning", "following",
    ]
    private static let articles: Set<String> = ["the", "my", "that", "this", "his", "her", "their"]

    /// Whether what follows these words is only referred to.
    package static func lead(_ words: String) -> Bool {
        var before = words.typedWords.map { $0.word.lowercased() }
        if let last = before.last, articles.contains(last) { before.removeLast() }
        return before.last.map(leads.contains) ?? false
    }
}
