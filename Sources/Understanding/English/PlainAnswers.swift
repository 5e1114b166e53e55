/// English words beside a yes or a no that leave it plain.
///
/// Where much hangs on an answer it counts only so. A word that nobody thought of is asked about once more, rather than taken
/// for nothing.
package enum PlainAnswers {
    /// Whether a yes leaves no doubt that a doctor has looked and said that massage is fine: "yes, Dr. Patel did" does not, "yes, two
    /// years ago" and "yes, I have that" do.
    ///
    /// - Parameter words: the words of the yes and of what stands beside it.
    /// - Returns: whether it does.
    package static func clear(_ words: [String]) -> Bool {
        let said = words.map { $0.lowercased() }.drop(while: agreeing.contains)
        guard said.allSatisfy({ common.contains($0) || medical.contains($0) || isTitled($0, in: said) })
        else {
            return false
        }
        guard !said.contains(where: own.contains), !tellsOfOneself(Array(said)) else { return false }
        return said.contains(where: lookers.contains) || said.allSatisfy(affirming.contains)
    }

    /// Whether a no leaves no doubt that something is not so: "no, I don't have that", "no, it stopped"; but not "no, I have it", "no, it
    /// never stopped", "no, since I take aspirin".
    ///
    /// - Parameter words: the words of the no and of what stands beside it.
    /// - Returns: whether it does.
    package static func deny(_ words: [String]) -> Bool {
        let said = words.map { $0.lowercased() }.drop(while: refusing.contains)
        guard !said.contains(where: hedge), !depends(Array(said)), !denyPartly(Array(said)) else {
            return false
        }
        let isEnded = said.contains(where: endings.contains)
        guard said.contains(where: isDenial) else {
            return said.allSatisfy {
                closing.contains($0) || isEnded && (endings.contains($0) || common.contains($0))
            }
        }
        return !isEnded
            && said.indices.allSatisfy { at in
                common.contains(said[at]) || closing.contains(said[at]) || denied.contains(said[at])
                    || isDenial(said[at]) && !wavering.contains(said[at])
                    || at > said.startIndex && ["no", "any"].contains(said[at - 1])
            }
    }

    /// Whether words beside a no make it hold only at times, or by some means: those of "no, since I take aspirin".
    package static func depends(_ words: [String]) -> Bool {
        words.contains { conditions.contains($0.lowercased()) || hedge($0) || $0.allSatisfy(\.isNumber) }
    }

    /// Whether a no to a question about many things admits one of them: "no, I do have it", "none except one", "no, just a fall", "not
    /// really". "No, just stiff" admits nothing.
    package static func admit(_ words: [String]) -> Bool {
        let said = Array(words.map { $0.lowercased() }.drop(while: refusing.contains))
        if goesOn(said) || said.contains(where: admitting.contains) || denyPartly(said) { return true }
        if zip(said, said.dropFirst()).contains(where: { $0 == "at" && $1 == "most" }) { return true }
        let isNone = said.contains { ["none", "nothing", "neither"].contains($0) }
        if !isNone, said.contains(where: halving.contains) { return true }
        return said.indices.contains { at in
            let next = said[(at + 1)...]
            switch said[at] {
            case "just", "only":
                // "None of that, only my husband snores" tells of something else.
                guard let first = next.first, !isNone || articles.contains(first) else { return false }
                return !isHarmless(first, then: next.dropFirst())
            case "but", "though", "although":
                // "None but the last one."
                return next.first.map { subjects.contains($0) || isNone && articles.contains($0) } ?? false
            default:
                return subjects.contains(said[at]) && !denyMore(said)
                    && !said.contains(where: harmless.contains)
                    && (said[at].contains("'") || next.prefix(2).contains(where: having.contains))
            }
        }
    }

    /// Whether what follows a plain no in sentences of its own takes it back: "No. Though I go twenty times a night".
    package static func takeBack(_ words: [String]) -> Bool {
        let said = words.map { $0.lowercased() }
        if said.contains(where: admitting.contains) { return true }
        return said.indices.dropLast().contains { at in
            let next = said[at + 1]
            return ["but", "though", "although"].contains(said[at]) && subjects.contains(next)
                || having.contains(said[at]) && ["it", "that", "this", "one"].contains(next)
        }
    }

    /// Whether something is denied only in part: "not every night", "nothing serious", "it doesn't go below the knee".
    package static func denyPartly(_ words: [String]) -> Bool {
        let said = words.map { $0.lowercased() }.drop(while: refusing.contains)
        return said.contains(where: isDenial) && said.contains(where: partial.contains)
    }

    /// Whether a no goes on in a sentence about somebody, in words that nobody knows to be harmless: "no, I go all the time".
    package static func goOn(_ words: [String]) -> Bool {
        let said = words.map { $0.lowercased() }
        return !deny(words) && said.contains(where: tellers.contains)
            && !said.contains(where: harmless.contains)
    }

    private static let tellers: Set<String> = ["i", "i've", "ive", "it", "it's", "its", "he", "she", "usual"]

    private static let partial: Set<String> = [
        "completely", "entirely", "fully", "totally", "yet", "currently", "every", "very", "much", "serious",
        "seriously",
        "worth", "mentioning", "high", "hard", "big", "recent", "recently", "noticed", "notice", "measured",
        "measure",
        "check", "checked", "sleep", "lasts", "last", "long", "often", "all-day", "both", "whole", "below",
        "above", "far",
        "severe", "bad", "unusual", "usual", "needs", "need", "mind", "tonight", "second", "morning", "most",
        "first", "since",
    ]

    private static func isHarmless(_ word: String, then rest: ArraySlice<String>) -> Bool {
        harmless.contains(word) || denyMore([word]) || rest.prefix(5).contains(where: harmless.contains)
    }

    /// Whether words deny something of which others say that it has ended: "it never stopped".
    package static func goesOn(_ words: [String]) -> Bool {
        let words = Array(words.map { $0.lowercased() }.drop(while: refusing.contains))
        // "It's gone numb now."
        let turns = words.indices.dropLast().contains { at in
            words[at] == "gone" && !common.contains(words[at + 1]) && !closing.contains(words[at + 1])
                && !endings.contains(words[at + 1])
        }
        if turns { return true }
        return words.contains(where: isDenial) && words.contains(where: endings.contains)
    }

    /// Whether something is denied beyond the no with which it begins.
    package static func denyMore(_ words: [String]) -> Bool {
        words.map { $0.lowercased() }.drop(while: refusing.contains).contains(where: isDenial)
    }

    /// Whether a word makes an answer less than one: "I suppose so".
    package static func hedge(_ word: String) -> Bool { hedges.contains(word.lowercased()) }

    /// Whether a yes only goes along with what was said, or mocks it: "ok" and "yeah right" tell of no doctor.
    package static func goAlong(_ yes: String) -> Bool {
        let words = yes.typedWords.map { $0.word.lowercased() }
        return words.allSatisfy(assents.contains) || words.suffix(2) == ["yeah", "right"]
    }

    private static func isDenial(_ word: String) -> Bool {
        Reservations.deny(word) || nothings.contains(word)
    }

    private static func isTitled(_ word: String, in words: ArraySlice<String>) -> Bool {
        // "Dr. Google" has looked at nothing.
        !nobodies.contains(word)
            && words.indices.dropFirst().contains { words[$0] == word && titles.contains(words[$0 - 1]) }
    }

    /// "I looked", "I have that": the writer is no doctor.
    private static func tellsOfOneself(_ words: [String]) -> Bool {
        words.indices.contains { at in
            let next = at + 1 < words.count ? words[at + 1] : ""
            return words[at] == "i" && !answering.contains(next) || words[at] == "have" && next == "that"
        }
    }

    private static let agreeing: Set<String> = ["yes", "yeah", "yep", "yup", "ya", "oh", "well"]
    private static let refusing: Set<String> = [
        "no", "nope", "nah", "nay", "oh", "well", "ok", "okay", "hm", "hmm", "ah",
    ]
    private static let hedges: Set<String> = [
        "guess", "suppose", "think", "believe", "probably", "maybe", "perhaps", "pretty", "kinda", "less",
        "mostly",
        "usually", "normally", "generally", "often", "hardly", "barely", "hope", "should", "almost", "nearly",
        "reckon",
        "assume", "will", "shall", "might", "soon", "tomorrow", "exactly", "really", "quite", "yet",
    ]
    private static let assents: Set<String> = [
        "ok", "okay", "k", "kk", "fine", "alright", "right", "sure", "good", "great", "cool",
    ]
    private static let nothings: Set<String> = ["nothing", "neither", "nor", "nowhere"]
    private static let admitting: Set<String> = [
        "except", "excepting", "once", "twice", "unless", "worse", "sometimes", "constant", "constantly",
        "always", "rarely",
        "occasionally", "seldom", "hardly", "barely",
    ]
    private static let halving: Set<String> = [
        "guess", "suppose", "think", "exactly", "really", "mostly", "usually", "quite", "hope", "still",
    ]
    private static let subjects: Set<String> = [
        "i", "i've", "he", "she", "it", "it's", "its", "that's", "thats", "there", "there's", "they", "he's",
        "she's",
    ]
    private static let articles: Set<String> = ["a", "an", "the", "one", "that", "this", "number"]
    private static let having: Set<String> = [
        "have", "has", "do", "does", "is", "got", "had", "did", "still",
    ]
    private static let harmless: Set<String> = [
        "sore", "stiff", "tired", "achy", "tight", "soreness", "stiffness", "tightness", "pain", "pains",
        "ache", "aches",
        "old", "back", "regular", "normal", "usual", "muscle", "muscles", "joking", "kidding", "asking",
        "curious", "fine",
        "good", "ok", "okay", "well", "healthy", "checking", "wondering",
    ]
    private static let wavering: Set<String> = ["wait", "doubt", "unsure", "without"]
    private static let endings: Set<String> = [
        "stopped", "stop", "gone", "over", "away", "ended", "passed", "vanished",
    ]
    private static let conditions: Set<String> = [
        "since", "when", "whenever", "with", "only", "unless", "if", "until", "till", "except", "once",
        "twice", "but",
        "though", "although", "after", "while", "sometimes", "much", "better", "worse", "still", "always",
        "constant",
        "little", "slightly", "few", "apart", "besides",
    ]
    private static let nobodies: Set<String> = [
        "google", "internet", "wikipedia", "mom", "mum", "dad", "phil", "oz", "house", "who", "web",
        "youtube", "strange",
        "no", "evil", "chatgpt", "ai", "bot",
    ]
    private static let titles: Set<String> = ["dr", "doctor", "doc"]
    /// Words by which a yes is about the writer.
    private static let own: Set<String> = ["am", "i'm", "im", "myself"]
    private static let answering: Set<String> = [
        "have", "did", "do", "was", "saw", "asked", "went", "mean", "said", "told",
    ]
    private static let affirming: Set<String> = [
        "yes", "yeah", "i", "have", "has", "did", "was", "done", "all", "both", "of", "course", "sure",
        "absolutely",
        "please", "thanks", "thank", "you", "correct", "true", "indeed", "definitely", "certainly", "sir",
        "ma'am", "dear",
        "to", "right", "that's", "thats", "that", "is", "so", "it",
    ]
    private static let lookers: Set<String> = [
        "doctor", "doctors", "dr", "doc", "gp", "md", "physician", "surgeon", "specialist", "orthopedist",
        "orthopaedist",
        "neurologist", "consultant", "obgyn", "ob", "er", "hospital", "clinic", "he", "she", "they",
        "doctor's",
    ]
    private static let common: Set<String> = [
        "yes", "yeah", "no", "i", "i'm", "im", "i've", "ive", "we", "you", "he", "she", "it", "it's", "its",
        "they",
        "them", "that", "that's", "thats", "this", "the", "a", "an", "my", "his", "her", "him", "of", "to",
        "and", "so",
        "at", "all", "went", "completely", "totally", "is", "was", "are", "do", "did", "does", "has", "have",
        "had", "been", "be", "very",
        "both", "about",
        "for", "with", "already", "just", "now", "any", "more", "anymore",
    ]
    private static let closing: Set<String> = [
        "please", "thanks", "thank", "you", "sir", "ma'am", "dear", "sorry", "sure", "absolutely",
        "definitely",
        "certainly", "honestly", "promise", "i", "i'm", "im", "way", "of", "course", "god", "lord", "heavens",
        "goodness",
        "gosh", "heck", "hell", "thankfully", "luckily", "fortunately", "at", "all", "no", "nope", "touch",
        "knock", "on",
        "wood", "bro", "man", "mate", "love", "friend", "so", "far", "as", "know", "my",
        "knowledge", "clear",
    ]
    private static let denied: Set<String> = [
        "anything", "like", "those", "these", "either", "or", "got", "get", "mean", "meant",
        "misunderstanding", "mistake",
        "misread", "wrong", "understood", "you've", "me", "symptom", "symptoms", "sign", "signs", "problem",
        "problems",
        "issue", "issues", "trouble", "there", "there's", "theres", "thing", "things", "sort", "kind", "such",
        "ever",
        "again", "what", "as", "say", "said", "in", "on", "least", "applies", "apply", "us", "neither",
        "whatsoever",
        "aware", "list", "lot", "above", "stuff", "life", "single", "one", "hurt", "hurts", "know", "by",
        "from",
    ]
    private static let medical: Set<String> = [
        "sunday", "saturday", "night", "x-ray", "xray", "scan", "even", "recommended", "recommends",
        "approved", "she's",
        "he's", "shes", "hes", "last", "week", "weeks", "day", "days", "ago", "a", "one", "two",
        "three", "few",
        "third", "time", "like", "told",
        "doctor", "doctors", "dr", "doc", "gp", "md", "physician", "surgeon", "specialist", "orthopedist",
        "orthopaedist",
        "neurologist", "consultant", "obgyn", "ob", "er", "hospital", "clinic", "said", "says", "saw", "seen",
        "looked",
        "checked", "examined", "cleared", "confirmed", "told", "gave", "given", "me", "us", "massage",
        "massages", "fine",
        "ok", "okay", "good", "safe", "allowed", "alright", "lovely", "go", "ahead", "clear", "all-clear",
        "green", "light",
        "thumbs", "up", "can", "get", "in", "on", "by", "as", "would", "doctor's", "today", "yesterday",
        "morning",
        "monday", "tuesday", "wednesday", "thursday", "friday", "since", "after", "tonight", "earlier",
        "mean", "began",
        "started", "then", "everything", "out", "over", "looks", "go-ahead", "who", "please", "thanks",
        "thank", "sir",
        "ma'am", "dear", "sorry", "sure", "absolutely", "definitely", "certainly", "correct", "right", "true",
        "indeed",
        "done", "course", "asked", "went",
    ]
}
