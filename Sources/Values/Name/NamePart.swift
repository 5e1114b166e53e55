/// A word of a name: letters with what is glued to them.
struct NamePart: Sendable, Hashable {
    /// As typed, quotes straightened.
    var typed: String
    /// In lower case, without points.
    var key: String
    /// Its tokens.
    var tokens: Range<Int>
    /// It began with a capital.
    var isCapitalised: Bool

    var isParticle: Bool { NameWords.particles.contains(key) }
    var isTitle: Bool { NameWords.titles.contains(key) }
    var isSuffix: Bool { NameWords.suffixes.contains(key) }
    var isOrdinary: Bool { NameWords.ordinary.contains(key) && !isPointed }
    var isDoubtful: Bool { NameWords.doubtful.contains(key) }
    /// An initial with its point: "K." is no "k".
    var isPointed: Bool { isInitial && typed.hasSuffix(".") }
    /// "A", "the" before a noun: what follows is a trade or a thing.
    var isArticle: Bool { !isCapitalised && ["a", "an", "the"].contains(key) && !isPointed }
    /// A kind word for whom one speaks to, after a name: "dear", "my friend".
    func isVocative(after parts: some Collection<NamePart>) -> Bool {
        NameWords.vocatives.contains(key) && !isCapitalised
            && (parts.contains(where: \.isCapitalised) || parts.count > 1)
    }
    /// A single letter, with or without a point.
    var isInitial: Bool { key.count == 1 && key.utf8.count == 1 }
}

/// Puts tokens together to words of a name.
struct NamePartReader {
    let text: TypedText
    private var tokens: [Token] { text.tokens }

    init(text: TypedText) {
        self.text = text
    }

    /// Reads one word of a name; nil where something else stands.
    func part(at index: Int) -> NamePart? {
        guard index < tokens.count, tokens[index].kind == .word else { return nil }
        var end = index + 1
        while end < tokens.count {
            if isJoined(end), end + 1 < tokens.count, tokens[end + 1].kind == .word, tokens[end + 1].isGlued {
                end += 2
            } else if isPoint(end, from: index) {
                end += 1
            } else {
                break
            }
        }
        let typed = text.typed(tokens: index..<end).precomposed.replacing("\u{2019}", with: "'").replacing(
            "\u{2018}", with: "'")
        if let word = Self.spelled(typed) {
            return NamePart(
                typed: word, key: word, tokens: index..<end, isCapitalised: tokens[index].isCapitalised)
        }
        return NamePart(
            typed: typed, key: typed.lowercased().replacing(".", with: ""), tokens: index..<end,
            isCapitalised: tokens[index].isCapitalised)
    }

    /// "K-a-t-e" is Kate.
    private static func spelled(_ typed: String) -> String? {
        let letters = typed.split(separator: "-", omittingEmptySubsequences: false)
        guard letters.count > 2, letters.allSatisfy({ $0.count == 1 && $0.allSatisfy(\.isLetter) }) else {
            return nil
        }
        return letters.joined().lowercased()
    }

    /// A hyphen, an apostrophe or a point inside: Jean-Luc, J.R.
    private func isJoined(_ index: Int) -> Bool {
        tokens[index].isGlued && ["-", "'", ".", "`"].contains(tokens[index].text)
    }

    /// The point of an initial, a title or a suffix.
    private func isPoint(_ index: Int, from start: Int) -> Bool {
        guard tokens[index].text == ".", tokens[index].isGlued else { return false }
        let word = tokens[index - 1].text
        return word.count == 1 && index + 1 < tokens.count || word.count == 1 && start < index - 1
            || NameWords.titles.contains(word)
            || NameWords.suffixes.contains(word) || ["st", "wm"].contains(word) || word.count == 1
    }

    /// The words of a name that end at a place, from the last sign before it on.
    func parts(endingAt end: Int) -> [NamePart] {
        var parts: [NamePart] = []
        var index = max(0, end - 12)
        while index < end {
            guard let part = part(at: index), part.tokens.upperBound <= end else {
                parts = []
                index += 1
                continue
            }
            parts.append(part)
            index = part.tokens.upperBound
        }
        return parts
    }

    /// Reads the words of a name from a place on, up to the first that is none.
    func run(from start: Int, limit: Int = 7) -> [NamePart] {
        var parts: [NamePart] = []
        var index = start
        while parts.count < limit, let part = part(at: index) {
            parts.append(part)
            index = part.tokens.upperBound
            // "John Smith, Jr."
            if index + 1 < tokens.count, tokens[index].text == ",",
                NameWords.suffixes.contains(tokens[index + 1].text)
            {
                index += 1
            }
        }
        return parts
    }
}
