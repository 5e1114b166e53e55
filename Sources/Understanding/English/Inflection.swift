/// English endings: which known word a form may come from.
enum Inflection {
    /// Possible stems of a word, the likeliest first; generous, as it only keeps words from being corrected.
    static func stems(of word: String) -> [String] {
        var stems: [String] = []
        for (ending, replacements) in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            guard stem.count >= 3 else { continue }
            for replacement in replacements { stems.append(stem + replacement) }
            if let last = stem.last, stem.dropLast().last == last { stems.append(String(stem.dropLast())) }
        }
        return stems
    }

    /// Whether these letters end English words: "ing", "ness", or nothing.
    static func isEnding(_ letters: Substring.UTF8View) -> Bool {
        letters.isEmpty || endings.contains { $0.0.utf8.elementsEqual(letters) }
    }

    private static let endings: [(String, [String])] = [
        ("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]),
        ("ing", ["", "e"]),
        ("ier", ["y"]), ("iest", ["y"]), ("er", ["", "e"]), ("est", ["", "e"]), ("ily", ["y"]),
        ("ly", ["", "le"]),
        ("ness", [""]), ("less", [""]), ("ful", [""]), ("able", ["", "e"]), ("ish", [""]), ("y", ["", "e"]),
        ("ment", [""]), ("ers", ["", "e"]), ("ings", ["", "e"]), ("in", ["", "e"]), ("ling", ["le"]),
        ("e", [""]),
        ("age", [""]), ("ation", ["", "e"]), ("nesses", [""]),
    ]
}
