/// Words that only say that something was said before: "I said:", "as I told you,".
enum Reminders {
    /// The place behind such words and their sign; the place itself where none stand there, or nothing follows them.
    static func end(in tokens: [Token], from start: Int) -> Int {
        var at = start
        while at < tokens.count, at - start < mostOpeners, openers.contains(tokens[at].text) { at += 1 }
        let words = tokens[at..<min(at + longest, tokens.count)].map(\.text)
        guard let (_, count) = leads.match(words, atOrNil: 0) else { return start }
        var end = at + count
        while end < tokens.count, adverbs.contains(tokens[end].text) { end += 1 }
        guard end < tokens.count, signs.contains(tokens[end].text) else { return start }
        while end < tokens.count, [.mark, .lineEnd].contains(tokens[end].kind) { end += 1 }
        return end < tokens.count ? end : start
    }

    /// So many small words and signs may stand before: "No, ".
    private static let mostOpeners = 4
    /// So many tokens hold the longest of the leads.
    private static let longest = 8
    private static let openers: Set<String> = [
        "no", "well", "ok", "okay", "but", "yes", "again", "look", ",", "!",
    ]
    private static let adverbs: Set<String> = ["before", "earlier", "already", "above", "once", "twice"]
    private static let signs: Set<String> = [":", ",", ".", "!", "-"]

    private static let leads = PhraseTable<Bool>(
        [
            "i said", "i just said", "i already said", "i have said", "i've said", "i told you",
            "i just told you",
            "i already told you", "i've told you", "i've already told you", "i have told you",
            "i have already told you", "as i said", "as i just said", "as i told you", "as i mentioned",
            "as i wrote", "like i said", "like i just said", "like i told you", "like i mentioned",
            "what i said", "just what i said", "exactly what i said", "same as i said", "the same as i said",
            "same thing i said", "the same thing i said", "i mentioned", "i already mentioned", "i wrote",
            "i already wrote", "as mentioned", "as said",
        ].map { ($0, true) })
}
