/// A word with letters held down: "sooo", "pleeease".
struct Elongation {
    /// The word with each long run as two letters, and as one.
    let candidates: [String]

    /// Nil for a word without three equal letters in a row.
    init?(_ word: String) {
        var runs: [(letter: Character, count: Int)] = []
        for letter in word {
            if let last = runs.last, last.letter == letter {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((letter, 1))
            }
        }
        guard runs.contains(where: { $0.count > 2 }) else { return nil }
        candidates = [1, 2].map { length in
            runs.map { String(repeating: $0.letter, count: $0.count > 2 ? length : $0.count) }.joined()
        }
    }
}
