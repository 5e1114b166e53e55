/// The clauses of a sentence: what a date or an ending in one of them says of a sign in another.
///
/// "I hurt my back years ago and I can't hold my pee" dates the first clause alone.
struct SentenceClauses {
    /// A stretch of a sentence between two borders.
    struct Clause: Sendable, Hashable {
        var tokens: Range<Int>
        /// It has a subject of its own; "gone now" and "years ago" have none, and belong to what stands beside them.
        var hasSubject: Bool
    }

    /// The clauses, in the order of the sentence.
    let all: [Clause]
    /// The tokens of the sentence.
    let sentence: Range<Int>
    private let line: Line

    /// Cuts a sentence at its pauses and joining words, and where a new subject follows without either.
    init(_ sentence: Sentence, in line: Line) {
        self.line = line
        self.sentence = sentence.tokens
        var borders = [sentence.tokens.lowerBound]
        for position in sentence.tokens.dropFirst() where Self.begins(position, sentence, line) {
            borders.append(position)
        }
        borders.append(sentence.tokens.upperBound)
        all = zip(borders, borders.dropFirst()).map { start, end in
            Clause(tokens: start..<end, hasSubject: Self.subject(in: start..<end, line) != nil)
        }
    }

    /// The clauses that a stretch of the sentence lies in.
    func indices(of tokens: Range<Int>) -> ClosedRange<Int>? {
        let touched = all.indices.filter { all[$0].tokens.overlaps(tokens) }
        guard let first = touched.first, let last = touched.last else { return nil }
        return first...last
    }

    /// Where a new clause begins: behind a pause, at "and I", "but my foot is", "which", or at a bare "I".
    private static func begins(_ position: Int, _ sentence: Sentence, _ line: Line) -> Bool {
        if line.tokens[position - 1].kind == .pause { return true }
        let word = line.tokens[position].text
        if ["which", "though", "although", "whereas", "but"].contains(word) { return true }
        if joining.contains(word) {
            return isSubject(next(after: position, sentence, line), sentence, line)
        }
        let previous = line.tokens[position - 1].text
        guard !opening.contains(previous), !joining.contains(previous) else { return false }
        return word == "i"
            || word == "my" && !prepositions.contains(previous) && isSubject(position, sentence, line)
    }

    /// The next position that says something: "and now I", "but today my".
    private static func next(after position: Int, _ sentence: Sentence, _ line: Line) -> Int {
        let rest = (position + 1..<max(position + 1, sentence.tokens.upperBound))
        return rest.first { !passing.contains(line.tokens[$0].text) && line.tokens[$0].isWord }
            ?? sentence.tokens.upperBound
    }

    private static func isSubject(_ position: Int, _ sentence: Sentence, _ line: Line) -> Bool {
        guard position < sentence.tokens.upperBound else { return false }
        let word = line.tokens[position].text
        if pronouns.contains(word) { return true }
        guard determiners.contains(word) else { return false }
        let near = position + 1..<min(position + 6, sentence.tokens.upperBound)
        return near.contains { Tense.of(line.tokens[$0].text) != nil }
    }

    /// The first subject of a clause: a pronoun, or a determiner with a verb behind it.
    private static func subject(in clause: Range<Int>, _ line: Line) -> Int? {
        clause.first { position in
            isSubject(position, Sentence(tokens: clause, endsInQuestionMark: false), line)
        }
    }

    private static let joining: Set<String> = [
        "and", "but", "so", "then", "because", "while", "or", "plus", "yet", "cos", "cuz", "&",
    ]
    /// Before a subject, these make a part of a clause and no new one: "when I had my breakfast".
    private static let opening: Set<String> = [
        "when", "that", "if", "after", "before", "since", "as", "where", "what", "how", "until", "till",
        "whenever", "than", "like", "do", "did", "have", "had", "am", "was", "can", "could", "would",
        "should", "why", "once", "unless", "whether", "time", "suppose", "supposing", "imagine", "say", "let",
        "think",
        "know", "guess", "wish", "hope", "believe", "sure", "afraid", "certain",
    ]
    private static let prepositions: Set<String> = [
        "in", "on", "down", "of", "to", "from", "with", "at", "into", "through", "over", "under", "around",
        "inside",
        "behind", "along", "across", "for", "about", "up", "by", "off", "not", "is", "feel", "hurt", "broke",
    ]
    private static let passing: Set<String> = [
        "now", "then", "today", "also", "just", "still", "yesterday", "again", "even", "suddenly", "since",
        "lately", "yes", "yeah", "well", "really", "actually",
    ]
    static let pronouns: Set<String> = [
        "i", "it", "he", "she", "they", "we", "you", "there", "this", "that", "everything", "nothing",
    ]
    static let determiners: Set<String> = [
        "my", "our", "the", "his", "her", "their", "a", "an", "both", "one", "these", "those",
    ]
}
