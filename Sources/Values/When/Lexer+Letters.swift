/// Weekdays and halves of the day that are written in letters.
extension Lexer {
    /// "M/W/F", "T-Th", "MWF": letters of weekdays, two or more together, mean them in general.
    mutating func takeWeekdayLetters() -> Bool {
        if let days = Self.words[text(0)], !isJoined(1) {
            appendWeekdays(days, count: 1)
            return true
        }
        // "O-S-T-R-O-W": letters in the middle of a word that is spelled out.
        if index > 0, ["-", "/"].contains(text(-1)), isGlued(0), isGlued(-1) { return false }
        var days: [Int] = []
        var next = 0
        var runs = false
        // "M-W-F": a stretch has two ends.
        let isList = isRun(0) && isRun(2)
        while let day = Self.letters[text(next)] {
            if runs, let first = days.last {
                days += WeekdaySet.run(from: first, to: day).weekdays.filter { !days.contains($0) }
            } else {
                days.append(day)
            }
            guard isJoined(next + 1), Self.letters[text(next + 2)] != nil, isClosed(next + 3) else {
                next += 1
                break
            }
            runs = text(next + 1) == "-" && !isList
            next += 2
        }
        guard next > 1, isSpelled(next), !(isJoined(next) && text(next) == "-") else { return false }
        appendWeekdays(days, count: next)
        return true
    }

    /// Whether a letter of a weekday stands there, with a dash and another behind it.
    private func isRun(_ offset: Int) -> Bool {
        Self.letters[text(offset)] != nil && isJoined(offset + 1) && text(offset + 1) == "-"
            && Self.letters[text(offset + 2)] != nil
    }

    /// Some letter is capital, or one is more than a letter: "a/c" and "s-t" are no weekdays.
    private func isSpelled(_ count: Int) -> Bool {
        let words = tokens[index..<index + count].filter { $0.kind == .word }
        return words.count > 2 || words.contains { $0.isCapitalised || $0.text.count > 1 }
            || words.map(\.text) == ["m", "f"]
    }

    private func isJoined(_ offset: Int) -> Bool {
        ["/", "-", "&", ","].contains(text(offset))
            && (isGlued(offset) || text(offset) == "&" || text(offset) == ",")
    }

    /// A letter that goes on as a word, "m-a.", is none of ours.
    private func isClosed(_ offset: Int) -> Bool {
        text(offset) != "." || !isGlued(offset + 1)
    }

    private mutating func appendWeekdays(_ days: [Int], count: Int) {
        let range = index..<index + count
        let text = tokens[range].map(\.text).joined(separator: " ")
        for day in days {
            lexemes.append(
                Lexeme(
                    meaning: .weekday(day, isPlural: true), text: text, tokens: range,
                    isGlued: tokens[index].isGlued))
        }
        index += count
    }

    private static let letters: [String: Int] = [
        "m": 0, "mo": 0, "t": 1, "tu": 1, "w": 2, "we": 2, "th": 3, "r": 3, "f": 4, "fr": 4, "sa": 5,
        "su": 6,
    ]

    private static let words: [String: [Int]] = [
        "mwf": [0, 2, 4], "mw": [0, 2], "wf": [2, 4], "tth": [1, 3], "tuth": [1, 3], "tr": [1, 3],
        "mtwthf": [0, 1, 2, 3, 4], "mtwrf": [0, 1, 2, 3, 4], "mtw": [0, 1, 2], "mth": [0, 3],
        "twth": [1, 2, 3],
    ]

    /// "Thursday p.m.": a half of the day with its points.
    mutating func takeHalfWord() -> Bool {
        guard ["a", "p"].contains(text(0)), text(1) == ".", text(2) == "m", isGlued(1), isGlued(2) else {
            return false
        }
        let part: DayPart = text(0) == "a" ? .morning : .afternoon
        let count = text(3) == "." && isGlued(3) ? 4 : 3
        lexemes.append(
            Lexeme(
                meaning: .part(part, isPlural: false), text: text(0) + "m", tokens: index..<index + count,
                isGlued: tokens[index].isGlued))
        index += count
        return true
    }
}
