/// English words by which a question is known that ends without its mark, as most do that are typed on a phone.
package enum QuestionWords {
    private static let asking: Set<String> = [
        "how", "what", "where", "who", "why", "which", "when", "whats", "hows", "wheres", "whos",
    ]
    private static let verbs: Set<String> = [
        "is", "are", "do", "does", "did", "can", "could", "will", "would", "should", "am", "have", "has",
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
        if asking.contains(first) { return verbs.contains(next) || measures.contains(next) }
        return verbs.contains(first) && subjects.contains(next) && !(first == "do" && next != "you")
    }
}
