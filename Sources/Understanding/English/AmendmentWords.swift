/// English words between the name of a thing and what should stand there instead: "the note should say sore hip".
package enum AmendmentWords {
    /// Words that may follow each other before the new value.
    private static let links: Set<String> = [
        "to", "is", "it's", "its", "it", "should", "be", "read", "say", "must", "has", "needs", "as",
        "actually", "into",
        "really", "put", "make", "now", "that's", "just", "and", "to:", "please", "=", "no", "sorry",
        "instead",
    ]
    /// One of these tells that a value follows; the others only stand between.
    private static let signs: Set<String> = [
        "to", "is", "it's", "its", "be", "read", "say", "as", "into", "put", "=", "to:",
    ]
    /// Words of a wish for one thing more, which changes nothing: "another session on Friday".
    private static let more: Set<String> = [
        "another", "book", "booking", "appointment", "appointments", "session", "sessions", "visit",
        "massage",
        "slot", "second", "new", "again",
    ]

    /// Whether a line asks for something more rather than for a change.
    package static func asksForMore(_ line: String) -> Bool {
        line.typedWords.contains { more.contains($0.word.lowercased()) }
    }

    private static let marks: Set<Character> = [",", ".", ":", ";", "-", "=", "!", "–", "—", "("]

    /// Where the value begins in words that follow the name of a thing.
    ///
    /// - Parameters:
    ///   - words: the words behind the name, as typed.
    ///   - isMarked: a colon or the like stands between the name and them.
    /// - Returns: how many of the words only lead to the value; nil where nothing says that one follows.
    package static func lead(_ words: [String], isMarked: Bool) -> Int? {
        var count = 0
        var isTold = isMarked
        for word in words {
            let bare = String(
                word.lowercased().drop { marks.contains($0) }.reversed().drop { marks.contains($0) }
                    .reversed())
            guard bare.isEmpty || links.contains(bare) else { break }
            isTold = isTold || bare.isEmpty || signs.contains(bare)
            count += 1
        }
        return isTold && count < words.count ? count : nil
    }

    /// Whether the last words before the name of a thing ask to change it: "make the".
    package static func command(_ words: [String]) -> Bool { words.contains(where: commands.contains) }

    /// Whether a word says that something is wrong, and not what should stand there: "missing".
    package static func isFault(_ word: String) -> Bool { faults.contains(word.lowercased()) }

    private static let faults: Set<String> = [
        "missing", "wrong", "incorrect", "misspelled", "misspelt", "gone", "not", "off", "incomplete",
        "mistyped", "old", "bad",
    ]
    private static let commands: Set<String> = [
        "make", "change", "set", "put", "correct", "fix", "update", "edit", "switch",
    ]

    /// Words that belong to no value at its end: "and the", before the next thing is named.
    package static let trailing: Set<String> = [
        "and", "the", "my", "also", "his", "her", "their", "please", "instead", ",", "make", "change", "then",
        "plus",
    ]

    /// The halves of a name as they are called.
    package static let nameParts: Set<String> = [
        "surname", "last name", "family name", "lastname", "first name", "given name", "firstname",
    ]
}
