/// Reads a postal address from a place in a text on.
struct AddressParser {
    let text: TypedText
    /// The text answers a question for an address.
    let isAnswer: Bool
    var place = Place()
    /// The tokens that belong to the address.
    var used: [Range<Int>] = []
    var tokens: [Token] { text.tokens }

    init(text: TypedText, isAnswer: Bool) {
        self.text = text
        self.isAnswer = isAnswer
    }

    func word(_ index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].text : ""
    }

    func isWord(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word
    }

    func isBreak(_ index: Int) -> Bool {
        !tokens.indices.contains(index) || tokens[index].kind == .lineEnd
            || [",", ";", ".", "!", "?", ":", ")"].contains(tokens[index].text)
    }

    /// The text as typed of some tokens.
    func typed(_ range: Range<Int>) -> String {
        text.typed(tokens: range).split(whereSeparator: \.isWhitespace).joined(separator: " ").precomposed
    }

    // MARK: - Street

    /// The places where a house number with a street may begin.
    func houses() -> [Int] {
        tokens.indices.filter {
            houseEnd($0) != nil && !isNumbering($0) && street(at: $0) != nil && !isLandmark($0)
        }
    }

    /// "Room 204", "Route 9": the number belongs to the word before it.
    private func isNumbering(_ at: Int) -> Bool {
        let before = word(at - 1) == "." ? word(at - 2) : word(at - 1)
        return PlaceWords.units.subtracting(["no", "building", "#"]).contains(before)
            || ["route", "rt", "rte", "highway", "hwy", "interstate", "rr", "box", "hc", "r"].contains(before)
    }

    /// Where a house number ends: `14`, `14B`, `12-14`, `221 1/2`.
    func houseEnd(_ at: Int) -> Int? {
        guard tokens[at].kind == .number, tokens[at].text.utf8.count <= 6,
            !(tokens[at].isGlued && at > 0 && [".", "/", ":", "#", "$"].contains(word(at - 1)))
                || isSigned(at)
        else {
            return spokenHouseEnd(at)
        }
        var end = at + 1
        if end < tokens.count, tokens[end].isGlued, tokens[end].kind == .word {
            if tokens[end].text.count == 1 { end += 1 } else { return nil }
        } else if word(end) == "-", tokens.indices.contains(end + 1), tokens[end + 1].isGlued,
            tokens[end + 1].kind == .number || tokens[end + 1].text.count == 1
        {
            end += 2
        } else if word(end) == "1", word(end + 1) == "/", word(end + 2) == "2" {
            end += 3
        } else if word(end) == "½" {
            end += 1
        }
        return end
    }

    /// "#12 Maple Avenue" at a clause's head, "No.12".
    private func isSigned(_ at: Int) -> Bool {
        switch word(at - 1) {
        case "#": at == 1 || isBreak(at - 2)
        case ".": ["no", "nr"].contains(word(at - 2))
        default: false
        }
    }

    /// "Fourteen Elm Street": number words as a house number.
    private func spokenHouseEnd(_ at: Int) -> Int? {
        guard tokens[at].kind == .word, tokens[at].text.count > 1, SpokenDigits.read(tokens, at: at) != nil
        else { return nil }
        let house = spokenHouse(at)
        // "Oh it'll pass" lives at no number.
        return house.digits.contains { $0 != "0" } ? house.end : nil
    }

    /// The house number as digits, where it was said in words.
    func houseNumber(_ range: Range<Int>) -> String {
        guard tokens[range.lowerBound].kind == .word else { return typed(range) }
        return spokenHouse(range.lowerBound).digits
    }

    /// "One hundred and two" counts, "one oh two" spells: both are 102.
    private func spokenHouse(_ at: Int) -> (digits: String, end: Int) {
        var digits = ""
        var end = at
        while digits.utf8.count < 6, let (read, count) = SpokenDigits.read(tokens, at: end) {
            digits += read
            end += count
            guard word(end) == "hundred" else { continue }
            end += 1
            let rest = SpokenDigits.read(tokens, at: word(end) == "and" ? end + 1 : end)
            guard let rest, rest.digits.utf8.count <= 2 else { return (digits + "00", end) }
            return (
                digits + String(repeating: "0", count: 2 - rest.digits.utf8.count) + rest.digits,
                (word(end) == "and" ? end + 1 : end) + rest.count
            )
        }
        return (digits, end)
    }

    struct Street {
        var house: Range<Int>
        var name: Range<Int>
        /// Its kind was said, so there is no doubt where it ends.
        var hasKind: Bool
        /// The right word, where the kind was misspelt.
        var mended: String?

        /// Where both begin and end: the number may stand behind the name.
        var range: Range<Int> {
            min(house.lowerBound, name.lowerBound)..<max(house.upperBound, name.upperBound)
        }
    }

    /// No street's name begins with these: "I'm 16 by the way", "20 minutes from Main Street".
    private static let joining: Set<String> = [
        "by", "and", "or", "but", "so", "if", "because", "on", "of", "in", "at", "from", "with", "to",
        "years",
        "year", "yrs", "yo", "minutes", "minute", "mins", "min", "miles", "mile", "blocks", "block", "houses",
        "doors", "hours", "hour", "is", "am", "pm",
    ]

    /// Words that a street's name does not go over: "22 near Main Street".
    private static let crossing: Set<String> = [
        "from", "near", "across", "behind", "between", "opposite", "minutes", "my", "your", "it's", "its",
        "is",
    ]

    /// Reads a house number and a street's name.
    func street(at start: Int) -> Street? {
        guard let houseEnd = houseEnd(start) else { return nil }
        if let turned = turned(start..<houseEnd) { return turned }
        var end = houseEnd
        if word(end) == "," { end += 1 }
        // "The number 26 of Willow Street".
        if ["of", "on", "in"].contains(word(end)), end == houseEnd, isNamedNumber(start) { end += 1 }
        // "14 of Grove street": only where the street's kind follows.
        let isOf = word(end) == "of" && end == houseEnd && tokens[start].kind == .number
        if isOf { end += 1 }
        let first = end
        guard isWord(first) || isNumbered(first), !Self.joining.contains(word(first)),
            !isOf || !["the", "my", "our", "these", "those"].contains(word(first))
        else { return nil }
        if let road = road(from: first) {
            return Street(house: start..<houseEnd, name: first..<road, hasKind: true)
        }
        var lastWeak: Int?
        while end < tokens.count, end - first < 9 {
            if isUnit(end), end > first { break }
            if isWord(end) || isNumbered(end) {
                if Self.crossing.contains(word(end)) { break }
                if end > first, let kind = PlaceWords.kind(word(end)), !continuesName(end) {
                    return Street(
                        house: start..<houseEnd, name: first..<afterKind(end + 1), hasKind: true,
                        mended: kind == word(end) ? nil : kind)
                }
                if end > first, PlaceWords.weakKinds.contains(word(end)) { lastWeak = end + 1 }
                end = wordEnd(end)
            } else if word(end) == ".", tokens[end].isGlued, isWord(end + 1), end - first <= 2,
                word(end - 1).count <= 3 || tokens[end + 1].isGlued
            {
                end += 1
            } else {
                break
            }
        }
        return isOf ? nil : withoutKind(start..<houseEnd, first, end, lastWeak)
    }

    /// "Court Street": the kind is the name's first word.
    private func continuesName(_ at: Int) -> Bool {
        PlaceWords.streetKinds.contains(word(at + 1))
            && !["court", "ct", "place", "run", "way"].contains(word(at + 1))
    }

    func isNumbered(_ at: Int) -> Bool {
        tokens.indices.contains(at) && tokens[at].kind == .number
            && ["st", "nd", "rd", "th"].contains(word(at + 1)) && tokens[at + 1].isGlued
    }

    private func wordEnd(_ at: Int) -> Int {
        var end = isNumbered(at) ? at + 2 : at + 1
        while end + 1 < tokens.count, ["-", "'", "’"].contains(word(end)), tokens[end].isGlued,
            tokens[end + 1].isGlued
        { end += 2 }
        return end
    }

    /// "Number 26": the number was called one.
    private func isNamedNumber(_ at: Int) -> Bool {
        let before = [".", ":"].contains(word(at - 1)) ? word(at - 2) : word(at - 1)
        return ["number", "no", "#", "nr", "house"].contains(before)
    }

    /// The street's name, with its kind spelled right.
    func streetName(_ street: Street) -> String {
        guard let mended = street.mended, street.name.count > 1 else { return typed(street.name) }
        let kind = street.name.last { PlaceWords.kind(word($0)) == mended } ?? street.name.upperBound - 1
        let right = tokens[kind].isCapitalised ? mended.prefix(1).uppercased() + mended.dropFirst() : mended
        return [typed(street.name.lowerBound..<kind), right, typed(kind + 1..<street.name.upperBound)]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "Route 9", "County Road 12", "State Highway 43", "Avenue B".
    func road(from at: Int) -> Int? {
        if let box = ruralBox(from: at) { return box }
        var end = at
        if ["old", "new", "co"].contains(word(at)), PlaceWords.numberedRoads.contains(word(at + 1)) {
            end += 1
        }
        if isWord(at), PlaceWords.codes.subtracting(PlaceWords.wordCodes).contains(word(at)),
            isWord(at + 1) ? PlaceWords.numberedRoads.contains(word(at + 1)) : true
        {
            end += 1
        }
        while PlaceWords.roads.contains(word(end))
            || (end > at && ["road", "rd", "highway", "hwy"].contains(word(end)))
            || (end > at && [".", "-"].contains(word(end)) && end - at < 4)
        { end += 1 }
        if end > at, tokens.indices.contains(end), tokens[end].kind == .number,
            tokens[end].text.utf8.count <= 4
        {
            // "RR 2 Box 40": the box of a rural route is where somebody lives.
            if word(end + 1) == "box", tokens.indices.contains(end + 2), tokens[end + 2].kind == .number {
                return end + 3
            }
            let isLettered =
                tokens.indices.contains(end + 1) && tokens[end + 1].isGlued
                && tokens[end + 1].text.count == 1 && isWord(end + 1)
            return afterKind(isLettered ? end + 2 : end + 1)
        }
        if word(at) == "ave", word(at + 1) == "of", word(at + 2) == "the" { return at + 4 }
        if ["avenue", "ave"].contains(word(at)), word(at + 1).count == 1, isWord(at + 1) { return at + 2 }
        if word(at) == "avenue", word(at + 1) == "of" { return word(at + 2) == "the" ? at + 4 : at + 3 }
        if word(at) == "broadway" { return afterKind(at + 1) }
        return nil
    }

    /// "RR 1, Box 12", "rural route 1 box 12", "HC 1 Box 12": the box of a rural route is where somebody lives.
    private func ruralBox(from at: Int) -> Int? {
        var end: Int
        switch (word(at), word(at + 1)) {
        case ("rr", _), ("hc", _): end = at + 1
        case ("rural", "route"), ("rural", "rt"), ("rural", "rte"): end = at + 2
        case ("r", ".") where word(at + 2) == "r": end = word(at + 3) == "." ? at + 4 : at + 3
        default: return nil
        }
        guard tokens.indices.contains(end), tokens[end].kind == .number else { return nil }
        end += 1
        let box = word(end) == "," ? end + 1 : end
        guard word(box) == "box", tokens.indices.contains(box + 1), tokens[box + 1].kind == .number else {
            return end
        }
        return box + 2
    }

    func afterKind(_ at: Int) -> Int {
        var end = at
        if word(end) == ".", tokens[end].isGlued { end += 1 }
        let isShort = PlaceWords.shortDirections.contains(word(end)) && isWord(end)
        let isLong =
            PlaceWords.directions.contains(word(end))
            && (isBreak(end + 1) || isUnit(end + 1) || isZip(end + 1) != nil)
        return isShort || isLong ? end + 1 : (word(at) == "." && !isShort ? at : end)
    }

    /// A street without its kind ends at a comma, or before the city.
    private func withoutKind(_ house: Range<Int>, _ first: Int, _ end: Int, _ lastWeak: Int?) -> Street? {
        var end = end
        guard end > first else { return nil }
        if let lastWeak { return Street(house: house, name: first..<lastWeak, hasKind: true) }
        if let state = stateRange(first, end) { end = state.lowerBound }
        let hasTail = end < tokens.count && isBreak(end) || end == tokens.count
        guard end > first, hasTail || end < tokens.count,
            !(first..<end).contains(where: {
                NameWords.ordinary.contains(word($0)) && !(isAnswer && tokens[$0].isCapitalised)
            })
        else { return nil }
        // "14 Elm Albany NY": the last word is the city.
        if !isBreak(end) || end - first > 1 && word(end) != ",", end - first > 1,
            stateRange(first, min(end + 2, tokens.count)) != nil
        {
            end -= 1
        }
        // "12 Main Malta": the last word is a town.
        if end - first > 1, isBreak(end), TownNames.isListed([word(end - 1)]) { end -= 1 }
        guard end - first <= 3 else { return nil }
        return Street(house: house, name: first..<end, hasKind: false)
    }

    private func stateRange(_ from: Int, _ to: Int) -> Range<Int>? {
        for index in from..<max(from, to) { if let range = state(at: index), index > from { return range } }
        return nil
    }
}
