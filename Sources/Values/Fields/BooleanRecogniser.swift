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
        // The first answer holds ("yes... I said no onions"), unless a later clause denies outright.
        let denial = marks.first { $0.isStrongDenial }
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

    /// "I am his coach" tells who somebody is, and no yes.
    private func isDescription(_ index: Int, _ count: Int) -> Bool {
        let words = text.tokens[index..<index + count].map(\.text).joined(separator: " ")
        let next = index + count
        return ["i am", "i'm", "im"].contains(words) && next < text.tokens.count
            && ["his", "her", "their", "a", "an", "the"].contains(text.tokens[next].text)
    }

    /// Every answer in the text, in order.
    private func marks() -> [Mark] {
        var found: [Mark] = []
        var index = 0
        let words = text.tokens.map(\.text)
        while index < words.count {
            if let (value, count) = PhraseTable.answers.match(words, at: index), !isDescription(index, count)
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
