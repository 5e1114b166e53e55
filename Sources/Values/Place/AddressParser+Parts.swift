/// Units, states, ZIP codes and cities.
extension AddressParser {
    /// "12 Fern Road at Main, Troy", "cross street is Main": another street, and no town.
    private func crossStreetEnd(_ at: Int) -> Int? {
        if word(at) == "cross", word(at + 1).hasPrefix("street") {
            return tokens.indices.first { $0 > at && (isBreak($0) && word($0) != ":") } ?? tokens.count
        }
        guard word(at) == "at", let street = city(from: at + 1), word(street.upperBound) == ",",
            let town = city(from: street.upperBound + 1), TownNames.isKnown(town.map(word))
        else { return nil }
        return street.upperBound
    }

    /// "; NY; 12110": the sign only parts one address.
    private func isParted(_ at: Int) -> Bool {
        guard word(at) == ";" else { return false }
        return Self.labels.contains(word(at + 1)) || state(at: at + 1) != nil || isZip(at + 1) != nil
            || city(from: at + 1).map { TownNames.isKnown($0.map(word)) } ?? false
    }

    /// Reads what follows a street: unit, city, state, ZIP code, in any usual order.
    mutating func readTail(from start: Int) -> Int {
        var index = start
        var end = start
        while index < tokens.count {
            if let aside = asideEnd(index) ?? careOfEnd(index) ?? cityLeadEnd(index) ?? countyEnd(index)
                ?? crossStreetEnd(index) ?? unitArticleEnd(index)
            {
                index = aside
            } else if [",", ".", "-", "(", "/", "|"].contains(word(index)) || tokens[index].kind == .lineEnd {
                index += 1
            } else if ["city", "town", "state", "zip", "zipcode"].contains(word(index)),
                word(index + 1) == ":"
            {
                index += 2
            } else if isParted(index) {
                index += 1
            } else if let unitEnd = unitEnd(index) ?? bareUnitEnd(index),
                place.unit == nil || place.city == nil
            {
                place.unit = [place.unit, typed(index..<unitEnd)].compactMap { $0 }.joined(separator: " ")
                (index, end) = (unitEnd, unitEnd)
            } else if let zipEnd = isZip(index) {
                setZip(index, zipEnd)
                // "17 Cedar Lane, 12020 Malta".
                guard place.city == nil, let city = city(from: zipEnd), TownNames.isKnown(city.map(word))
                else {
                    return readUnit(behind: zipEnd)
                }
                place.city = town(city)
                return readState(from: city.upperBound) ?? city.upperBound
            } else if place.city != nil || place.state != nil, let (zip, zipEnd) = spokenZip(index) {
                place.zip = zip
                return zipEnd
            } else if place.city != nil || isStateBeforeEnd(index), let range = state(at: index) {
                place.state = code(range)
                (index, end) = (range.upperBound, range.upperBound)
            } else if place.city == nil, !["in", "at", "zip", "zipcode"].contains(word(index)),
                let city = city(from: index)
            {
                place.city = town(city)
                (index, end) = (city.upperBound, city.upperBound)
            } else if ["in", "at"].contains(word(index)), city(from: index + 1) != nil, place.city == nil,
                index == end
            {
                index += 1
                end += 1
            } else if ["zip", "zipcode", "in", "city", "of", "town", "usa", "us"].contains(word(index))
                || word(index) == "code" && ["zip", "postal"].contains(word(index - 1))
            {
                index += 1
            } else {
                break
            }
        }
        return end
    }

    /// "…, NY 10009, unit 5": the unit is said last.
    private mutating func readUnit(behind at: Int) -> Int {
        let start = [",", "(", "-"].contains(word(at)) ? at + 1 : at
        guard place.unit == nil, place.street != nil, start > at, let end = unitEnd(start) else { return at }
        place.unit = typed(start..<end)
        return word(at) == "(" && word(end) == ")" ? end + 1 : end
    }

    /// Takes a state behind a city; nil where none stands.
    private mutating func readState(from at: Int) -> Int? {
        guard let state = state(at: word(at) == "," ? at + 1 : at) else { return nil }
        place.state = code(state)
        return state.upperBound
    }

    /// "Troy, Rensselaer County, NY": the county says nothing more.
    private func countyEnd(_ at: Int) -> Int? {
        guard place.city != nil else { return nil }
        var end = at
        while isWord(end), end - at < 3, word(end) != "county" { end += 1 }
        return word(end) == "county" && end > at ? end + 1 : nil
    }

    /// "C/o Bell", "care of Bell": whose door it is.
    private func careOfEnd(_ at: Int) -> Int? {
        let isShort = word(at) == "c" && word(at + 1) == "/" && word(at + 2) == "o"
        guard isShort || word(at) == "care" && word(at + 1) == "of" else { return nil }
        var end = at + 2
        while end < tokens.count, end - at < 8, ![",", "\n", ";"].contains(word(end)) { end += 1 }
        return end
    }

