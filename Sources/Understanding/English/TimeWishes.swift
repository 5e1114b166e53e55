/// English words by which a line wishes for a time, and does not only name one.
package enum TimeWishes {
    private static let wishes = [
        "come", "book", "free", "available", "appointment", "have anything", "any openings", "slot",
        "i'd like",
        "would like", "works", "suits", "make it", "can do", "could do", "prefer", "see me", "fit me",
    ]

    /// Whether a line wishes for a time: "can somebody come on Friday", "do you have anything Wednesday"; "I checked five times
    /// today" does not.
    package static func stand(in text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
        return wishes.contains { " \(words) ".contains(" \($0) ") }
    }

    /// Whether the clause around a time only tells of it: "my husband passed in March", "weekdays I mind the twins", "Friday is
    /// leftovers day". One word before the time may be anything; what wishes for it, or stands behind a "when", may say more.
    ///
    /// - Parameters:
    ///   - before: the words of the clause before the time.
    ///   - after: the words behind it.
    /// - Returns: whether nothing wishes for the time.
    package static func onlyTold(before: [String], after: [String]) -> Bool {
        let before = before.map { $0.lowercased() }
        let after = after.map { $0.lowercased() }
        if tellOfState(before) || isAtWork(before) { return true }
        if !answers.isDisjoint(with: before + after) { return true }
        guard wishing.isDisjoint(with: before + after) else { return false }
        let said = before.filter { !light.contains($0) }
        let rest = after.dropFirst().contains { !light.contains($0) }
        let isClaim = after.first.map(claims.contains) == true && rest
        let isNamed = before.last.map(copulas.contains) == true && !said.isEmpty
        return said.count > 1 || isClaim || isNamed
    }

    /// "It's a bit better today", "my back is bad today".
    private static func tellOfState(_ before: [String]) -> Bool {
        let said = before.filter { !degrees.contains($0) }
        guard let state = said.last, states.contains(state), said.count > 1 else { return false }
        return beings.contains(said[said.count - 2])
    }

    /// "I'm at work til" wishes for no hour.
    private static func isAtWork(_ before: [String]) -> Bool {
        zip(before, before.dropFirst()).contains {
            $0 == "at" && ["work", "school", "church", "college"].contains($1)
        }
            || before.contains("working")
    }

    private static let degrees: Set<String> = [
        "a", "bit", "little", "much", "really", "very", "so", "quite", "even", "already", "far", "lot",
    ]
    private static let states: Set<String> = [
        "better", "worse", "bad", "sore", "fine", "good", "awful", "terrible", "easier",
    ]
    private static let beings: Set<String> = [
        "it's", "its", "is", "feels", "feel", "was", "got", "gets", "i'm", "im", "am",
    ]

    /// Whether words before a time tell of somebody else who is met then: "I shall ask Doctor Hargreaves on".
    package static func meetOthers(_ before: [String]) -> Bool {
        before.contains { others.contains($0.lowercased()) }
    }

    private static let others: Set<String> = [
        "doctor", "doctor's", "doctors", "dr", "doc", "gp", "dentist", "surgeon", "specialist", "physio",
        "hospital", "scan",
        "mri", "xray", "x-ray", "checkup", "physical",
    ]

    /// Whether a word names a day of the week or a month: "Wednesday", "sept".
    package static func isDayOrMonth(_ word: String) -> Bool {
        let start = word.lowercased().filter(\.isLetter)
        return start.count > 2
            && (days + months).contains { $0 == start || start.count < 5 && $0.hasPrefix(start) }
    }

    private static let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    /// Whether a question about a time asks how certain it is: "will he definitely come on Friday".
    package static func weigh(_ clause: String) -> Bool {
        let words = clause.typedWords.map { $0.word.lowercased() }
        return words.contains { certain.contains($0) } && !words.contains("instead")
    }

    private static let certain: Set<String> = [
        "definitely", "certain", "certainly", "sure", "surely", "confirmed", "fixed", "guaranteed", "really",
        "still", "actually",
        "set", "settled",
    ]
    private static let wishing: Set<String> = [
        "want", "wants", "would", "i'd", "can", "could", "can't", "cant", "cannot", "free", "available",
        "open", "works",
        "work", "suits", "suit", "prefer", "preferred", "preferably", "like", "love", "great", "good", "best",
        "better",
        "fine", "ok", "okay", "perfect", "ideal", "ideally", "possible", "possibly", "hopefully", "how",
        "what", "maybe",
        "perhaps", "either", "any", "anytime", "instead", "earliest", "soonest", "except", "not", "no",
        "make", "move",
        "change", "switch", "book", "schedule", "come", "visit", "session", "appointment", "slot", "off",
        "thinking",
        "hoping", "aim", "say", "try", "do", "drop", "lose", "remove", "keep", "leave", "add", "take", "only",
        "just",
        "too", "also", "put", "need", "nope", "don't", "dont", "won't", "wont", "meant", "mean",
        "before", "until",
        "by", "between", "asap", "soon", "please", "pls", "plz", "grand", "lovely", "easier",
        "easiest", "handy",
        "convenient", "that'd", "that's", "thats", "busy", "unless", "whenever", "avoid", "without",
        "flexible",
    ]
    /// What is said of telephones and answers wishes for no visit: "nights I don't pick up", "I want a confirmation today".
    private static let answers: Set<String> = [
        "pick", "ring", "asleep", "confirmation", "callback", "reply", "answer", "answered", "voicemail",
        "phones",
    ]
    private static let bygone: Set<String> = [
        "didn't", "didnt", "died", "passed", "went", "came", "had", "got", "did", "was", "were", "met",
        "moved", "retired",
    ]
    /// Whether words before a time tell of the past: "my husband Walter passed in"; "I was thinking of" does not.
    package static func tellBygone(_ before: [String]) -> Bool {
        let before = before.map { $0.lowercased() }
        return !bygone.isDisjoint(with: before) && hopes.isDisjoint(with: before)
    }

    private static let hopes: Set<String> = ["thinking", "hoping", "wondering", "going"]
    private static let light: Set<String> = [
        "a", "an", "the", "on", "at", "in", "for", "to", "of", "and", "or", "so", "then", "this", "that",
        "it", "it's",
        "its", "is", "are", "was", "be", "i", "i'm", "im", "my", "me", "we", "you", "us", "day", "days",
        "time", "times",
        "week", "next", "yes", "yeah", "well", "um", "uh", "hi", "hey", "hello", "thanks", "thank", "sorry",
        "oh", "now",
        "number", "phone", "cell", "mobile", "email", "name", "address", "here", "here's",
        "with", "there", "from", "ish", "around", "about", "but", "n", "ur", "u", "r", "pm", "am", "o'clock",
        "oclock",
        "hmm", "ah", "morning", "afternoon", "evening", "night", "pm's", "actually", "wait", "tell", "her",
        "him", "lets",
        "let's",
    ]
    private static let claims: Set<String> = [
        "is", "are", "was", "were", "i", "we", "he", "she", "they", "my", "our", "his", "her",
    ]
    private static let copulas: Set<String> = ["is", "are", "was", "were", "falls"]

    /// Whether words name days of the week, perhaps with their part of the day, and neither a date nor which week.
    package static func nameDaysOnly(_ words: String) -> Bool {
        let words = words.lowercased().typedWords.map(\.word)
        return !words.contains { $0.contains(where: \.isNumber) || pointing.contains($0) }
    }

    private static let pointing: Set<String> = [
        "next", "this", "coming", "tomorrow", "tmrw", "tmw", "today", "tonight", "week", "weeks", "following",
        "after",
        "last", "other",
    ]
}
