/// Ways to say one thing, from a file that ends in `.utterances.txt`: a name, then a phrase a line.
///
/// A `#me` section that holds nothing but the name is played once for each phrase; a `#bot` section that does fits where
/// one of the phrases is in the message.
package struct PhraseList: Sendable, Hashable {
    /// The name: the file's first line.
    package let name: String
    /// The phrases in their order; never empty.
    package let phrases: [String]
    /// The file as the author would type its path.
    package let file: String

    /// Reads a file's text.
    ///
    /// - Throws: what is wrong with it.
    init(_ text: String, file: String) throws(TranscriptMistake) {
        let lines = text.withoutByteOrderMark.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).map(\.trimmed)
        let name = lines.first ?? ""
        guard Self.isName(name) else {
            throw TranscriptMistake(
                file: file, line: 1,
                "the first line must be the list's name: one word of capitals, digits and _, as UTT_GREETING")
        }
        let phrases = lines.dropFirst().filter { !$0.isEmpty }
        guard !phrases.isEmpty else {
            throw TranscriptMistake(file: file, line: 1, "\(name) has no phrases; write one a line")
        }
        for (index, line) in lines.enumerated().dropFirst() where line.hasPrefix("#") {
            throw TranscriptMistake(file: file, line: index + 1, "a list of phrases has no sections: \(line)")
        }
        for (index, line) in lines.enumerated() {
            guard let function = VariableName.all(in: line).first(where: BotiumName.functions.contains) else {
                continue
            }
            throw TranscriptMistake(file: file, line: index + 1, BotiumName.refusal(of: function))
        }
        self.name = name
        self.phrases = phrases
        self.file = file
    }

    /// Capitals keep a name from being taken for words, and words for a name.
    static func isName(_ text: String) -> Bool {
        guard let first = text.first, ("A"..."Z").contains(first), text.count > 1 else { return false }
        let isPlain = text.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
        return isPlain && Asserter(rawValue: text) == nil && !TranscriptReader.acts.contains(text)
            && !BotiumName.isCheck(text)
    }
}
