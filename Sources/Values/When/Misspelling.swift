/// Finds the word of time that a misspelt one stands for.
enum Misspelling {
    /// Returns the one word at one slip's distance (two for long words); nil where none is.
    static func correction(of word: String) -> String? {
        let bytes = Array(word.utf8)
        guard (5...12).contains(bytes.count), !ordinary.contains(word), !NameWords.given.contains(word) else {
            return nil
        }
        for target in targets {
            let limit = target.bytes.count >= 9 ? 2 : 1
            guard abs(target.bytes.count - bytes.count) <= limit, target.bytes[0] == bytes[0] else {
                continue
            }
            if EditDistance.between(bytes, target.bytes, limit: limit) != nil { return target.word }
        }
        return nil
    }

    private static let targets: [(word: String, bytes: [UInt8])] = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays",
        "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "january", "february", "april",
        "august",
        "september", "october", "november", "december", "tomorrow", "morning", "mornings", "afternoon",
        "afternoons", "evening", "evenings", "weekend", "weekends", "weekday", "weekdays",
    ].map { ($0, Array($0.utf8)) }

    /// Words that stand near one of the targets and mean something else.
    private static let ordinary: Set<String> = [
        "warning", "warnings", "mourning", "sundae", "fridge", "sunny", "money", "monkey", "friend",
        "friends",
        "leaving", "saturated", "remember", "moaning", "evenings'", "events", "weaken", "weekly", "earning",
        "opening", "openings", "member", "evening's",
    ]
}
