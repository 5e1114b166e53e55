/// Tells which of several values in one message the visitor takes back.
struct Retraction {
    /// The tokens of the message.
    let tokens: [Token]

    /// The words between two values say that the second replaces the first.
    func takesBack(_ range: Range<Int>) -> Bool {
        let words = words(range)
        // "Instead of" takes back what follows, not what stands before.
        let isSwapped = has(words, ["instead", "of"]) || has(words, ["rather", "than"])
        return words.contains {
            Self.corrections.contains($0) && !(isSwapped && ["instead", "rather"].contains($0))
        }
            || has(words, ["i", "mean"])
            || has(words, ["make", "that"]) || has(words, ["should", "be"]) || has(words, ["make", "it"])
            || has(words, ["better", "yet"]) || has(words, ["oh", "no"]) || has(words, ["but", "now"])
            || has(words, ["changed", "to"]) || has(words, ["well", "no"]) || has(words, ["hold", "on"])
            || has(words, ["old", "one"])
            || isLoneNo(words)
    }

    /// ", no,": nothing else stands between two signs.
    private func isLoneNo(_ words: [String]) -> Bool {
        words.indices.contains { index in
            words[index] == "no" && index > 0 && index + 1 < words.count
                && [words[index - 1], words[index + 1]].allSatisfy([",", ".", "-", "!", "\n"].contains)
        }
    }

    /// "Was 518-555-0177, now 518-555-0142": what was is not what is.
    func isOutdated(before: Range<Int>, after: Range<Int>) -> Bool {
        words(before).suffix(3).contains { ["was", "were"].contains($0) }
            && words(after).contains { ["now", "switched", "changed", "moved"].contains($0) }
    }

    /// The words before a value deny it: "not", "instead of", "my old number was".
    func isDenied(before range: Range<Int>) -> Bool {
        let words = Array(words(range).suffix(6))
        if has(words, ["instead", "of"]) || has(words, ["rather", "than"]) || has(words, ["used", "to"])
            || has(words, ["no", "longer"])
        {
            return true
        }
        if words.suffix(2).contains("wrong"), words.last == "wrong" || words.last == ":" { return true }
        guard
            let last = words.indices.last(where: {
                Self.denials.contains(words[$0]) && !isAge(words, $0) && !isOther(words, $0)
            })
        else { return false }
        // "Old: 518-555-0177": the label denies what it stands before.
        let isLabel = words[last] == "old" && words.suffix(from: last + 1).first == ":"
        let rest = words[(last + (isLabel ? 2 : 1))...]
        return !rest.contains(where: { [",", ".", "but", ";", "!", ":", "\n"].contains($0) })
    }

    /// "If I don't pick up": what is not done is nothing that a value is for.
    private func isOther(_ words: [String], _ index: Int) -> Bool {
        guard ["don't", "dont", "never"].contains(words[index]), index + 1 < words.count else { return false }
        return ["pick", "answer", "reply", "respond", "hear", "get", "see", "reach"].contains(
            words[index + 1])
    }

    /// "74 years old" denies nothing.
    private func isAge(_ words: [String], _ index: Int) -> Bool {
        guard words[index] == "old", index > 0 else { return false }
        return ["years", "year", "yrs", "yr", "y", "months", "how"].contains(words[index - 1])
            || words[index - 1] == "-"
    }

    /// The words after a value say that it no longer holds.
    func isGone(after range: Range<Int>) -> Bool {
        let stops: Set = ["instead", "rather", ",", ";", ".", "!", "\n", "but", "and", "so", "use"]
        let clause = Array(words(range).prefix(7).prefix { !stops.contains($0) })
        return clause.contains(where: Self.gone.contains) || has(clause, ["no", "longer"])
            || has(clause, ["used", "to"]) || has(clause, ["doesn't", "work"])
            || has(clause, ["does", "not"])
    }

    private func words(_ range: Range<Int>) -> [String] {
        range.isEmpty ? [] : tokens[range].suffix(40).map(\.text)
    }

    private func has(_ words: [String], _ pair: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == pair[0] && $1 == pair[1] }
    }

    private static let corrections: Set<String> = [
        "sorry", "actually", "oops", "whoops", "correction", "meant", "scratch", "rather", "typo", "ignore",
        "er",
        "nope", "strike", "mistake", "wait", "oop", "instead",
    ]
    private static let denials: Set<String> = [
        "not", "don't", "dont", "never", "isn't", "isnt", "avoid", "wasn't", "old", "forget", "ignore",
        "delete",
    ]
    private static let gone: Set<String> = [
        "disconnected", "wrong", "old", "dead", "anymore", "outdated", "expired", "full", "closed", "hacked",
        "deleted", "bounces", "inactive",
    ]
}
