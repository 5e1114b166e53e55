/// Units, states, ZIP codes and cities.
extension AddressParser {
    /// A word that a unit begins with: "apt 3", "#2", "2nd floor".
    func isUnit(_ at: Int) -> Bool {
        unitEnd(at) != nil
    }

    /// Where a unit ends.
    func unitEnd(_ at: Int) -> Int? {
        let text = word(at)
        if PlaceWords.loneUnits.contains(text), isBreak(at + 1) || word(at + 1) == "unit" { return at + 1 }
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

    /// Where a ZIP code ends, with its four more digits or without.
    func isZip(_ at: Int) -> Int? {
        guard tokens.indices.contains(at), tokens[at].kind == .number, tokens[at].text.utf8.count == 5 else {
            return nil
        }
        if word(at + 1) == "-", tokens.indices.contains(at + 2), tokens[at + 2].kind == .number,
            tokens[at + 2].text.utf8.count == 4
        {
            return at + 3
        }
        return at + 1
    }

    /// A state's name or code at a place.
    func state(at: Int) -> Range<Int>? {
        guard isWord(at) else { return nil }
        let two = word(at) + " " + word(at + 1)
        if PlaceWords.states[two] != nil { return at..<at + 2 }
        if word(at) == "district", word(at + 1) == "of", word(at + 2) == "columbia" { return at..<at + 3 }
        if PlaceWords.states[word(at)] != nil { return isStreetWord(at + 1) ? nil : at..<at + 1 }
        if let points = pointedCode(at) { return points }
        // "42nd" ends with no state.
        guard PlaceWords.codes.contains(word(at)), !isEnding(at) else { return nil }
        let isLarge = text.typed(tokens[at].span).allSatisfy(\.isUppercase)
        let isBeforeZip = isZip(at + 1) != nil || word(at + 1) == "," && isZip(at + 2) != nil
        guard
            !PlaceWords.wordCodes.contains(word(at)) || isLarge || isBeforeZip
                || word(at - 1) == "," && isBreak(at + 1) || isClosingCode(at)
        else { return nil }
        return at..<at + 1
    }

    /// The letters of "42nd".
    private func isEnding(_ at: Int) -> Bool {
        at > 0 && tokens[at].isGlued && tokens[at - 1].kind == .number
    }

    /// "Danbury ct": a code that is also a word is one where it ends the place, behind the word of a city.
    private func isClosingCode(_ at: Int) -> Bool {
        guard isBreak(at + 1), isWord(at - 1), !isOrdinary(word(at - 1)),
            !PlaceWords.streetKinds.contains(word(at - 1))
        else { return false }
        return place.street != nil || isAnswer && !["ok", "hi"].contains(word(at))
    }

    /// "N.Y."
    private func pointedCode(_ at: Int) -> Range<Int>? {
        guard word(at).count == 1, word(at + 1) == ".", word(at + 2).count == 1,
            PlaceWords.codes.contains(word(at) + word(at + 2)), tokens[at + 2].isGlued
        else { return nil }
        return at..<(word(at + 3) == "." ? at + 4 : at + 3)
    }

    private func isStreetWord(_ at: Int) -> Bool {
        PlaceWords.streetKinds.contains(word(at)) && !["way"].contains(word(at))
    }

    /// The code of a state's tokens.
    func code(_ range: Range<Int>) -> String {
        let words = range.map(word).filter { $0 != "." }
        return PlaceWords.states[words.joined(separator: " ")] ?? words.joined().uppercased()
    }

    /// Reads what follows a street: unit, city, state, ZIP code, in any usual order.
    mutating func readTail(from start: Int) -> Int {
        var index = start
        var end = start
        while index < tokens.count {
            if let aside = asideEnd(index) {
                index = aside
            } else if [",", ".", "-", "(", "/", "|"].contains(word(index)) || tokens[index].kind == .lineEnd {
                index += 1
            } else if ["city", "town", "state", "zip", "zipcode"].contains(word(index)),
                word(index + 1) == ":"
            {
                index += 2
            } else if word(index) == ";", Self.labels.contains(word(index + 1)) {
                index += 1
            } else if let unitEnd = unitEnd(index) ?? bareUnitEnd(index),
                place.unit == nil || place.city == nil
            {
                place.unit = [place.unit, typed(index..<unitEnd)].compactMap { $0 }.joined(separator: " ")
                (index, end) = (unitEnd, unitEnd)
            } else if let zipEnd = isZip(index) {
                setZip(index, zipEnd)
                return zipEnd
            } else if place.city != nil || isStateBeforeEnd(index), let range = state(at: index) {
                place.state = code(range)
                (index, end) = (range.upperBound, range.upperBound)
            } else if place.city == nil, !["in", "at", "zip", "zipcode"].contains(word(index)),
                let city = city(from: index)
            {
                place.city = typed(city)
                (index, end) = (city.upperBound, city.upperBound)
            } else if ["in", "at"].contains(word(index)), city(from: index + 1) != nil, place.city == nil,
                index == end
            {
                index += 1
                end += 1
            } else if ["zip", "zipcode", "code", "in", "city", "of", "town", "usa", "us"].contains(
                word(index))
            {
                index += 1
            } else {
                break
            }
        }
        return end
    }

    /// Where a remark in brackets ends: "(ring the bell)".
    private func asideEnd(_ at: Int) -> Int? {
        guard word(at) == "(", unitEnd(at + 1) == nil, state(at: at + 1) == nil,
            let close = tokens[at...].prefix(16).firstIndex(where: { $0.text == ")" }), close - at > 2
        else { return nil }
        return close + 1
    }

    /// A state without a city before it: "14 Elm St, NY 12203".
    private func isStateBeforeEnd(_ index: Int) -> Bool {
        guard let range = state(at: index) else { return false }
        // "Oklahoma City OK": the state's name begins the city's.
        if isWord(range.upperBound), range.count == 1, word(index).count > 2,
            !["usa", "us", "zip", "please", "thanks"].contains(word(range.upperBound))
        {
            return false
        }
        // "New York, NY": the first one is the city.
        var next = range.upperBound
        while word(next) == "," { next += 1 }
        if state(at: next) != nil { return false }
        return !(range.count == 2 && word(index) == "new" && word(index + 1) == "york")
    }

    mutating func setZip(_ start: Int, _ end: Int) {
        place.zip = word(start)
        if end - start == 3 { place.zip4 = word(start + 2) }
    }

    /// The words of a city.
    func city(from start: Int) -> Range<Int>? {
        if Self.neverFirst.contains(stem(start)) { return nil }
        var end = start
        while isWord(end), end - start < 8 {
            let isFirst = end == start
            if let range = state(at: end), !isFirst || range.count == 1 && word(end) != "washington",
                !(isFirst && ["city", "beach", "park", "heights", "falls"].contains(word(range.upperBound)))
            {
                break
            }
            if word(end + 1) == ":", Self.labels.contains(word(end)) { break }
            if isUnit(end) || !isFirst && (Self.afterCity.contains(word(end)) || Lexicon.isTime(word(end))) {
                break
            }
            if isOrdinary(word(end)) || isFirst && ["on", "of", "at", "and", "the"].contains(word(end)) {
                break
            }
            end += 1
            while ["-", "'"].contains(word(end)) || word(end) == "." && word(end - 1).count <= 2,
                tokens[end].isGlued, isWord(end + 1)
            {
                end += word(end) == "." ? 1 : 2
            }
        }
        // "14 Elm St, tennis elbow": the body's words begin another field ("Great Neck" is a city).
        let bodily = ConcernReader.troubles.subtracting(["neck", "back", "bad", "foot", "hand", "arm"])
        if (start..<end).contains(where: { bodily.contains(word($0)) }) { return nil }
        // A word such as "on" does not end a city.
        while end > start, ["on", "of", "the", "-"].contains(word(end - 1)) { end -= 1 }
        // "New York, NY", "NY NY", "Louisiana, MO": a city of a state's name.
        if end == start, let range = state(at: start),
            range.count == 2
                || state(at: word(range.upperBound) == "," ? range.upperBound + 1 : range.upperBound) != nil
        {
            return range
        }
        guard end > start, end - start <= 5, !isSentence(start..<end),
            !(start..<end).allSatisfy({
                NameWords.doubtful.contains(word($0)) || Lexicon.isTime(word($0))
            })
        else { return nil }
        return start..<end
    }

    /// "Ring twice": small letters that go on with a verb's company are no city.
    private func isSentence(_ city: Range<Int>) -> Bool {
        guard city.count == 1, !tokens[city.lowerBound].isCapitalised, isWord(city.upperBound),
            isOrdinary(word(city.upperBound)), state(at: city.upperBound) == nil
        else { return false }
        return !Self.afterCity.contains(word(city.upperBound))
            && !Self.joints.contains(word(city.upperBound))
            && Lexicon.meaning(of: word(city.upperBound)) == nil
    }

    /// A word of sentences that is not one of cities: "New", "Lake", "High".
    func isOrdinary(_ word: String) -> Bool {
        let stem = Self.stem(word)
        return NameWords.ordinary.contains(stem) && !Self.cityWords.contains(stem)
    }

    private func stem(_ at: Int) -> String { Self.stem(word(at)) }

    /// The word without the ending of "zip's".
    private static func stem(_ word: String) -> String {
        word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }

    private static let neverFirst: Set<String> = [
        "you", "u", "ya", "me", "us", "them", "it", "your", "the", "my", "a", "zip", "zipcode", "zipcodes",
        "zips", "postcode", "postal", "code", "codes", "ring", "buzz", "knock", "press", "dial", "beware",
        "turn", "enter",
    ]

    private static let joints: Set<String> = [
        "on", "for", "with", "from", "at", "to", "then", "or", "but", "after", "before", "until", "this",
        "next", "we", "you", "if", "because", "so", "where", "that", "in",
    ]

    private static let cityWords: Set<String> = [
        "on", "of", "new", "high", "long", "old", "great", "upper", "lower", "side", "well", "big", "good",
        "little", "house", "body",
    ]

    private static let labels: Set<String> = ["city", "town", "state", "zip", "zipcode", "code"]

    private static let afterCity: Set<String> = [
        "please", "thanks", "thank", "my", "phone", "call", "i", "i'm", "and", "zip", "it's", "its", "is",
        "can", "near", "across", "behind", "by",
    ]
}
