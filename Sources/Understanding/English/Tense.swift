/// When a verb says that something is: the words by which chat tells now from then.
enum Tense: Sendable, Hashable {
    /// "is", "cannot", "wakes".
    case present
    /// "was", "could", "leaked".
    case past

    /// The tense that a word shows by itself; nil where it shows none ("wet" is both).
    static func of(_ word: String) -> Tense? {
        if presentWords.contains(word) { return .present }
        if pastWords.contains(word) { return .past }
        return isRegularPast(word) ? .past : nil
    }

    /// Whether a word is in the present behind "I", "we" or "they": "I leak".
    static func isPresentBehindSubject(_ word: String) -> Bool { base.contains(word) }

    private static func isRegularPast(_ word: String) -> Bool {
        word.count > 4 && word.hasSuffix("ed") && !adjectives.contains(word)
    }

    private static let presentWords: Set<String> = [
        "is", "are", "am", "cannot", "do", "does", "has", "have", "keeps", "feels", "gets", "goes", "hurts",
        "wakes", "shoots", "runs", "tingles", "burns", "aches", "leaks", "comes", "gives", "radiates",
        "throbs", "drags", "drops", "wets", "travels", "spreads", "means", "wants", "seems", "can", "makes",
        "buckles", "wobbles", "trembles", "stings", "swells", "twitches", "jerks", "fails", "slips", "crawls",
        "dies", "falls", "locks", "kills", "bothers", "creeps", "climbs", "collapses", "flares", "fizzes",
        "stays", "starts", "stops", "says", "needs", "happens",
    ]
    private static let pastWords: Set<String> = [
        "was", "were", "did", "had", "could", "went", "felt", "got", "lost", "woke", "became", "began",
        "fell", "kept", "came", "took", "broke", "gave", "ran", "shot", "made", "said", "told", "left",
        "found", "threw", "slept", "wore", "bled", "shook", "stood", "sat", "lay", "drove", "rode", "met",
        "hurled", "spent", "saw", "knew", "thought", "ended",
    ]
    private static let base: Set<String> = [
        "feel", "keep", "leak", "lose", "pee", "poo", "wake", "get", "dribble", "go", "need", "drag", "trip",
        "limp", "sweat", "soil", "dribble", "work", "live", "run", "burn", "shiver", "want", "think", "drop",
        "stumble",
    ]
    private static let adjectives: Set<String> = [
        "tired", "scared", "worried", "blocked", "numbed", "clogged", "naked", "swollen", "indeed", "speed",
        "unexplained", "embarrassed", "ashamed", "retired", "married", "supposed", "hundred", "aged",
        "soaked",
    ]
}
