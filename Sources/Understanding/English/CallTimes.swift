/// English clauses that say when to call, which is no wish for a visit: "call me between 5 and 7", "no calls before nine".
package enum CallTimes {
    private static let verbs: Set<String> = [
        "call", "calls", "phone", "ring", "text", "texts", "reach", "contact", "message", "calling",
    ]
    private static let objects: Set<String> = [
        "me", "us", "him", "her", "them", "back", "only", "please", "just", "anytime", "any", "time", "best",
        "is", "up", "not",
    ]
    private static let prepositions: Set<String> = [
        "between", "after", "before", "from", "until", "till", "during", "past",
    ]
    /// A run of so many digits is a number to call.
    private static let digitsOfNumber = 7

    /// The text with such clauses blanked out from the word for calling on, every byte in its place.
    ///
    /// A clause with a telephone number in it stays.
    package static func blanked(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for span in text.clauses.compactMap({ time(in: text, $0.span) }) {
            for place in span { bytes[place] = 0x20 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func time(in text: String, _ clause: Range<Int>) -> Range<Int>? {
        let words = text.typedWords.filter { clause.contains($0.span.lowerBound) }
        let keys = words.map { $0.word.lowercased() }
        guard let verb = keys.firstIndex(where: verbs.contains) else { return nil }
        let end = keys[(verb + 1)...].firstIndex { !objects.contains($0) } ?? keys.count
        guard end < keys.count, prepositions.contains(keys[end]) else { return nil }
        let span = words[verb].span.lowerBound..<clause.upperBound
        let digits = Array(text.utf8)[span].count { (0x30...0x39).contains($0) }
        return digits < digitsOfNumber ? span : nil
    }
}
