/// Words between quotation marks: they are talked about, and not said.
extension WhenParser {
    /// "Not 'except Monday'", "I never said \"mornings\"": quoted words behind a denial are neither wished nor left out.
    mutating func takeQuotation() -> Bool {
        guard Self.denying.contains(word(index)), Self.quotes.contains(word(index + 1)),
            let end = quotationEnd(index + 2)
        else { return false }
        add(.word, from: index, to: end)
        return true
    }

    /// A closing apostrophe is part of no lexeme, so a sign of its clause ends the quotation as well.
    private func quotationEnd(_ start: Int) -> Int? {
        let mark = word(start - 1)
        let reach = start..<min(start + Self.reach, words.count)
        if let end = reach.first(where: { words[$0] == mark }) { return end + 1 }
        return mark == "'" ? reach.first { Self.signs.contains(words[$0]) } ?? reach.upperBound : nil
    }

    private static let quotes: Set<String> = ["'", "\""]
    private static let signs: Set<String> = [".", ",", "!", "?", ";", "\n"]
    private static let denying: Set<String> = [
        "not", "never", "say", "said", "says", "saying", "mean", "meant", "wrote", "written", "no",
    ]
}