    /// "That's in Malta", "town of Malta", "north side of Malta": words that lead to a city.
    private func cityLeadEnd(_ at: Int) -> Int? {
        guard place.city == nil else { return nil }
        if ["town", "village", "city", "hamlet", "side"].contains(word(at)), word(at + 1) == "of" {
            return at + 2
        }
        if PlaceWords.directions.contains(word(at)), word(at + 1) == "side", word(at + 2) == "of" {
            return at + 3
        }
        var town = at
        while ["and", "the", "my", "town", "city", "village", "is", ":"].contains(word(town)) { town += 1 }
        if town - at > 1, ["is", ":"].contains(word(town - 1)),
            (at..<town).contains(where: { ["town", "city", "village"].contains(word($0)) }),
            city(from: town) != nil
        {
            return town
        }
        if let city = namedCity(at) { return city }
        var end = at
        while ["that's", "thats", "which", "is", "it's", "its", "located", "out", "over", "up", "down"]
            .contains(word(end))
        {
            end += 1
        }
        guard end > at, word(end) == "in", city(from: end + 1) != nil else { return nil }
        return end + 1
    }

    /// "That's Slingerlands, not Delmar", "also Troy": a town that is told or said again.
    private func namedCity(_ at: Int) -> Int? {
        let isSaid = ["that's", "thats"].contains(word(at)) || word(at) == "which" && word(at + 1) == "is"
        let isAgain = ["also", "again", "still"].contains(word(at))
        let start = word(at) == "which" ? at + 2 : isAgain && word(at + 1) == "in" ? at + 2 : at + 1
        guard isSaid || isAgain, let town = city(from: start) else { return nil }
        let isContrasted = word(town.upperBound) == "not" && tokens[start].isCapitalised
        let isKnown = TownNames.isKnown(town.map(word)) && isBreak(town.upperBound)
        return isContrasted && isSaid || isKnown ? start : nil
    }

    /// "One two zero six five": a ZIP code in words.
    private func spokenZip(_ at: Int) -> (String, Int)? {
        var digits = ""
        var end = at
        while digits.utf8.count < 5, isWord(end), let (read, count) = SpokenDigits.read(tokens, at: end) {
            digits += read
            end += count
        }
        return digits.utf8.count == 5 ? (digits, end) : nil
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
        if Self.neverFirst.contains(stem(start))
            || NameWords.vocatives.contains(word(start)) && !tokens[start].isCapitalised
        {
            return nil
        }
        var end = start
        while isWord(end), end - start < 8 {
            let isFirst = end == start
            if !isFirst, TownNames.isListed((start...end).map(word)) {
                // "Clifton Park", whose second word may be another thing.
                end += 1
                continue
            }
            if let range = state(at: end), !isFirst || range.count == 1 && word(end) != "washington",
                !(isFirst && ["city", "beach", "park", "heights", "falls"].contains(word(range.upperBound)))
            {
                break
            }
            if word(end + 1) == ":", Self.labels.contains(word(end)) { break }
            if isDirection(end, isFirst: isFirst) { break }
            if isUnit(end) || !isFirst && (Self.afterCity.contains(word(end)) || Lexicon.isTime(word(end))) {
                break
            }
            if word(end) == "of", !isFirst, tokens[end - 1].isCapitalised, isWord(end + 1),
                tokens[end + 1].isCapitalised
            {
                // "King of Prussia".
                end += 1
                continue
            }
            // "Great Neck".
            if word(end) == "neck", !isFirst, tokens[end].isCapitalised {
                end += 1
                continue
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
        end = listedEnd(start..<end)
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

    /// "Troy side door, buzzer 3": a town that is known ends before words in small letters, unless a state or a ZIP code follows.
    private func listedEnd(_ city: Range<Int>) -> Int {
        let capitals = tokens[city].prefix(while: \.isCapitalised).count
        let isMarked = capitals > 0 && TownNames.isListed(city.prefix(capitals).map(word))
        guard let count = TownNames.head(of: city.map(word), isMarked: isMarked),
            state(at: city.upperBound) == nil,
            isZip(city.upperBound) == nil
        else { return city.upperBound }
        let end = city.lowerBound + count
        return tokens[end..<city.upperBound].contains(where: \.isCapitalised) ? city.upperBound : end
    }

    /// "Ring twice": small letters that go on with a verb's company are no city.
    private func isSentence(_ city: Range<Int>) -> Bool {
        guard city.count == 1, !tokens[city.lowerBound].isCapitalised, isWord(city.upperBound),
            isOrdinary(word(city.upperBound)), state(at: city.upperBound) == nil,
            !TownNames.isListed([word(city.lowerBound)])
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
        "no", "not", "without", "sorry", "only", "you", "u", "ya", "me", "us", "them", "it", "your", "the",
        "my", "a", "zip", "zipcode", "zipcodes",
        "zips", "postcode", "postal", "code", "codes", "ring", "buzz", "knock", "press", "dial", "beware",
        "turn", "enter", "office", "work", "mailing", "mail", "care", "corner", "off", "between", "go",
        "look", "left",
        "right", "first", "second", "third", "c", "btw", "fyi", "note", "ps", "gate", "side", "door",
        "buzzer", "bell",
        "doorbell", "parking", "across", "behind", "near", "beside", "opposite", "around", "dog",
        "apartments", "apts",
        "towers", "condos", "please", "thanks", "thx", "postal",
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
        "can", "near", "across", "behind", "by", "she", "he", "w", "they", "who", "hi",
    ]
}
