/// Reads yes, no, and not sure.
struct BooleanRecogniser {
    /// The text that is read.
    let text: TypedText

    /// Reads the text as an answer to a question of yes or no.
    func recognise() -> Recognition {
        let marks = marks()
        guard let first = marks.first else { return Recognition(.boolean, .absent, status: "none") }
        let spans = marks.map(\.span)
        if marks.contains(where: { $0.value == nil }) {
            return Recognition(.boolean, .refused, status: "unsure", reason: "unsure", spans: spans)
        }
        // The first answer holds ("yes... I said no onions"), unless a later clause denies outright. "Yeah. No. Ok yeah" does neither.
        let denial = marks.first { $0.isStrongDenial }
        if first.value == true, let last = marks.last, last.value == true,
            let no = marks.dropFirst().first(where: { $0.value == false }),
            no.span.upperBound <= last.span.lowerBound
        {
            return Recognition(.boolean, .refused, status: "unsure", reason: "unsure", spans: spans)
        }
        let answer = denial?.value ?? first.value ?? true
        return Recognition(
            .boolean, .accepted, status: "ok",
            readings: [Reading(.boolean(answer), spoken: answer ? "yes" : "no")], spans: spans)
    }

    private struct Mark {
        var value: Bool?
        var isStrongDenial = false
        var span: Range<Int>
    }

    /// "I am afraid", "I have only a small room" begin a sentence of their own: they are no yes unless nothing more follows
    /// than what goes with one.
    private func beginsSentence(_ index: Int, _ count: Int) -> Bool {
        let words = text.tokens[index..<index + count].map(\.text).joined(separator: " ")
        let next = index + count
        guard Self.elliptic.contains(words), next < text.tokens.count, text.tokens[next].kind != .lineEnd
        else {
            return false
        }
        let follower = text.tokens[next]
        return follower.kind == .number || follower.kind == .word && !Self.followers.contains(follower.text)
    }

    /// Short answers that repeat the question's verb alone.
    private static let elliptic: Set<String> = [
        "i do", "i have", "i am", "i did", "i can", "i would", "it is", "it does", "they do",
    ]
    /// What may stand behind a short answer.
    private static let followers: Set<String> = [
        "indeed", "yes", "actually", "please", "thanks", "thank", "unfortunately", "sadly", "and", "but",
        "so", "though",
        "sir", "madam", "consent", "accept", "approve", "want", "like", "love", "really", "too", "then", "or",
        "lol",
    ]

    /// "Stiff from the chair, no bus": a no behind other words that belongs to a thing answers nothing.
    private func leavesOut(_ index: Int, _ count: Int) -> Bool {
        let next = index + 1
        guard count == 1, index > 1, text.tokens[index].text == "no", next < text.tokens.count,
            text.tokens[next].kind == .word
        else { return false }
        return !Self.afterNo.contains(text.tokens[next].text)
    }

    /// What goes on after a no that answers.
    private static let afterNo: Set<String> = [
        "i", "he", "she", "it", "they", "we", "that", "thats", "do", "dont", "don't", "not", "never",
        "thanks",
        "thank", "please", "sorry", "way", "and", "but", "just", "wait", "actually", "lol", "sir", "madam",
        "no", "none", "need", "thats", "you", "please", "is", "its", "it's", "im", "i'm",
    ]

    /// Every answer in the text, in order.
    private func marks() -> [Mark] {
        var found: [Mark] = []
        var index = 0
        let words = text.tokens.map(\.text)
        while index < words.count {
            if let (value, count) = PhraseTable.answers.match(words, at: index),
                !beginsSentence(index, count),
                !leavesOut(index, count)
            {
                let range = index..<index + count
                if value != .passing {
                    let answer: Bool? = value == .unsure ? nil : value == .yes
                    found.append(
                        Mark(
                            value: value == .denial ? false : answer, isStrongDenial: value == .denial,
                            span: text.span(tokens: range)))
                }
                index += count
            } else {
                index += 1
            }
        }
        return found
    }
}
