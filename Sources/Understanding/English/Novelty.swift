/// English words by which something that was told before has changed: "now the other leg too".
package enum Novelty {
    private static let words: Set<String> = [
        "now", "new", "worse", "worsening", "other", "both", "again", "more", "also", "too", "suddenly",
        "spreading", "another",
        "second", "today", "tonight", "longer", "different", "increasing", "stronger", "stopped",
    ]

    /// Whether a line tells of a change.
    package static func stands(in line: String) -> Bool {
        line.typedWords.contains { words.contains($0.word.lowercased()) }
    }
}
