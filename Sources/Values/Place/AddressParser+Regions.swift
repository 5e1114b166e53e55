/// States and ZIP codes, and how a town is shown.
extension AddressParser {
    /// A town as it is shown: typed all small, its words get their capitals ("clifton park", "castleton-on-hudson").
    func town(_ range: Range<Int>) -> String {
        let typed = typed(range)
        guard typed == typed.lowercased() else { return typed }
        var town = ""
        var word = ""
        for character in typed + " " {
            guard character == " " || character == "-" else {
                word.append(character)
                continue
            }
            let isSmall = !town.isEmpty && ["on", "of", "the", "and", "de", "la"].contains(word)
            town += (isSmall ? word : word.prefix(1).uppercased() + word.dropFirst()) + String(character)
            word = ""
        }
        return String(town.dropLast())
    }

    /// Where a ZIP code ends, with its four more digits or without.
    func isZip(_ at: Int) -> Int? {
        guard tokens.indices.contains(at), tokens[at].kind == .number, tokens[at].text.utf8.count == 5,
            word(at + 1) != "#"
        else {
            return nil
        }
        if word(at + 1) == "-", tokens.indices.contains(at + 2), tokens[at + 2].kind == .number,
            tokens[at + 2].text.utf8.count == 4
        {
            return at + 3
        }
        return at + 1
    }

    /// A state's name or code at a place.
    func state(at: Int) -> Range<Int>? {
        guard isWord(at) else { return nil }
        let two = word(at) + " " + word(at + 1)
        if PlaceWords.states[two] != nil { return at..<at + 2 }
        if word(at) == "district", word(at + 1) == "of", word(at + 2) == "columbia" { return at..<at + 3 }
        if PlaceWords.states[word(at)] != nil { return isStreetWord(at + 1) ? nil : at..<at + 1 }
        if let points = pointedCode(at) { return points }
        // "42nd" ends with no state.
        guard PlaceWords.codes.contains(word(at)), !isEnding(at), !isTitle(at) else { return nil }
        let isLarge = text.typed(tokens[at].span).allSatisfy(\.isUppercase)
        let isBeforeZip = isZip(at + 1) != nil || word(at + 1) == "," && isZip(at + 2) != nil
        guard
            !PlaceWords.wordCodes.contains(word(at)) || isLarge || isBeforeZip
                || word(at - 1) == "," && isBreak(at + 1) || isClosingCode(at)
        else { return nil }
        return at..<at + 1
    }

    /// "Ms." is how a woman is addressed, "MS" a state.
    private func isTitle(_ at: Int) -> Bool { text.typed(tokens[at].span) == "Ms" }

    /// The letters of "42nd".
    private func isEnding(_ at: Int) -> Bool {
        at > 0 && tokens[at].isGlued && tokens[at - 1].kind == .number
    }

    /// "Danbury ct": a code that is also a word is one where it ends the place, behind the word of a city.
    private func isClosingCode(_ at: Int) -> Bool {
        guard isBreak(at + 1), isWord(at - 1), !isOrdinary(word(at - 1)),
            !PlaceWords.streetKinds.contains(word(at - 1)), !endsSentence(at)
        else { return false }
        // "Albany ok": the word that closes a message more often than it is a state.
        if let towns = Self.ownTowns[word(at)] { return place.street != nil && towns.contains(word(at - 1)) }
        return place.street != nil || isAnswer
    }

    /// The last words of the towns behind which the small letters are the state.
    private static let ownTowns: [String: Set<String>] = [
        "ok": [
            "tulsa", "city", "norman", "edmond", "arrow", "lawton", "moore", "stillwater", "enid", "yukon",
        ],
        "hi": [
            "honolulu", "hilo", "kailua", "kaneohe", "kahului", "kapolei", "lihue", "kihei", "kona",
            "waipahu",
        ],
    ]

    /// "She lives with me": small words of a sentence stand before it.
    private func endsSentence(_ at: Int) -> Bool {
        (max(0, at - Self.reach)..<at).reversed().prefix {
            isWord($0) && !PlaceWords.streetKinds.contains(word($0))
        }
        .contains { ["she", "he", "they", "w", "we", "i", "you", "who", "with"].contains(word($0)) }
    }

    /// So many words before a code are looked at.
    private static let reach = 6

    /// "N.Y."
    private func pointedCode(_ at: Int) -> Range<Int>? {
        // "Troy N Y 12180".
        if word(at).count == 1, word(at + 1).count == 1, isWord(at + 1), tokens[at].isCapitalised,
            tokens[at + 1].isCapitalised, PlaceWords.codes.contains(word(at) + word(at + 1)),
            isBreak(at + 2) || isZip(at + 2) != nil
        {
            return at..<at + 2
        }
        guard word(at).count == 1, word(at + 1) == ".", word(at + 2).count == 1,
            PlaceWords.codes.contains(word(at) + word(at + 2)),
            tokens[at + 2].isGlued || tokens[at].isCapitalised && tokens[at + 2].isCapitalised
        else { return nil }
        return at..<(word(at + 3) == "." ? at + 4 : at + 3)
    }

    private func isStreetWord(_ at: Int) -> Bool {
        PlaceWords.streetKinds.contains(word(at)) && !["way"].contains(word(at))
    }

    /// The code of a state's tokens.
    func code(_ range: Range<Int>) -> String {
        let words = range.map(word).filter { $0 != "." }
        return PlaceWords.states[words.joined(separator: " ")] ?? words.joined().uppercased()
    }
}
