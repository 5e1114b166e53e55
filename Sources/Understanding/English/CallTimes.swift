/// English clauses that say when to call, which is no wish for a visit: "call me between 5 and 7", "no calls before nine".
package enum CallTimes {
    private static let verbs: Set<String> = [
        "txt", "txts", "telephone", "call", "calls", "phone", "ring", "text", "texts", "reach", "contact",
        "message", "calling",
    ]
    private static let objects: Set<String> = [
        "me", "us", "him", "her", "them", "back", "only", "please", "just", "anytime", "any", "time", "best",
        "is", "up", "not",
    ]
    private static let prepositions: Set<String> = [
        "between", "after", "before", "from", "until", "till", "during", "past",
    ]
    /// "Don't call mornings".
    private static let parts: Set<String> = [
        "mornings", "afternoons", "evenings", "nights", "weekends", "weekdays",
    ]
    /// A run of so many digits is a number to call.
    private static let digitsOfNumber = 7

    private static let negations: Set<String> = ["not", "no", "never", "don't", "dont", "do", "please"]
    /// What may stand behind the second hour of "between 12 and 1".
    private static let halves: Set<String> = ["am", "pm", "oclock", "o'clock"]

    /// The text with such clauses blanked out from the word for calling on, its "do not" with it, every byte in its place.
    ///
    /// A clause with a telephone number in it stays.
    package static func blanked(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for span in spans(in: text) { for place in span { bytes[place] = 0x20 } }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What is said of calling: the times, and the clauses behind them that only say when not to.
    private static func spans(in text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var (isOfCalls, isDenied) = (false, false)
        for clause in text.clauses {
            let keys = clause.words.typedWords.map { $0.word.lowercased() }
            if let span = time(in: text, clause.span) ?? reason(in: text, clause.span, keys) {
                found.append(span)
                (isOfCalls, isDenied) = (true, false)
            } else if isOfCalls, isLimit(keys, isDenied) {
                found.append(unmarked(clause.span, text))
                isDenied = true
            } else {
                (isOfCalls, isDenied) = (asksForCall(keys), false)
            }
        }
        return found
    }

    /// "I'm at work till five so text me after": the whole clause says when to call.
    private static func reason(in text: String, _ clause: Range<Int>, _ keys: [String]) -> Range<Int>? {
        guard asksForCall(keys), let verb = keys.firstIndex(where: verbs.contains),
            keys[..<verb].contains(where: ["so", "then"].contains), visiting.isDisjoint(with: keys)
        else { return nil }
        let digits = Array(text.utf8)[clause].count { (0x30...0x39).contains($0) }
        return digits < digitsOfNumber ? unmarked(clause, text) : nil
    }

    /// "Ring me on 518-555-0123".
    private static func asksForCall(_ keys: [String]) -> Bool {
        zip(keys, keys.dropFirst()).contains { verbs.contains($0) && persons.contains($1) }
    }

    /// "… but not while my program is on, that's two till three": the limit of a call, and what explains it.
    private static func isLimit(_ keys: [String], _ isDenied: Bool) -> Bool {
        guard let first = keys.first, visiting.isDisjoint(with: keys) else { return false }
        return ["not", "except", "unless"].contains(first)
            || isDenied && ["that's", "thats", "it's", "its", "which"].contains(first)
    }

    /// A clause without the mark at its end, which still parts what stands around it.
    private static func unmarked(_ span: Range<Int>, _ text: String) -> Range<Int> {
        let last = Array(text.utf8)[span].last.map(marks.contains) ?? false
        return last ? span.lowerBound..<span.upperBound - 1 : span
    }

    private static let persons: Set<String> = ["me", "us", "him", "her", "them", "back"]
    private static let visiting: Set<String> = [
        "visit", "visits", "massage", "appointment", "session", "come", "book", "slot",
    ]

    private static func time(in text: String, _ clause: Range<Int>) -> Range<Int>? {
        let words = text.typedWords.filter { clause.lowerBound <= $0.span.lowerBound }
        let count = words.prefix { clause.contains($0.span.lowerBound) }.count
        let keys = words.map { $0.word.lowercased() }
        guard let verb = keys[..<count].firstIndex(where: verbs.contains) else { return nil }
        let end = keys[(verb + 1)..<count].firstIndex { !objects.contains($0) } ?? count
        guard end < count, prepositions.contains(keys[end]) || parts.contains(keys[end]) else { return nil }
        let first = keys[..<verb].lastIndex { !negations.contains($0) }.map { $0 + 1 } ?? 0
        let last = keys[end] == "between" ? rangeEnd(keys, count) : count
        let bytes = Array(text.utf8)
        let span = words[first].span.lowerBound..<words[last - 1].span.upperBound
        guard bytes[span].count(where: { (0x30...0x39).contains($0) }) < digitsOfNumber else { return nil }
        return unmarked(span, text)
    }

    private static let marks = ",.;:!?".utf8

    /// Where "between 12 and 1" ends: its "and" begins no clause.
    private static func rangeEnd(_ keys: [String], _ count: Int) -> Int {
        guard keys.indices.contains(count + 1), keys[count] == "and" else { return count }
        let isHalf = keys.indices.contains(count + 2) && halves.contains(keys[count + 2])
        return isHalf ? count + 3 : count + 2
    }
}
