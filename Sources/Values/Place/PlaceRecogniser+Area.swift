/// Places without a house: a city, a ZIP code, a street alone.
extension PlaceRecogniser {
    /// A city, a ZIP code, a street without a number.
    func area(isAnswer: Bool) -> Recognition? {
        if isAnswer, isAboutYours { return nil }
        let parser = AddressParser(text: text, isAnswer: isAnswer)
        if isAnswer, let street = unnumbered(parser) { return street }
        if let (start, isTold) = cityStart(parser, isAnswer: isAnswer) {
            var reading = parser
            var end = reading.readTail(from: start)
            if reading.place != Place(), isTrusted(reading.place, start, end, isAnswer: isAnswer) {
                let first = zipBefore(start, &reading)
                end = takeLaterZip(from: end, &reading, isAnswer: isAnswer)
                if isAnswer, isUnreadHouse(before: first) || isStateOrCity(reading.place) { return nil }
                if isTold || isKnown(reading, start) {
                    return accepted(reading.place, first..<max(end, start + 1))
                }
            }
        }
        if !isAnswer, let town = loneTown(parser) { return town }
        let isLabelled = tokens.contains { ["zip", "zipcode"].contains($0.text) }
        // "Do you cover 12203?" asks.
        if tokens.contains(where: { $0.text == "?" }), isAboutYou, !word(0).hasPrefix("is") { return nil }
        for index in tokens.indices {
            guard let end = parser.isZip(index),
                !(end < tokens.count && tokens[end].isGlued && word(end) == "-"),
                isAnswer || isLabelled || isAlone(index..<end, parser)
            else { continue }
            var reading = parser
            reading.setZip(index, end)
            guard isAnswer, let city = parser.city(from: end),
                parser.isBreak(city.upperBound) || parser.state(at: city.upperBound) != nil
            else { return accepted(reading.place, index..<end) }
            let tail = reading.readTail(from: end)
            return accepted(reading.place, index..<tail)
        }
        return nil
    }

    /// "I can come to your office in Troy": where we are is not where to come.
    private var isAboutYours: Bool {
        tokens.indices.contains {
            ["your", "ur"].contains(word($0))
                && ["office", "place", "clinic", "studio", "practice", "location", "shop"].contains(
                    word($0 + 1))
        }
    }

    /// A clause of its own: "noah. knots in upper back. 01915. wed 6pm".
    private func isAlone(_ range: Range<Int>, _ parser: AddressParser) -> Bool {
        (range.lowerBound == 0 || parser.isBreak(range.lowerBound - 1)) && parser.isBreak(range.upperBound)
            && !tokens[range.lowerBound].isGlued
    }

    /// "Hello from Étienne Roy, Plattsburgh.": a town of the list that is a clause by itself, not the first one.
    private func loneTown(_ parser: AddressParser) -> Recognition? {
        for index in tokens.indices.dropFirst() where parser.isBreak(index - 1) && tokens[index].isCapitalised
        {
            guard let city = parser.city(from: index), isAlone(city, parser),
                TownNames.isListed(city.map(word)), !NameWords.given.contains(word(index))
            else { continue }
            return accepted(Place(city: parser.town(city)), city)
        }
        return nil
    }

    /// "88 Calle, Santa Fe NM": a number at the head is a house's, and its street was not understood.
    private func isUnreadHouse(before start: Int) -> Bool {
        guard let number = tokens[..<start].first(where: { $0.kind == .number }),
            let index = tokens.firstIndex(of: number)
        else { return false }
        let head = tokens[..<index].allSatisfy {
            NameWords.openers.contains($0.text)
                || ["it's", "its", "at", "number", "no", ".", ","].contains($0.text)
        }
        return head && number.text.utf8.count <= 5 && index + 1 < start && tokens[index + 1].kind == .word
            && !["minutes", "miles", "min", "mins", "blocks", "minute", "mile", "hours"].contains(
                word(index + 1))
    }

    /// "Washington": the state or one of the cities.
    private func isStateOrCity(_ place: Place) -> Bool {
        place.state == "WA" && place.city == nil && place.zip == nil
    }

    /// A lone word may be anything: it is a town where it is known as one, or where a state or a ZIP code stands by it.
    private func isKnown(_ reading: AddressParser, _ start: Int) -> Bool {
        guard let city = reading.city(from: start) else {
            return reading.place.state != nil || reading.place.zip != nil
        }
        if reading.place.zip != nil { return true }
        if reading.place.state != nil, !isSmallWord(at: city.upperBound) { return true }
        return TownNames.isKnown(city.map(word))
    }

    /// "Are you kidding me": letters of a state that are a small word as well, typed small and without a pause before them.
    private func isSmallWord(at index: Int) -> Bool {
        guard tokens.indices.contains(index), !tokens[index].isCapitalised else { return false }
        return ["me", "in", "or", "oh", "hi", "ok", "ma", "pa", "la", "de", "id"].contains(word(index))
    }

