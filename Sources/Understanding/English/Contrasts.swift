/// English ways of putting one word in the place of another: "Niskayuna, not Schenectady", "change Oak to Elm".
package enum Contrasts {
    /// A word or some that are wanted, and those that they stand for, as places among a line's words.
    package struct Pair: Sendable, Hashable {
        /// The words that are wanted.
        package var wanted: Range<Int>
        /// The words whose place they take.
        package var dropped: Range<Int>
    }

    /// What a line puts in the place of what.
    ///
    /// - Parameter words: the line's words without marks at their ends.
    /// - Returns: every way in which the words can be cut, the likeliest first.
    package static func pairs(in words: [String]) -> [Pair] {
        let words = words.map { $0.lowercased() }
        return words.indices.flatMap { index in
            behind(words, index) + before(words, index) + changed(words, index)
        }
    }

    /// "Elm not Oak", "Elm instead of Oak".
    private static func behind(_ words: [String], _ index: Int) -> [Pair] {
        guard let end = contrast(words, index) else { return [] }
        let wanted = run(words, endingAt: index)
        guard !wanted.isEmpty else { return [] }
        return lengths(from: end, words).map { Pair(wanted: wanted, dropped: $0) }
    }

    /// "Not Oak, it's Elm", "Oak should be Elm".
    private static func before(_ words: [String], _ index: Int) -> [Pair] {
        guard let end = links.first(where: { words[index...].starts(with: $0) }).map({ index + $0.count })
        else { return [] }
        let wanted = run(words, from: end)
        guard !wanted.isEmpty else { return [] }
        let isTold = telling.contains(words[index])
        return (1...longest).reversed().compactMap { count in
            let start = index - count
            guard start >= 0, isTold || start > 0 && words[start - 1] == "not" else { return nil }
            return Pair(wanted: wanted, dropped: start..<index)
        }
    }

    /// "Change Oak to Elm".
    private static func changed(_ words: [String], _ index: Int) -> [Pair] {
        guard ["change", "replace", "switch", "swap", "correct", "fix"].contains(words[index]) else {
            return []
        }
        let link = words[(index + 1)...].prefix(longest + 2).firstIndex {
            ["to", "with", "by", "for"].contains($0)
        }
        guard let link else { return [] }
        let wanted = run(words, from: link + 1)
        let start = words[(index + 1)...].first.map { articles.contains($0) } == true ? index + 2 : index + 1
        guard !wanted.isEmpty, start < link else { return [] }
        return [Pair(wanted: wanted, dropped: start..<link)]
    }

    /// Where the words begin that are given up, behind what says so.
    private static func contrast(_ words: [String], _ index: Int) -> Int? {
        guard index > 0 else { return nil }
        let end =
            words[index] == "not"
            ? index + 1
            : [["instead", "of"], ["rather", "than"]].contains(Array(words[index...].prefix(2)))
                ? index + 2 : nil
        guard let end, end < words.count else { return nil }
        return articles.contains(words[end]) ? end + 1 : end
    }

    private static func lengths(from start: Int, _ words: [String]) -> [Range<Int>] {
        (1...longest).reversed().compactMap { count in
            start + count <= words.count ? start..<start + count : nil
        }
    }

    /// The words before a place, back to one that only leads to them.
    private static func run(_ words: [String], endingAt end: Int) -> Range<Int> {
        var start = end
        while start > 0, end - start < longest, !leading.contains(words[start - 1]) { start -= 1 }
        return start..<end
    }

    /// The words from a place on, up to one that goes on with something else.
    private static func run(_ words: [String], from start: Int) -> Range<Int> {
        var end = start
        while end < words.count, end - start < longest, !following.contains(words[end]) { end += 1 }
        return min(start, end)..<end
    }

    private static let longest = 4
    private static let articles: Set<String> = ["the", "a", "an", "in", "at", "on"]
    private static let links = [
        ["but"], ["it's"], ["its"], ["it", "is"], ["should", "be"], ["should", "read"], ["should", "say"],
        ["needs", "to", "be"], ["must", "be"], ["is", "really"], ["is", "actually"], ["rather"],
    ]
    /// These tell by themselves that the word before them gives way.
    private static let telling: Set<String> = ["should", "needs", "must", "is"]
    private static let leading: Set<String> = [
        "it's", "its", "it", "is", "that's", "thats", "name", "name's", "names", "town", "city", "street",
        "house",
        "number", "should", "be", "no", "actually", "sorry", "mean", "meant", "the", "my", "her", "his",
        "their",
        "in", "at", "on", "and", "but", "wait", "oh", "make", "put", "i'm", "im", "am", "was", "email",
        "phone",
        "address", "spelled", "with", "live", "for", "yes", "ok", "spelt", "of", "i", "do", "does", "did",
        "are",
    ]
    private static let following: Set<String> = [
        "otherwise", "and", "please", "yes", "ok", "okay", "then", "thanks", "everything", "rest", "the",
        "but",
        "not", "instead", "sorry", "or", "so", "if",
    ]
}
