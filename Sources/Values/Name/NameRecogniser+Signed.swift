/// Names that stand at a message's head or foot without any lead-in.
extension NameRecogniser {
    /// The name that a message begins or ends with, as letters and forms do: "Dana Reyes, 14 Elm Street …".
    func signed() -> Recognition? {
        let pieces = text.tokens.indices.split {
            text.tokens[$0].kind == .lineEnd
                || [",", "/", ";", ".", "|", "-", "!", "?", "(", ")", ":", "~", "•", "·"].contains(
                    text.tokens[$0].text) && !isInitialPoint($0)
        }
        guard let first = pieces.first, let foot = pieces.last else { return nil }
        for piece in [first, foot] + pieces.filter({ isBesideValue($0) }) {
            let range = piece
            let start = skipOpeners(range.lowerBound)
            let parts = trimmed(reader.run(from: start))
            guard let last = parts.last, afterClosers(last.tokens.upperBound) >= range.upperBound,
                parts.count <= 4,
                !parts.contains(where: { isForeign($0) && !isStreetSurname($0, of: parts) }),
                isConvincing(parts, isEdge: piece == first || piece == foot)
            else { continue }
            return accepted(parts, nickname: nil)
        }
        return nil
    }

    /// "Geoffrey Lane": after a given name a kind of street is a family name.
    private func isStreetSurname(_ part: NamePart, of parts: [NamePart]) -> Bool {
        guard let first = parts.first, parts.count > 1, NameWords.given.contains(first.key),
            part.isCapitalised
        else { return false }
        return PlaceWords.streetKinds.contains(part.key) && part.tokens != first.tokens
    }

    /// The place after words that may follow a name: "again", "here".
    private func afterClosers(_ start: Int) -> Int {
        var index = start
        while NameWords.closers.contains(word(index)) { index += 1 }
        return index
    }

    /// A lone word must be a common name; in the middle of a message every word has its capital.
    private func isConvincing(_ parts: [NamePart], isEdge: Bool) -> Bool {
        guard parts.count > 1 else { return isEdge && parts.contains { NameWords.given.contains($0.key) } }
        return isEdge || parts.allSatisfy { $0.isCapitalised || $0.isParticle }
    }

    /// A piece just before or after something that another field took.
    private func isBesideValue(_ piece: Range<Int>) -> Bool {
        let before = text.tokens[..<piece.lowerBound].suffix(2).map(\.kind)
        let after = text.tokens[piece.upperBound...].prefix(2).map(\.kind)
        return before.contains(.lineEnd) || after.contains(.lineEnd)
    }

    private func isInitialPoint(_ index: Int) -> Bool {
        text.tokens[index].text == "." && index > 0 && text.tokens[index - 1].kind == .word
            && (text.tokens[index - 1].text.count == 1
                || NameWords.titles.contains(text.tokens[index - 1].text))
            || text.tokens[index].text == "-" && text.tokens[index].isGlued
    }
}
