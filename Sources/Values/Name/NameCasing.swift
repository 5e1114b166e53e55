/// Gives a name the case it is shown in.
enum NameCasing {
    /// Returns a word of a name as it is shown: mixed case stays as typed, all small or all large is mended.
    ///
    /// `isInside`: the word has others before it, so a particle stays small.
    static func shown(_ word: String, isInside: Bool) -> String {
        let lower = word.lowercased()
        let isSmall = word == lower
        let isLarge = word == word.uppercased() && word.count > 1
        guard isSmall || isLarge else { return word }
        if isInside, NameWords.particles.contains(lower) { return lower }
        if isLarge, word.count == 2, !word.contains(where: { "AEIOUY".contains($0) }) { return word }
        var result = ""
        var startsPart = true
        for character in lower {
            result += startsPart ? character.uppercased() : String(character)
            startsPart = "-.'\u{2019}".contains(character) && isBreak(character, in: lower, after: result)
        }
        return prefixed(result)
    }

    /// An apostrophe begins a new part after one letter (O'Brien), not before a last one (Dana's).
    private static func isBreak(_ character: Character, in word: String, after result: String) -> Bool {
        guard character == "'" || character == "\u{2019}" else { return true }
        return result.count <= 3 && word.count - result.count >= 3
    }

    /// "Mcdonald" is shown as "McDonald".
    private static func prefixed(_ word: String) -> String {
        word.split(separator: "-", omittingEmptySubsequences: false).map { part in
            guard part.hasPrefix("Mc"), part.count > 4 else { return String(part) }
            let rest = part.dropFirst(2)
            return "Mc" + rest.prefix(1).uppercased() + rest.dropFirst()
        }.joined(separator: "-")
    }

    /// A title with its point: "Dr.".
    static func title(_ word: String) -> String {
        switch word.lowercased() {
        case "miss", "sir", "madam", "sister", "father", "mister", "captain", "sergeant", "lieutenant",
            "colonel", "señor",
            "señora", "señorita", "madame", "monsieur", "herr", "frau", "rabbi", "pastor", "mme", "mlle":
            word.prefix(1).uppercased() + word.dropFirst().lowercased()
        case "doctor": "Dr."
        case "professor": "Professor"
        default: word.prefix(1).uppercased() + word.dropFirst().lowercased() + "."
        }
    }
}
