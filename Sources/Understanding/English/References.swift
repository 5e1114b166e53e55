/// English words behind which something is mentioned that was told before: "after the fall".
package enum References {
    private static let leads: Set<String> = [
        "after", "since", "about", "for", "regarding", "concerning", "following",
    ]
    private static let exceptions: Set<String> = [
        "apart", "aside", "except", "excepting", "besides", "beyond", "than", "outside",
    ]
    private static let recalls: Set<String> = [
        "only", "just", "same", "already", "still", "told", "mentioned", "said", "cleared", "done", "sorted",
    ]
    private static let articles: Set<String> = ["the", "my", "that", "this", "his", "her", "their"]

    /// Whether a word sets aside what follows it: "except".
    package static func except(_ word: String) -> Bool { exceptions.contains(word.lowercased()) }

    /// Whether what follows these words, or stands at their end, is set aside: "apart from the", "none other than my leg".
    package static func setAside(_ words: String) -> Bool {
        words.typedWords.suffix(reach).contains { exceptions.contains($0.word.lowercased()) }
    }

    private static let reach = 3

    /// Whether a line says of something that it was told before, or is all there is: "only the leg", "apart from the fall".
    package static func recall(_ line: String) -> Bool {
        line.typedWords.contains { word in
            let word = word.word.lowercased()
            return exceptions.contains(word) || recalls.contains(word)
        }
    }

    /// Whether what follows these words is only referred to: "after the", but not "I'm after".
    package static func lead(_ words: String) -> Bool {
        let before = words.typedWords.suffix(2).map { $0.word.lowercased() }
        guard before.count == 2 else { return false }
        return leads.contains(before[0]) && articles.contains(before[1])
    }
}
