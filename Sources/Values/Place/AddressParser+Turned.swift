/// House numbers that stand where others do not: behind the street, or beside somebody else's house.
extension AddressParser {
    /// "Broadway 512", "Fern Rd 7, Delmar": the number stands behind the street and ends a clause.
    func turned(_ house: Range<Int>) -> Street? {
        guard isAnswer, tokens[house.lowerBound].kind == .number,
            tokens[house.lowerBound].text.utf8.count <= 4,
            isBreak(house.upperBound) || isUnit(house.upperBound) || word(house.upperBound) == "in"
                || TownNames.isKnown([word(house.upperBound)])
        else { return nil }
        var end = house.lowerBound
        while [",", "#", "no", "number", "nr", "."].contains(word(end - 1)) { end -= 1 }
        if word(end - 1) == "broadway", isHead(end - 1) {
            return Street(house: house, name: end - 1..<end, hasKind: true)
        }
        guard isWord(end - 1), let kind = PlaceWords.kind(word(end - 1)), !Self.roads.contains(kind) else {
            return nil
        }
        var start = end - 1
        while start > 0, end - start < 6 {
            if start > 1, isNumbered(start - 2) {
                start -= 2
            } else if isWord(start - 1), !isPlain(start - 1) {
                start -= 1
            } else {
                break
            }
        }
        guard start < end - 1, isHead(start) else { return nil }
        return Street(
            house: house, name: start..<end, hasKind: true, mended: kind == word(end - 1) ? nil : kind)
    }

    /// Nothing but a break or words of sentences stands before: "4 Elm St 12" is none of ours.
    private func isHead(_ at: Int) -> Bool {
        at == 0 || isBreak(at - 1) || isWord(at - 1) && isPlain(at - 1)
    }

    /// A word that is none of a street's name.
    private func isPlain(_ at: Int) -> Bool {
        if case .ordinal? = Lexicon.meaning(of: word(at)) { return false }
        return isOrdinary(word(at)) || NameWords.openers.contains(word(at))
            || ["the", "is", "at", "on", "in", "address", "of"].contains(word(at))
    }

    /// Roads that are numbered themselves: "Highway 9".
    private static let roads: Set<String> = ["highway", "hwy", "turnpike", "tpke", "pike", "loop", "run"]

    /// "Two doors down from 18 Oak Avenue": somebody else's house.
    func isLandmark(_ start: Int) -> Bool {
        var end = start
        while ["the", "number", "no", "#", ".", "house"].contains(word(end - 1)) { end -= 1 }
        if Self.besides.contains(word(end - 1)) { return true }
        switch word(end - 1) {
        case "from": return Self.distances.contains(word(end - 2))
        case "to": return ["next", "close", "adjacent", "opposite", "near", "door"].contains(word(end - 2))
        case "of":
            return ["front", "back", "left", "right", "north", "south", "east", "west", "side", "corner"]
                .contains(word(end - 2))
        default: return false
        }
    }

    private static let besides: Set<String> = [
        "opposite", "beside", "behind", "past", "near", "facing", "between", "across", "beyond", "above",
    ]

    private static let distances: Set<String> = [
        "across", "down", "up", "over", "doors", "door", "block", "blocks", "house", "houses", "minute",
        "minutes",
        "mile", "miles", "around", "away", "yards", "feet", "street", "diagonally", "catty-corner", "corner",
        "back",
        "uphill", "downhill", "far", "road",
    ]
}
