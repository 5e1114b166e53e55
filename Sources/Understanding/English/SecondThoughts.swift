/// English words that take back what was just said.
package enum SecondThoughts {
    private static let words: Set<String> = [
        "no", "nope", "wait", "oops", "sorry", "actually", "correction", "whoops", "ah", "oh", "hang", "hold",
        "on", "i",
        "mean", "meant", "make", "that", "its", "it's", "is", "it", "should", "be", "was", "rather", "typo",
        "my", "mistake",
        "not", "ugh", "argh", "damn", "well", "lol", "haha", "ha", "hahaha", "hehe",
    ]
    /// One of these is enough to tell that what was said is taken back.
    static let cues: Set<String> = [
        "no", "nope", "wait", "oops", "sorry", "actually", "correction", "whoops", "mean", "meant", "typo",
        "mistake", "rather",
    ]

    /// Whether a word takes back what was just said: "no", "wait".
    package static func takesBack(_ word: String) -> Bool { cues.contains(word.lowercased()) }

    /// Whether a line puts something in the place of something else: "could it be at my office instead?"
    package static func turn(_ line: String) -> Bool {
        line.typedWords.contains { turns.contains($0.word.lowercased()) }
    }

    private static let turns: Set<String> = ["instead", "actually", "rather", "correction"]

    /// How many words at the beginning of a line only say that something was said wrongly: 1 for "no 24 elm", 3 for "sorry I
    /// meant Joseph".
    ///
    /// - Parameter line: the line's words without marks, as typed.
    /// - Returns: nil where none do, or where nothing follows.
    package static func lead(_ line: [String]) -> Int? {
        let lead = line.prefix { words.contains($0.lowercased()) }.map { $0.lowercased() }
        guard lead.contains(where: cues.contains), lead.count < line.count else { return nil }
        return lead.count
    }
}
