import Understanding

/// Knows signs by what the script calls them, where a safety question is answered with a name alone: "the leg", "yes, numbness".
struct SignNames {
    private let names: [(words: [String], flag: String)]

    /// Prepares to hear which of some signs are named.
    ///
    /// - Parameters:
    ///   - flags: the signs that the question lists, in its order.
    ///   - texts: what the script says of each sign.
    ///   - isNumbered: the question offers the signs by number.
    init(_ flags: [String], _ texts: [String: FlagText], isNumbered: Bool = false) {
        var names: [(words: [String], flag: String)] = []
        for (index, flag) in flags.enumerated() {
            names += (texts[flag]?.names ?? []).map { ($0.typedWords.map(\.word), flag) }
            if isNumbered { names.append(([String(index + 1)], flag)) }
        }
        self.names = names.filter { !$0.words.isEmpty }.sorted { $0.words.count > $1.words.count }
    }

    /// The signs that some words name, in their order; none where any of them says something else.
    func flags(in words: [String]) -> [String] {
        var flags: [String] = []
        var rest = words.map { $0.lowercased() }[...]
        while let word = rest.first {
            if let name = names.first(where: { rest.starts(with: $0.words) }) {
                flags.append(name.flag)
                rest = rest.dropFirst(name.words.count)
            } else if Self.fillers.contains(word) {
                rest = rest.dropFirst()
            } else {
                return []
            }
        }
        return flags.uniqued
    }

    /// Words that say nothing of which is meant.
    private static let fillers: Set<String> = [
        "the", "a", "an", "my", "his", "her", "their", "some", "one", "ones", "that", "this", "these",
        "those", "it",
        "its", "it's", "is", "are", "i", "i've", "i'd", "he", "she", "have", "has", "got", "mean", "meant",
        "think",
        "guess", "say", "would", "be", "thing", "part", "bit", "just", "only", "mostly", "mainly", "probably",
        "maybe",
        "left", "right", "down", "apart", "aside", "except", "besides", "beyond", "other", "than", "same",
        "already", "still", "told", "mentioned", "said", "you", "u", "cleared", "done", "sorted", "sometimes",
        "occasionally",
        "often", "if", "insist", "lately", "now", "as", "and",
        "or", "also", "too", "plus",
        "then",
        "with", "for", "of", "about", "in",
        "from", "yes", "yeah", "yep",
        "well", "um", "uh", "oh", "so", "sorry", "please", "but", "both", "number",
    ]
}
