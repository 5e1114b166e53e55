/// English words by which a line wishes for a time, and does not only name one.
package enum TimeWishes {
    private static let wishes = [
        "come", "book", "free", "available", "appointment", "have anything", "any openings", "slot",
        "i'd like",
        "would like", "works", "suits", "make it", "can do", "could do", "prefer", "see me", "fit me",
    ]

    /// Whether a line wishes for a time: "can somebody come on Friday", "do you have anything Wednesday"; "I checked five times
    /// today" does not.
    package static func stand(in text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
        return wishes.contains { " \(words) ".contains(" \($0) ") }
    }
}
