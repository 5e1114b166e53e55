/// Reads a person's name.
///
/// A name is never refused by a pattern of its letters: what is refused is a sentence, told by its ordinary words.
struct NameRecogniser {
    let text: TypedText
    let reader: NamePartReader

    init(text: TypedText) {
        self.text = text
        reader = NamePartReader(text: text)
    }

    var tokens: [Token] { text.tokens }

    /// Reads the name that the text gives.
    ///
    /// `isAnswer`: the text answers a question for a name, so a bare name counts.
    func recognise(isAnswer: Bool) -> Recognition {
        if isAnswer, let answer = behindEcho() {
            return NameRecogniser(text: answer).recognise(isAnswer: true)
        }
        if let name = beforeSpelling() {
            let read = NameRecogniser(text: name).recognise(isAnswer: isAnswer)
            if read.standing == .accepted { return read }
        }
        let nickname = nickname()
        if let parts = familyAlone(isAnswer: isAnswer) { return accepted(parts, nickname: nickname) }
        if let parts = labelled() ?? introduced(isAnswer: isAnswer) ?? trailing(isAnswer: isAnswer) {
            return accepted(respelt(parts), nickname: nickname)
        }
        if isAnswer, let parts = bare() ?? leading() { return accepted(respelt(parts), nickname: nickname) }
        if let parts = related() { return accepted(parts, nickname: nickname) }
        if let called = calledBy(), isAnswer || called[0].isCapitalised {
            return accepted(called, nickname: nil)
        }
        guard isAnswer, !tokens.isEmpty else {
            return Recognition(.name, .absent, status: "reject", reason: "no_name")
        }
        return Recognition(.name, .refused, status: "reject", reason: "no_name")
    }

    /// "Name? Sure, Tucker": the question said again before its answer.
    private func behindEcho() -> TypedText? {
        guard let mark = tokens.firstIndex(where: { $0.text == "?" }), mark > 0, mark + 1 < tokens.count,
            tokens[..<mark].allSatisfy({
                Self.echoes.contains($0.text) || NameWords.openers.contains($0.text)
            }),
            !tokens[(mark + 1)...].contains(where: { $0.text == "?" })
        else { return nil }
        return TypedText(source: text.source, tokens: Array(tokens[(mark + 1)...]))
    }

    /// "Karen Ostrowski, it's Karen with a K", "Dot Ainsworth, that's with one s": how it is spelled is said behind it.
    private func beforeSpelling() -> TypedText? {
        let start = tokens.indices.dropFirst().first { at in
            guard ["it's", "its", "that's", "thats"].contains(word(at)), endsClause(at - 1) else {
                return false
            }
            return (at + 1...at + 3).contains {
                ["with", "without"].contains(word($0)) && Self.amounts.contains(word($0 + 1))
            }
        }
        return start.map { TypedText(source: text.source, tokens: Array(tokens[..<$0])) }
    }

    private static let amounts: Set<String> = ["a", "an", "one", "two", "no", "double", "the", "1", "2"]

    private static let echoes: Set<String> = [
        "name", "my", "the", "your", "who", "me", "what", "what's", "whats", "is", "full", "first", "last",
        "a", "you",
        "want", "need", "mean", "mine", "and", "it", "that", ",", "i", "am", "oh", "name's", "called", "do",
    ]

    func accepted(_ parts: [NamePart], nickname: NamePart?) -> Recognition {
        guard !parts.allSatisfy(\.isTitle), let name = NameBuilder.name(of: parts, nickname: nickname),
            let first = parts.first,
            let last = parts.last
        else {
            return Recognition(.name, .absent, status: "reject", reason: "no_name")
        }
        let span = text.span(
            tokens: min(
                first.tokens.lowerBound, last.tokens.lowerBound)..<max(
                    first.tokens.upperBound, last.tokens.upperBound))
        return Recognition(
            .name, .accepted, status: "ok", readings: [Reading(.name(name), spoken: name.display)],
            spans: [span])
    }

    func word(_ index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].text : ""
    }

    func endsClause(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        return tokens[index].kind == .lineEnd
            || [",", ".", "!", "?", ";", "(", ")", ":", "-", "\"", "/"].contains(tokens[index].text)
            || tokens[index].kind == .mark && !tokens[index].text.utf8.allSatisfy { $0 < 0x80 }
    }
}
