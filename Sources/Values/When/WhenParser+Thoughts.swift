/// Second thoughts, and words that only explain what was said.
extension WhenParser {
    /// "Is Tuesday the 1st? Then Wednesday": what comes of the answer replaces the day.
    mutating func takeSecondThought() -> Bool {
        guard word(index) == "then", word(index - 1) == "?", isDay(skipping(["on"], from: index + 1)),
            asksOfDay(index - 1)
        else { return false }
        add(.correction, from: index, to: index + 1)
        return true
    }

    /// "Make the Thursday 3": of the days named before, this one gets another time.
    mutating func takeRemake() -> Bool {
        guard ["make", "move", "change", "push"].contains(word(index)),
            let (_, end) = date(skipping(["the", "that", "my"], from: index + 1)),
            isDay(skipping(["the", "that", "my"], from: index + 1)),
            clock(skipping(["to", "at"], from: end), isExpected: true) != nil || part(end) != nil
                || bound(end) != nil,
            pieces.contains(where: { if case .date = $0.content { true } else { false } })
        else { return false }
        add(.correction, from: index, to: index + 1)
        return true
    }

    /// "Is Tuesday the 1st?": the sentence that ends here asks which day it is, and for nothing.
    private func asksOfDay(_ end: Int) -> Bool {
        let sentence = words[..<end].suffix(Self.reach).reversed().prefix {
            ![".", "!", "?", "\n"].contains($0)
        }
        guard let verb = sentence.lastIndex(where: { ["is", "isn't", "isnt", "was"].contains($0) }) else {
            return false
        }
        let rest = sentence[..<verb]
        return rest.allSatisfy { $0 == "the" || Lexicon.meaning(of: $0) != nil || $0.first?.isNumber == true }
    }

    /// "Sat or Sun, Sun is better. No Sat": it takes back the choice, or leaves the other out.
    mutating func takeReturn() -> Bool {
        guard word(index) == "no", [".", "!", "\n", "?"].contains(word(index - 1)),
            let (day, isPlural) = weekday(index + 1), !isPlural,
            ["", ".", "!", "please", "\n", "thanks"].contains(word(index + 2)), let chosen = chosenOver(day)
        else { return false }
        add(.correction, from: index, to: index + 1)
        add(.date(.day(.either(.weekday(day), chosen))), from: index, to: index + 1)
        return true
    }

    /// So many pieces back a choice is remembered.
    private static let memory = 40

    /// The day that was preferred to one named before.
    private func chosenOver(_ day: Int) -> DayReference? {
        let before = pieces.suffix(Self.memory)
        guard before.contains(where: { $0.content == .date(.day(.weekday(day))) }) else { return nil }
        for piece in before.reversed() {
            let end = piece.lexemes.upperBound
            guard isPreferred(end) || ["better", "best"].contains(word(end)) else { continue }
            if case .date(.day(let chosen)) = piece.content { return chosen == .weekday(day) ? nil : chosen }
        }
        return nil
    }

    /// "Before lunch, which is at noon": the hour explains the word, and is no wish.
    mutating func takeExplanation() -> Bool {
        guard word(index) == "which", ["is", "starts", "begins"].contains(word(index + 1)),
            case .time(let time)? = pieces.suffix(2).last(where: { $0.content != .joint(.comma) })?.content,
            Self.isNamed(time),
            let (_, end) = clock(skipping(["at", "around", "about"], from: index + 2), isExpected: true)
        else { return false }
        add(.word, from: index, to: end)
        return true
    }

    private static func isNamed(_ time: TimeExpression) -> Bool {
        switch time {
        case .part, .boundedByPart: true
        case .around(let inner): isNamed(inner)
        default: false
        }
    }
}
