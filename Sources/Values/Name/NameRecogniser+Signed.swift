/// Names that stand at a message's head or foot without any lead-in.
extension NameRecogniser {
    /// The name that a message begins or ends with, as letters and forms do: "Dana Reyes, 14 Elm Street …".
    func signed() -> Recognition? {
        let pieces = text.tokens.indices.split {
            text.tokens[$0].kind == .lineEnd
                || [",", "/", ";", ".", "|", "-", "!"].contains(text.tokens[$0].text) && !isInitialPoint($0)
        }
        guard let first = pieces.first else { return nil }
        for piece in [first, pieces[pieces.count - 1]] {
            let range = piece.startIndex..<piece.endIndex
            let start = skipOpeners(range.lowerBound)
            let parts = trimmed(reader.run(from: start))
            guard let head = parts.first, let last = parts.last, last.tokens.upperBound == range.upperBound,
                parts.count <= 4,
                !parts.contains(where: {
                    $0.isDoubtful || ConcernReader.troubles.contains($0.key)
                        || Lexicon.meaning(of: $0.key) != nil
                }),
                parts.count > 1 || NameWords.given.contains(head.key)
            else { continue }
            return accepted(parts, nickname: nil)
        }
        return nil
    }

    private func isInitialPoint(_ index: Int) -> Bool {
        text.tokens[index].text == "." && index > 0
            && (text.tokens[index - 1].text.count == 1
                || NameWords.titles.contains(text.tokens[index - 1].text))
            || text.tokens[index].text == "-" && text.tokens[index].isGlued
    }
}
