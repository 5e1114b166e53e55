/// English clauses that tell something which is worth passing on, where no field and no topic takes it: "ring twice", "text only",
/// "she is hard of hearing".
package enum Remarks {
    private static let manners: Set<String> = [
        "please", "thanks", "thank", "you", "pls", "plz", "that", "thats", "that's", "is", "it", "its",
        "it's", "my", "the", "a",
        "number", "phone", "cell", "mobile", "email", "mail", "address", "call", "me", "at", "on", "best",
        "reach", "to",
        "home", "or", "and", "use", "here", "heres", "here's", "sure", "ok", "okay", "yes", "yeah",
        "well", "hi", "um",
        "so", "just", "would", "be", "can", "this", "try", "one", "i", "i'm", "im", "am", "telephone",
        "landline", "with",
        "area", "code", "prefer", "i'd", "id", "rather", "email", "by", "via", "better", "easiest",
        "get", "you", "then", "as", "typed",
    ]
    /// What only turns something over, or repeats what was asked, is nothing to pass on.
    private static let idle: Set<String> = [
        "know", "mean", "guess", "think", "suppose", "understand", "sorry", "said", "told", "already", "hmm",
    ]

    /// Whether a word beside a number or an address says nothing of its own.
    package static func isManner(_ word: String) -> Bool { manners.contains(word.lowercased()) }

    /// Whether a line states something, or says to put it down, and asks for nothing: "she takes a blood thinner", "put no elevator
    /// in there"; but not "tell me the price" or "insurance".
    package static func tellOutright(_ line: String) -> Bool {
        let words = line.typedWords.map { $0.word.lowercased() }
        guard asksNothing(line), words.count > 3 else { return false }
        return words.contains(where: noting.contains)
            || words.indices.dropLast().contains { subjects.contains(words[$0]) && states(words[$0 + 1]) }
            || words.contains(where: contracted.contains)
    }

    /// Whether a line tells something of somebody in whole sentences and asks for nothing: "He's 78 and has had it for two weeks", "My
    /// back. I said that already."
    package static func state(_ line: String) -> Bool {
        guard asksNothing(line), line.typedWords.count > 3 else { return false }
        let words = line.typedWords.map { $0.word.lowercased() }
        return words.contains(where: contracted.contains)
            || words.indices.dropLast().contains { at in
                subjects.contains(words[at])
                    || owners.contains(words[at])
                        && words[(at + 1)...].prefix(4).contains {
                            stating.contains($0) || $0.hasSuffix("s") && states($0)
                        }
            }
    }

    /// Whether a line has neither the mark of a question nor a word by which something is asked for.
    private static func asksNothing(_ line: String) -> Bool {
        !line.contains("?") && !line.clauses.contains { QuestionWords.open($0.words) }
            && !line.typedWords.contains { asking.contains($0.word.lowercased()) }
    }

    /// Whether a line that decides something asks for something besides: "no, and tell me the price"; in "an old man who sits too
    /// much" nothing is asked.
    package static func askBeside(_ line: String) -> Bool {
        line.contains("?") || line.clauses.contains { QuestionWords.open($0.words) }
            || line.typedWords.contains { besides.contains($0.word.lowercased()) }
    }

    private static let besides: Set<String> = [
        "tell", "know", "wonder", "wondering", "explain", "question", "questions", "curious", "price", "cost",
        "how",
        "what", "whats", "why", "whether",
    ]
    private static let owners: Set<String> = ["my", "his", "her", "their", "our"]

    private static func states(_ verb: String) -> Bool {
        stating.contains(verb) || verb.hasSuffix("s") && verb.count > 3
    }

    private static let asking: Set<String> = [
        "know", "wonder", "wondering", "ask", "how", "what", "whats", "if", "whether", "can", "could", "does",
        "would", "tell", "question",
        "price", "cost", "curious", "which", "why", "when", "where", "who", "want", "need", "like",
    ]
    private static let noting: Set<String> = ["put", "note", "write", "add", "mention", "remind", "include"]
    private static let subjects: Set<String> = [
        "i", "he", "she", "we", "they", "there", "it", "mom", "mum", "dad", "mother", "father",
    ]
    private static let stating: Set<String> = [
        "have", "am", "is", "are", "take", "use", "has", "live", "got", "had", "was",
    ]
    private static let contracted: Set<String> = [
        "i'm", "im", "i've", "ive", "she's", "shes", "he's", "hes", "there's", "theres", "we've",
    ]

    /// Whether a line calls a note by its name: "take that note out" wants nothing else deleted.
    package static func nameNote(_ line: String) -> Bool {
        line.typedWords.contains { names.contains($0.word.lowercased()) }
    }

    private static let names: Set<String> = [
        "note", "notes", "line", "lines", "sentence", "sentences", "remark", "remarks", "question",
        "questions", "bit", "bits",
        "part", "thing", "things", "joke", "jokes", "comment", "comments",
    ]
    private static let several: Set<String> = [
        "notes", "lines", "sentences", "remarks", "questions", "bits", "things", "jokes", "comments", "both",
        "all",
    ]

    /// Which of some notes a line tells to take out: those that share words with it, where it speaks of several or names words of
    /// several; else the last where it says "that note" or "it".
    ///
    /// - Returns: their places among the notes; empty where the line takes none out.
    package static func removed(by line: String, from notes: [String]) -> [Int] {
        let words = line.typedWords.map { $0.word.lowercased() }
        guard !notes.isEmpty, words.contains(where: removing.contains) || isTakenOut(words) else { return [] }
        let said = Set(words).subtracting(manners).subtracting(removing).subtracting(pointing).subtracting(
            names)
        let shared = notes.map { note in Set(note.typedWords.map { $0.word.lowercased() }).intersection(said)
        }
        let isOfSeveral = words.contains(where: several.contains)
        guard let most = shared.map(\.count).max(), most > 0 else {
            if isOfSeveral, said.count < 3 { return Array(notes.indices) }
            let points = !Set(words).isDisjoint(with: ["that", "it", "note", "bit", "line"])
            return points && said.count < 2 ? [notes.count - 1] : []
        }
        if isOfSeveral { return shared.indices.filter { !shared[$0].isEmpty } }
        // "Leave out the smoke signals and the film thing" names words of two.
        var rest = said
        return shared.indices.sorted { shared[$0].count > shared[$1].count }.filter { place in
            let isNamed =
                shared[place].intersection(rest).contains { $0.count > 3 }
                || shared[place].count == most && rest == said
            rest.subtract(shared[place])
            return isNamed
        }.sorted()
    }

    private static func isTakenOut(_ words: [String]) -> Bool {
        guard let verb = words.firstIndex(where: { ["take", "leave", "cross", "strike"].contains($0) }) else {
            return false
        }
        return words[verb...].contains { ["out", "off"].contains($0) }
    }

    private static let removing: Set<String> = ["delete", "remove", "scrap", "erase", "scratch", "rid"]
    private static let pointing: Set<String> = [
        "that", "this", "it", "bit", "note", "part", "thing", "take", "leave", "out", "off", "from", "there",
    ]

    /// Whether a clause tells something: it asks nothing, and says more than manners.
    package static func tell(_ clause: String) -> Bool {
        guard !clause.contains("?"), !QuestionWords.open(clause) else { return false }
        let words = clause.typedWords.map { $0.word.lowercased() }
        return words.count { !manners.contains($0) } > 1 && !words.contains(where: idle.contains)
    }
}
