/// Names that stand at a message's head or foot without any lead-in.
extension NameRecogniser {
    /// The name that a message begins or ends with, as letters and forms do: "Dana Reyes, 14 Elm Street …".
    ///
    /// `isPlain`: the message is not known to be a request, so only what has the form of a whole name counts.
    func signed(isPlain: Bool = false) -> Recognition? {
        let pieces = text.tokens.indices.split {
            text.tokens[$0].kind == .lineEnd
                || [",", "/", ";", ".", "|", "-", "!", "?", "(", ")", ":", "~", "•", "·"].contains(
                    text.tokens[$0].text) && !isInitialPoint($0)
        }
        guard let first = pieces.first, let foot = pieces.last else { return nil }
        if !isPlain, let reversed = reversedHead(pieces) { return accepted(reversed, nickname: nil) }
        for piece in [first, foot] + pieces.filter(isBesideValue) + pieces {
            let start = skipOpeners(piece.lowerBound)
            let parts = requested(piece) ?? trimmed(reader.run(from: start))
            if isPlain, !isWhole(parts) { continue }
            guard let last = parts.last, parts.count <= 4,
                afterClosers(last.tokens.upperBound) >= piece.upperBound || requested(piece) != nil,
                !parts.contains(where: { isForeign($0) && !isStreetSurname($0, of: parts) }),
                isConvincing(parts, isEdge: piece == first || piece == foot)
            else { continue }
            return accepted(saidInFull(parts), nickname: nil)
        }
        return nil
    }

    /// Two words or more, each with its capital, that are no street, town, holiday or shouting.
    private func isWhole(_ parts: [NamePart]) -> Bool {
        if let last = parts.last, PlaceWords.streetKinds.contains(last.key), !isStreetSurname(last, of: parts)
        {
            return false
        }
        return parts.count > 1 && parts.allSatisfy { ($0.isCapitalised || $0.isParticle) && !$0.isDoubtful }
            && text.source.contains(where: \.isLowercase) && !TownNames.isKnown(parts.map(\.key))
            && !parts.contains { HolidayNames.table.match([$0.key], at: 0) != nil }
    }

    /// "Please book Dana Reyes for …": the name is what is to be booked.
    private func requested(_ piece: Range<Int>) -> [NamePart]? {
        guard let verb = piece.first(where: { Self.requests.contains(word($0)) }) else { return nil }
        var start = verb + 1
        while ["in", "it", "for", "me"].contains(word(start)) { start += 1 }
        guard tokens.indices.contains(start), tokens[start].isCapitalised else { return nil }
        let parts = trimmed(reader.run(from: start))
        guard parts.count > 1, parts.allSatisfy({ $0.isCapitalised || $0.isParticle }), let last = parts.last,
            last.tokens.upperBound >= piece.upperBound
                || ["for", "on", "at", "in", "from", "with", "please"].contains(word(last.tokens.upperBound))
        else { return nil }
        return parts
    }

    private static let requests: Set<String> = [
        "book", "schedule", "reserve", "fit", "squeeze", "pencil", "put", "see", "register", "reservation",
        "appointment",
        "booking", "session", "visit", "request",
    ]

    /// "Cole, Dean - …": the family name stands first, as in lists.
    private func reversedHead(_ pieces: [Range<Int>]) -> [NamePart]? {
        guard pieces.count > 1, word(pieces[0].upperBound) == ",",
            pieces[1].lowerBound == pieces[0].upperBound + 1,
            let family = reader.part(at: pieces[0].lowerBound),
            let given = reader.part(at: pieces[1].lowerBound),
            family.tokens == pieces[0], given.tokens == pieces[1], NameWords.given.contains(given.key),
            family.isCapitalised, given.isCapitalised, !isForeign(family), !family.isOrdinary,
            !NameWords.openers.contains(family.key), family.key != given.key
        else { return nil }
        return [given, family]
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

    /// A lone word must be a common name; in the middle of a message every word has its capital, or the first one is
    /// a common name.
    private func isConvincing(_ parts: [NamePart], isEdge: Bool) -> Bool {
        let isCommon = parts.first.map { NameWords.given.contains($0.key) } ?? false
        guard parts.count > 1 else { return isEdge && isCommon }
        return isEdge || isCommon || parts.allSatisfy { $0.isCapitalised || $0.isParticle }
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