    /// "Elm Street, Albany", "Route 9, Latham": a street whose house was not said.
    private func unnumbered(_ parser: AddressParser) -> Recognition? {
        var start = NameRecogniser(text: text).skipOpeners(0)
        if ["on", "at"].contains(word(start)) { start += 1 }
        guard parser.isWord(start) || parser.isNumbered(start),
            !tokens.contains(where: { $0.text == "?" || $0.text == "@" })
        else {
            return nil
        }
        var end = parser.road(from: start)
        if end == nil {
            var kind = start
            while parser.isWord(kind) || parser.isNumbered(kind), kind - start < 5 {
                if kind > start, PlaceWords.streetKinds.contains(word(kind)), !tokens[kind].isGlued {
                    end = parser.afterKind(kind + 1)
                    break
                }
                if parser.isOrdinary(word(kind)) || Self.determiners.contains(word(kind)) { break }
                kind += 1
            }
        }
        // "Port St. Lucie FL" is no street.
        if word(start) == "port", word(start + 2) == "." { return nil }
        // "Bethel ct" is a town in Connecticut rather than a street without its house.
        if let kind = end.map({ $0 - 1 }), PlaceWords.codes.contains(word(kind)),
            kind + 1 >= tokens.count || parser.isZip(kind + 1) != nil
                || ["please", "thanks", "thank", "usa"].contains(word(kind + 1)) || isLarge(kind)
        {
            return nil
        }
        // "Lark Street and Madison Avenue" is a corner, not an address.
        guard let end, end > start, !["and", "&", "/", "at", "near", "by"].contains(word(end)) else {
            return nil
        }
        var reading = parser
        reading.place.street = parser.typed(start..<end)
        let tail = reading.readTail(from: end)
        // "Cedar Lane #17": without a house the number is the house's.
        if let unit = reading.place.unit, unit.hasPrefix("#"), unit.dropFirst().allSatisfy(\.isNumber) {
            (reading.place.number, reading.place.unit) = (String(unit.dropFirst()), nil)
        }
        let last = takeNumber(behind: max(end, tail), &reading.place)
        return accepted(reading.place, start..<last)
    }

    /// "Fern Road in Delmar, number 7": the house is said last.
    private func takeNumber(behind end: Int, _ place: inout Place) -> Int {
        var index = end
        while [",", ".", "it's", "its", "we're"].contains(word(index)), index - end < 4 { index += 1 }
        guard place.number == nil, ["number", "no", "nr", "house"].contains(word(index)) else { return end }
        while ["number", "no", "nr", "house", ".", "is", "#"].contains(word(index)) { index += 1 }
        guard tokens.indices.contains(index), tokens[index].kind == .number,
            tokens[index].text.utf8.count <= 4
        else { return end }
        place.number = word(index)
        return index + 1
    }

    private func isTrusted(_ place: Place, _ start: Int, _ end: Int, isAnswer: Bool) -> Bool {
        if place.zip != nil || place.state != nil {
            return isAnswer || place.city != nil && !isPerson(start, end, place)
        }
        guard place.city != nil else { return false }
        // "Do you come to people's homes?" asks; "Do you come to Troy?" names a place.
        if tokens.contains(where: { $0.text == "?" }), !tokens[start].isCapitalised || isAboutYou {
            return false
        }
        if isAnswer { return end >= tokens.count || [".", ",", "!", "\n"].contains(word(end)) || start > 0 }
        return tokens[start].isCapitalised
    }

    /// "Are you in Denver?" asks where we are.
    private var isAboutYou: Bool {
        let start = NameRecogniser(text: text).skipOpeners(0)
        return ["do", "does", "are", "is", "which", "what", "where", "how"].contains(word(start))
            && tokens.contains { ["you", "your", "they", "u"].contains($0.text) }
    }

    /// "Denzel Washington": a state's name right behind a word, at a clause's head, is a family name as well.
    private func isPerson(_ start: Int, _ end: Int, _ place: Place) -> Bool {
        place.zip == nil && word(end - 1).count > 2 && !tokens[start..<end].contains { $0.kind == .mark }
            && (start == 0 || tokens[start - 1].kind != .word)
    }

    /// "New Haven CT": typed large among small letters, it is the state's code.
    private func isLarge(_ at: Int) -> Bool {
        text.typed(tokens[at].span).allSatisfy(\.isUppercase) && text.source.contains(where: \.isLowercase)
    }

    /// "48201, Detroit, MI": the ZIP code stands first.
    private func zipBefore(_ start: Int, _ reading: inout AddressParser) -> Int {
        var index = start - 1
        while index > 0, word(index) == "," { index -= 1 }
        guard reading.place.zip == nil, index >= 0, let end = reading.isZip(index), end <= start else {
            return start
        }
        reading.setZip(index, end)
        return index
    }

