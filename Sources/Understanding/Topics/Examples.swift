/// Labelled samples of a script.
struct Examples: Sendable {
    /// Wordings of one phrase that are used.
    static let wordingsPerPhrase = 4

    /// The events, one a class.
    var events: [String] = []
    /// The group of each class: topics with the same kind of answer share one.
    var groups: [Int] = []
    /// The class of what is outside, if there are examples of it.
    var outside: Int?
    /// The texts.
    var samples: [Sample] = []
    /// The class of each.
    var labels: [Int] = []
    /// The fold of each: wordings of one phrase share one.
    var folds: [Int] = []
    /// Symbols of the vocabulary.
    var symbols = 0

    /// Groups of events: those that the service knows of but cannot answer are one, every other is its own.
    static func groups(_ events: [String], unanswered: String) -> [Int] {
        let first = events.firstIndex { $0.hasPrefix(unanswered + ".") }
        return events.indices.map { events[$0].hasPrefix(unanswered + ".") ? first ?? $0 : $0 }
    }

    /// A phrase written out: at most a few of its wordings, spread over all of them.
    static func texts(_ phrase: String, concepts: [String: [String]]) -> [String] {
        guard phrase.utf8.contains(where: signs.contains) else { return [phrase] }
        guard let phrase = try? PhraseNotation.phrase(phrase) else { return [] }
        let count = phrase.filledCount
        let step = max(1, count / wordingsPerPhrase)
        return stride(from: 0, to: count, by: step).prefix(wordingsPerPhrase).map { number in
            phrase.wording(number).map { text($0, concepts) }.joined(separator: " ")
        }
    }

    /// Signs of the notation: brackets, the bar, `$` and `*`.
    private static let signs: [UInt8] = Array("([|$*".utf8)

    private static func text(_ piece: Piece, _ concepts: [String: [String]]) -> String {
        switch piece {
        case .word(let word), .prefix(let word): word
        case .number(let low, _): String(Int(low))
        case .concept(let name): concepts[name].flatMap(plainest) ?? ""
        }
    }

    /// The first entry of a concept that is written out; else the first wording of one that needs no other concept.
    private static func plainest(_ entries: [String]) -> String? {
        entries.first { !$0.utf8.contains(where: signs.contains) }
            ?? entries.lazy.filter { !$0.contains("$") && !$0.contains("*") }
            .compactMap { texts($0, concepts: [:]).first }.first
    }
}
