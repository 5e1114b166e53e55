/// Units of a house: "apt 3", "2nd floor", "in-law suite".
extension AddressParser {
    /// A word that a unit begins with: "apt 3", "#2", "2nd floor".
    func isUnit(_ at: Int) -> Bool {
        unitEnd(at) != nil
    }

    /// Where a unit ends.
    func unitEnd(_ at: Int) -> Int? {
        let text = word(at)
        if let end = loneUnitEnd(at) { return end }
        if tokens.indices.contains(at), tokens[at].kind == .number,
            ["st", "nd", "rd", "th"].contains(word(at + 1)), ["floor", "fl", "flr"].contains(word(at + 2))
        {
            return at + 3
        }
        if ["first", "second", "third", "fourth", "fifth", "top", "ground"].contains(text),
            ["floor", "fl", "flr"].contains(word(at + 1))
        {
            return at + 2
        }
        guard PlaceWords.units.contains(text) else { return nil }
        // "FL 33132" is Florida.
        if text == "fl", tokens.indices.contains(at + 1), tokens[at + 1].text.utf8.count > 3 { return nil }
        var end = at + 1
        while [".", "#", "number", "no", ":"].contains(word(end)) { end += 1 }
        guard tokens.indices.contains(end),
            tokens[end].kind == .number
                || isWord(end)
                    && (tokens[end].text.count <= 2 && !["in", "is", "on", "at"].contains(word(end))
                        || SpokenDigits.units[word(end)] != nil)
        else { return nil }
        if tokens[end].kind == .word, text == "no" || text == "floor" || text == "fl" { return nil }
        end += 1
        while tokens.indices.contains(end), tokens[end].isGlued,
            [.word, .number].contains(tokens[end].kind) || word(end) == "-"
        { end += 1 }
        return end
    }

    /// "Upstairs", "basement apartment", "back house": units without a number.
    func loneUnitEnd(_ at: Int) -> Int? {
        let text = word(at)
        let nouns = Self.dwellings
        if let end = inLawEnd(at) { return end }
        if PlaceWords.loneUnits.contains(text), nouns.contains(word(at + 1)), isBreak(at + 2) {
            return at + 2
        }
        if PlaceWords.loneUnits.contains(text),
            isBreak(at + 1) || ["unit", "at", "of"].contains(word(at + 1))
        {
            return at + 1
        }
        let isAnnexe =
            ["back", "guest", "carriage", "pool", "coach"].contains(text)
            && ["house", "cottage"].contains(word(at + 1))
            || text == "granny" && ["flat", "unit"].contains(word(at + 1))
            || ["garage", "basement", "attic"].contains(text) && nouns.contains(word(at + 1))
        return isAnnexe && isBreak(at + 2) ? at + 2 : nil
    }

    private static let dwellings: Set<String> = ["unit", "apt", "apartment", "flat", "level", "floor"]

    /// "In-law unit", "mother-in-law suite".
    private func inLawEnd(_ at: Int) -> Int? {
        let start = word(at) == "mother" && word(at + 1) == "-" ? at + 2 : at
        let law = skippingHyphen(start + 1)
        guard word(start) == "in", word(law) == "law",
            Self.dwellings.contains(word(law + 1)) || ["suite", "cottage", "house"].contains(word(law + 1))
        else { return nil }
        return law + 2
    }

    private func skippingHyphen(_ at: Int) -> Int { word(at) == "-" ? at + 1 : at }

    /// "The upstairs unit": the article belongs to it.
    func unitArticleEnd(_ at: Int) -> Int? {
        ["the", "it's", "its"].contains(word(at)) && loneUnitEnd(at + 1) != nil ? at + 1 : nil
    }

    /// "Bleecker St 3F": a number with its letter behind a street is a unit without its word.
    func bareUnitEnd(_ at: Int) -> Int? {
        guard place.street != nil || word(at + 2) == ",", place.unit == nil, place.city == nil,
            tokens.indices.contains(at + 1), tokens[at].kind == .number, tokens[at].text.utf8.count <= 3,
            !tokens[at].isGlued, isWord(at + 1), tokens[at + 1].isGlued, tokens[at + 1].text.count == 1,
            // "2p" may be an hour.
            !["a", "p"].contains(word(at + 1)) || tokens[at + 1].isCapitalised
        else { return nil }
        return at + 2
    }
}