    /// Where the city begins: after "I live in", or at the beginning of an answer; and whether it was said to be one.
    private func cityStart(_ parser: AddressParser, isAnswer: Bool) -> (start: Int, isTold: Bool)? {
        if let start = cityAfter(Self.cues, parser) ?? cityBeforeState(parser) { return (start, true) }
        return (leadingCity(parser, isAnswer: isAnswer) ?? cityAfter(Self.vagueCues, parser)).map {
            ($0, false)
        }
    }

    private func cityAfter(_ cues: PhraseTable<Bool>, _ parser: AddressParser) -> Int? {
        let words = tokens.map(\.text)
        return words.indices.lazy.compactMap { index -> Int? in
            guard let (_, count) = cues.match(words, at: index), !Self.fitting.contains(word(index - 1))
            else {
                return nil
            }
            let next = index + count
            return parser.city(from: next) != nil || parser.state(at: next) != nil ? next : nil
        }.first
    }

    /// The city that an answer begins with.
    private func leadingCity(_ parser: AddressParser, isAnswer: Bool) -> Int? {
        guard isAnswer, !tokens.contains(where: { $0.text == "?" || $0.text == "@" }) else { return nil }
        var start = NameRecogniser(text: text).skipOpeners(0)
        if word(start) == "the", TownNames.isListed([word(start + 1)]) { start += 1 }
        guard let city = parser.city(from: start), !["at", "in", "my"].contains(word(start)) else {
            return nil
        }
        return city.upperBound >= tokens.count || parser.isBreak(city.upperBound)
            || parser.state(at: city.upperBound).map { !isInsideName($0.upperBound, parser) } == true
            || parser.isZip(city.upperBound) != nil || ["please", "thanks"].contains(word(city.upperBound))
            ? start : nil
    }

    /// "Albany NY": the words before a state.
    private func cityBeforeState(_ parser: AddressParser) -> Int? {
        for index in tokens.indices.dropFirst() {
            guard let state = parser.state(at: index), !isInsideName(state.upperBound, parser) else {
                continue
            }
            var start = index
            while start > 0, index - start < 6,
                parser.isWord(start - 1) || word(start - 1) == "," && start == index
                    || word(start - 1) == "-" && tokens[start].isGlued && tokens[start - 1].isGlued
                    || word(start - 1) == "." && start > 1
                        && ["st", "mt", "ft", "n", "s", "e", "w"].contains(word(start - 2))
            {
                if word(start - 1) == "of", start > 1, tokens[start - 2].isCapitalised,
                    tokens[start].isCapitalised
                {
                    start -= 2
                    continue
                }
                if parser.isOrdinary(word(start - 1)) || NameWords.openers.contains(word(start - 1))
                    || ["in", "at", "to", "from", "near"].contains(word(start - 1))
                {
                    break
                }
                start -= 1
            }
            if start < index, parser.isWord(start) { return beforeCounty(start, index, parser) ?? start }
        }
        return nil
    }

    /// "Troy, Rensselaer County, NY": the city stands before its county.
    private func beforeCounty(_ start: Int, _ state: Int, _ parser: AddressParser) -> Int? {
        let last = word(state - 1) == "," ? state - 2 : state - 1
        guard word(last) == "county", start > 1, word(start - 1) == "," else { return nil }
        var city = start - 1
        while city > 0, parser.isWord(city - 1), start - city < 5 { city -= 1 }
        return parser.city(from: city)?.upperBound == start - 1 ? city : nil
    }

    /// "Imani Georgia Brown": what goes on with a capital ends no place.
    private func isInsideName(_ next: Int, _ parser: AddressParser) -> Bool {
        parser.isWord(next) && tokens[next].isCapitalised && !parser.isOrdinary(word(next))
            && !Lexicon.isTime(word(next)) && parser.state(at: next) == nil
            && !["usa", "us", "zip"].contains(word(next))
    }

    private static let cues = PhraseTable<Bool>(
        [
            "i live in", "live in", "living in", "i'm in", "im in", "i am in", "located in", "based in",
            "we're in", "we are in", "come to", "i'm at",
            "my city is", "city is", "city :", "town is", "my town is", "address is in", "i'm out in",
            "over in", "here in", "out in", "place is in", "house is in",
            "home is in", "apartment is in", "it's in", "its in", "i'm from", "in the city of",
            "in the town of", "im at", "i am at", "send to", "send it to", "staying in", "moved to",
        ].map { ($0, true) })

    /// Words before a city that say less than a city at the answer's head does: "Brooklyn, near the park".
    private static let vagueCues = PhraseTable<Bool>(
        ["near", "area is", "just outside", "zip is", "zip code is", "in"].map { ($0, true) })

    /// Verbs whose "in" names no place: "squeeze in Nora".
    private static let fitting: Set<String> = [
        "squeeze", "fit", "book", "pencil", "put", "get", "move", "come", "came", "slot", "bring", "pain",
    ]

    private static let determiners: Set<String> = [
        "the", "my", "your", "our", "a", "an", "this", "that", "same", "usual", "corner", "end", "off",
        "around", "near",
    ]
}
