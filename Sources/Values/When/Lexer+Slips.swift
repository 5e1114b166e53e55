/// Small words as hurried fingers type them, and the evenings of a week.
extension Lexer {
    /// "Aftr 4", "b4 noon", "btwn 2 and 4", "excl. Friday": a small word of time by one of its usual slips.
    mutating func takeSlip() -> Bool {
        if text(0) == "b", text(1) == "4", isGlued(1) { return appendWord("before", count: 2) }
        guard let word = Self.slips[text(0)] ?? expected else { return false }
        let isShortened = word == "except" && text(1) == "." && isGlued(1) && !text(2).isEmpty
        return appendWord(word, count: isShortened ? 2 : 1)
    }

    /// "Aft 4" is after it, and "Friday aft" an afternoon; "every day expect Sunday" and "all days less Sunday" mean
    /// "except".
    private var expected: String? {
        switch text(0) {
        case "aft": tokens.indices.contains(index + 1) && tokens[index + 1].kind == .number ? "after" : nil
        case "expect", "less": isGeneralBefore && isDayNext ? "except" : nil
        default: nil
        }
    }

    private var isGeneralBefore: Bool {
        switch lexemes.last?.meaning {
        case .unit(.day)?, .workdays?, .weekend?, .weekday(_, isPlural: true)?, .part(_, isPlural: true)?:
            true
        default: lexemes.last?.text == "anytime"
        }
    }

    private var isDayNext: Bool {
        switch Lexicon.meaning(of: text(1)) {
        case .weekday?, .weekend?, .part?, .relativeDay?: true
        default: false
        }
    }

    private mutating func appendWord(_ word: String, count: Int) -> Bool {
        lexemes.append(
            Lexeme(
                meaning: .word, text: word, tokens: index..<index + count, isGlued: tokens[index].isGlued))
        index += count
        return true
    }

    private static let slips: [String: String] = [
        "aftr": "after", "aftre": "after", "afetr": "after", "afer": "after", "atfer": "after",
        "befor": "before", "befre": "before", "bfore": "before", "befoer": "before", "bfor": "before",
        "arnd": "around", "arround": "around", "aroud": "around", "aruond": "around",
        "btwn": "between", "betwn": "between", "betwen": "between", "beetween": "between",
        "btween": "between", "betweem": "between", "untill": "until", "unitl": "until", "untl": "until",
        "frm": "from", "exc": "except", "excl": "except", "xcept": "except", "exept": "except",
        "excpt": "except", "ecxept": "except", "excep": "except", "tym": "time", "anytym": "anytime",
    ]

    /// "Weeknights", "week nights", "school nights": days and their evenings in one name.
    mutating func takeWeekEvenings() -> Bool {
        if Self.weekEvenings.contains(text(0)) { return appendEvenings(.workdays(isPlural: true), count: 1) }
        guard ["week", "school"].contains(text(0)), !Self.pointing.contains(lexemes.last?.text ?? "") else {
            return false
        }
        let offset = text(1) == "-" ? 2 : 1
        guard Self.evenings.contains(text(offset)) else { return false }
        if text(0) == "week" { return appendEvenings(.workdays(isPlural: true), count: offset + 1) }
        // The evening before a day of school, of which Sunday's goes with the weekend.
        append(.weekday(0, isPlural: false), as: "mon", count: offset + 1)
        append(.mark, as: "-", count: offset + 1)
        return appendEvenings(.weekday(3, isPlural: false), count: offset + 1)
    }

    private mutating func appendEvenings(_ days: Lexeme.Meaning, count: Int) -> Bool {
        append(days, as: "weekdays", count: count)
        append(.part(.evening, isPlural: true), as: "evenings", count: count)
        index += count
        return true
    }

    /// Adds one of several lexemes that the same tokens stand for.
    private mutating func append(_ meaning: Lexeme.Meaning, as text: String, count: Int) {
        lexemes.append(
            Lexeme(
                meaning: meaning, text: text, tokens: index..<index + count, isGlued: tokens[index].isGlued))
    }

    private static let weekEvenings: Set<String> = [
        "weeknights", "weeknight", "weeknites", "weeknite", "wknights", "wknites", "weekevenings",
    ]
    private static let evenings: Set<String> = [
        "nights", "night", "nites", "nite", "evenings", "evening", "eves",
    ]
    /// Behind these the week is one week, and its nights are any.
    private static let pointing: Set<String> = [
        "this", "next", "nxt", "coming", "last", "that", "all", "following",
    ]
}
