/// Words of a hurry that are none where they stand.
extension WhenParser {
    /// "That is right now" agrees, "it hurts right now" complains, and "as soon as I stand" tells when.
    func isIdleHurry(_ count: Int) -> Bool {
        let words = words[index..<min(index + count, words.count)]
        if words.elementsEqual(["right", "now"]) { return !isAskedNow(count) }
        return words.elementsEqual(["as", "soon", "as"]) && tellsWhen(index + count)
    }

    /// "Come right now", "right now please": the clause asks for something, or says nothing else.
    private func isAskedNow(_ count: Int) -> Bool {
        let before = words[..<index].suffix(Self.reach).reversed().prefix { !Self.clauseEnds.contains($0) }
        let after = words[(index + count)...].prefix(Self.reach).prefix { !Self.clauseEnds.contains($0) }
        let clause = before + after
        return clause.contains(where: Self.asking.contains) || clause.allSatisfy(Self.polite.contains)
    }

    /// "As soon as it thaws", and not "as soon as he can".
    private func tellsWhen(_ at: Int) -> Bool {
        ["i", "it", "my", "the", "she", "he", "we", "they", "her", "his", "our"].contains(word(at))
            && !words[at...].prefix(4).contains { ["can", "could", "have", "possible", "get"].contains($0) }
    }

    private static let clauseEnds: Set<String> = [",", ".", "!", "?", ";", ":", "\n", "but", "because", "so"]
    private static let asking: Set<String> = [
        "come", "coming", "need", "needs", "want", "someone", "somebody", "anyone", "anybody", "available",
        "book", "appointment", "massage", "session", "visit", "free", "open", "help", "fit", "can", "could",
        "send", "today", "possible", "asap", "anything", "opening", "openings", "slot",
    ]
    private static let polite: Set<String> = [
        "please", "pls", "plz", "yes", "yeah", "yep", "like", "hi", "hello", "ok", "okay", "if", "or", "now",
        "for", "me", "thanks", "well", "um", "just", "maybe", "at", "oh", "preferably", "ideally",
    ]
}
