/// English words beside a yes or a no that leave it plain.
///
/// Where much hangs on an answer it counts only so. A word that nobody thought of is asked about once more, rather than taken
/// for nothing.
package enum PlainAnswers {
    /// Whether words beside a yes leave no doubt that a doctor has looked and said that massage is fine: those of "yes, Dr. Patel did",
    /// not those of "yes, two years ago".
    package static func clear(_ words: [String]) -> Bool {
        let words = words.map { $0.lowercased() }
        return words.indices.allSatisfy { at in
            common.contains(words[at]) || medical.contains(words[at])
                || at > 0 && titles.contains(words[at - 1])
        }
    }

    /// Whether words beside a no leave no doubt that somebody does not have a sign: those of "no, I don't have that", not those
    /// of "no, since I take aspirin".
    package static func withdraw(_ words: [String]) -> Bool {
        words.allSatisfy { common.contains($0.lowercased()) || misread.contains($0.lowercased()) }
    }

    /// Whether words beside a no make it hold only at times, or by some means: those of "no, since I take aspirin".
    package static func depends(_ words: [String]) -> Bool {
        words.contains { conditions.contains($0.lowercased()) || hedge($0) || $0.allSatisfy(\.isNumber) }
    }

    /// Whether a word makes an answer less than one: "I suppose so".
    package static func hedge(_ word: String) -> Bool { hedges.contains(word.lowercased()) }

    /// Whether a no leaves something over: "hardly".
    package static func scarcely(_ no: String) -> Bool {
        no.typedWords.contains { ["hardly", "barely", "scarcely"].contains($0.word.lowercased()) }
    }

    /// Whether a yes only goes along with what was said: "ok" tells of no doctor.
    package static func goAlong(_ yes: String) -> Bool {
        yes.typedWords.allSatisfy { assents.contains($0.word.lowercased()) }
    }

    private static let hedges: Set<String> = [
        "guess", "suppose", "think", "believe", "probably", "maybe", "perhaps", "pretty", "sort", "kind",
        "kinda",
        "less", "mostly", "hardly", "barely", "hope", "should", "almost", "nearly", "reckon", "assume",
        "will", "shall", "might", "soon",
        "tomorrow",
    ]
    private static let conditions: Set<String> = [
        "since", "when", "whenever", "with", "only", "unless", "if", "until", "till", "except", "once", "but",
        "after", "while", "sometimes", "mostly", "much", "less", "better",
    ]
    private static let assents: Set<String> = [
        "ok", "okay", "k", "kk", "fine", "alright", "right", "sure", "good", "great", "cool",
    ]
    private static let titles: Set<String> = ["dr", "doctor", "doc", "dr."]
    private static let common: Set<String> = [
        "yes", "yeah", "yep", "yup", "ya", "no", "nope", "nah", "i", "i'm", "im", "i've", "ive", "we", "you",
        "he",
        "she", "it", "it's", "its", "they", "them", "that", "that's", "thats", "this", "the", "a", "an", "my",
        "his",
        "her", "him", "of", "to", "and", "so", "at", "all", "is", "was", "are", "do", "did", "does", "has",
        "have",
        "had", "been", "be", "am", "very", "much", "please", "thanks", "thank", "sir", "ma'am", "dear",
        "sorry", "oh",
        "well", "sure", "really", "absolutely", "definitely", "certainly", "just", "both", "about", "for",
        "with",
        "already", "correct", "right", "true", "honestly", "promise", "course", "indeed",
    ]
    private static let medical: Set<String> = [
        "doctor", "doctors", "dr", "dr.", "doc", "gp", "gp's", "md", "physician", "surgeon", "specialist",
        "orthopedist", "orthopaedist", "neurologist", "consultant", "obgyn", "ob", "er", "hospital", "clinic",
        "said", "says", "saw", "seen", "looked", "checked", "examined", "cleared", "confirmed", "told",
        "gave", "given",
        "me", "us", "massage", "massages", "fine", "ok", "okay", "good", "safe", "allowed", "alright",
        "lovely", "go",
        "ahead", "clear", "all-clear", "green", "light", "thumbs", "up", "can", "get", "in", "on", "by", "as",
        "would",
        "doctor's", "today", "yesterday", "morning", "monday", "tuesday", "wednesday", "thursday", "friday",
        "since", "after", "tonight", "earlier", "mean", "began", "started", "then", "everything", "out",
        "over", "now", "looks", "go-ahead",
        "who",
    ]
    private static let misread: Set<String> = [
        "don't", "dont", "doesn't", "doesnt", "didn't", "didnt", "haven't", "havent", "hasn't", "hasnt",
        "isn't",
        "isnt", "wasn't", "wasnt", "not", "never", "none", "nothing", "neither", "any", "anything", "like",
        "those",
        "these", "either", "nor", "or", "have", "got", "get", "mean", "meant", "misunderstanding", "mistake",
        "misread", "wrong", "understood", "you've", "me", "gone", "over", "anymore", "more", "any-more",
        "stopped",
        "now", "symptom", "symptoms", "sign", "signs", "problem", "problems", "issue", "issues", "trouble",
        "there", "thing", "things", "sort", "kind", "such", "way", "ever", "completely", "again", "what",
        "case",
        "as", "say", "said", "in", "on", "least", "there's", "theres", "god", "touch", "wood", "fine", "ok",
        "okay",
    ]
}
