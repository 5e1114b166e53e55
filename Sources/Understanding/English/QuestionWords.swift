/// English words by which a question is known that ends without its mark, as most do that are typed on a phone.
package enum QuestionWords {
    private static let asking: Set<String> = [
        "how", "what", "where", "who", "why", "which", "when", "whats", "hows", "wheres", "whos",
    ]
    private static let verbs: Set<String> = [
        "is", "are", "do", "does", "did", "can", "could", "will", "would", "should", "am", "have", "has",
    ]
    /// "Isn't Thursday Thanksgiving": what is asked so has any subject.
    private static let denying: Set<String> = [
        "isn't", "isnt", "aren't", "arent", "wasn't", "wasnt", "doesn't", "doesnt", "won't", "wouldn't",
        "wouldnt", "shouldn't", "shouldnt",
    ]
    private static let subjects: Set<String> = [
        "i", "you", "it", "he", "she", "they", "we", "there", "this", "that", "these", "those", "the",
        "your",
        "my", "a", "an", "u",
    ]
    private static let measures: Set<String> = [
        "much", "many", "long", "often", "soon", "far", "about", "if", "kind", "sort", "time", "days",
        "happens", "exactly", "come", "else",
    ]
    private static let leading: Set<String> = [
        "and", "but", "so", "ok", "okay", "well", "hmm", "also", "wait", "oh", "then", "sorry", "um", "plus",
        "hey", "just",
    ]
    private static let joined: Set<String> = ["whats", "hows", "wheres", "whos"]

    /// Whether a clause begins as a question does: "how much is it", "do you come", but not "what I said" or "do it".
    package static func open(_ clause: String) -> Bool {
        let words = clause.lowercased().replacing("’", with: "'").split {
            !$0.isLetter && $0 != "'"
        }.map(String.init)
        let rest = words.drop(while: leading.contains)
        guard let first = rest.first else { return false }
        let next = rest.dropFirst().first ?? ""
        if joined.contains(first) || first.hasSuffix("'s") && asking.contains(String(first.dropLast(2))) {
            return true
        }
        if denying.contains(first) { return true }
        if asking.contains(first) { return verbs.contains(next) || measures.contains(next) }
        return verbs.contains(first) && subjects.contains(next) && !(first == "do" && next != "you")
    }

    /// Whether a question begins with a denial, as one does that expects a yes: "isn't Thursday a holiday".
    package static func deny(_ clause: String) -> Bool {
        clause.typedWords.first.map { denying.contains($0.word.lowercased().replacing("’", with: "'")) }
            ?? false
    }
}
